import type { CivilDate } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import type { AccountsDatabase } from '../accounts-database';
import { isValidOn } from '../people/valid-on';
import { type ApiKey, apiKeys } from '../schema/api-key';
import { type AccountPerson, people } from '../schema/person';
import { type HeldPost, posts } from '../schema/post';
import { hashOfName } from '../sessions/session-names';
import { actorOf } from '../sign-in/sign-in';

/** Who acts with a key, and what the key is for. */
export interface KeyHolder {
  readonly actor: Actor;
  readonly key: ApiKey;
}

/** A use within the last minutes is not noted again. */
const QUIET_MS = 5 * 60_000;
/** Keys are asked about at every request and change seldom. */
const REMEMBERED_MS = 5_000;

type Found = ApiKey & { holder: AccountPerson; held: HeldPost };

/** Keys of programs; a key is kept only as its hash. */
export class ApiKeys {
  private readonly known = new Map<string, { holder: KeyHolder; until: number }>();

  constructor(private readonly database: AccountsDatabase) {}

  /** Whose key it is today; undefined when nobody's, or when it, its post or its person has ended. */
  async holderOf(key: string, today: () => Promise<CivilDate>): Promise<KeyHolder | undefined> {
    const hash = hashOfName(key);
    const cached = this.known.get(hash);
    if (cached && cached.until > Date.now()) return cached.holder;
    this.known.delete(hash);
    const holder = await this.find(hash, await today());
    if (holder) this.known.set(hash, { holder, until: Date.now() + REMEMBERED_MS });
    return holder;
  }

  private async find(hash: string, day: CivilDate): Promise<KeyHolder | undefined> {
    const found = (await this.database.manager
      .createQueryBuilder(apiKeys, 'key')
      .innerJoinAndMapOne('key.holder', people.options.name, 'person', 'person.id = key.person')
      .innerJoinAndMapOne('key.held', posts.options.name, 'post', 'post.id = key.post')
      .where('key.keyHash = :hash and person.active and key.endedAt is null', { hash })
      .andWhere('coalesce(key.expiresAt > now(), true)')
      .getOne()) as Found | null;
    if (!found || !isValidOn(found.held, day)) return undefined;
    const { holder, held, ...key } = found;
    await this.noteUse(key);
    return { actor: actorOf(holder, held), key };
  }

  private async noteUse({ id, lastUsedAt }: ApiKey): Promise<void> {
    if (lastUsedAt && Date.now() - lastUsedAt.getTime() < QUIET_MS) return;
    const noted = this.database.manager.update(apiKeys, { id }, { lastUsedAt: () => 'now()' });
    // Nobody is turned away because a database that takes no writes cannot note that they came.
    await noted.catch(() => undefined);
  }
}
