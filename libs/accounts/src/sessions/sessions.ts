import type { CivilDate } from '@ocop/calendar';
import { randomUUID } from 'node:crypto';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { isValidOn } from '../people/valid-on';
import { type AccountPerson, people } from '../schema/person';
import { type HeldPost, posts } from '../schema/post';
import { type TotpFactor, totpFactors } from '../schema/proofs';
import { type Session, sessions } from '../schema/session';
import { hashOfName, makeSecretName } from './session-names';

/** A session ends after a working day, and when nobody has looked for a while. */
export const SESSION_HOURS = 12;
export const IDLE_MINUTES = 30;
const aliveBy = (beganAt: string, seenAt: string) =>
  `${beganAt} > now() - interval '${SESSION_HOURS} hours' ` +
  `and ${seenAt} > now() - interval '${IDLE_MINUTES} minutes'`;
const ALIVE = aliveBy('session.beganAt', 'session.seenAt');
/** A look within the last minute is not noted again. */
const QUIET_MS = 60_000;

/** From where somebody comes. */
export interface CameFrom {
  readonly address?: string | undefined;
  readonly agent?: string | undefined;
}

/** Somebody signed in, as they stand at this request. */
export interface Standing {
  readonly session: Session;
  readonly person: AccountPerson;
  /** The post in which they act, and all that they hold today. */
  readonly post: HeldPost;
  readonly posts: readonly HeldPost[];
  /** What has to be done before anything else. */
  readonly next?: 'second-factor' | 'enrol-second-factor';
}

type Found = Session & { holder: AccountPerson; held: HeldPost[]; factor: TotpFactor | null };

/** Who is signed in: asked at every request, so that what has ended counts no longer. */
export class Sessions {
  constructor(
    private readonly database: AccountsDatabase,
    /** On a sandbox nobody enrols anything. */
    private readonly asks: { readonly secondFactor: boolean },
  ) {}

  /** Begins a session under a new name, in the first of their posts, and ends the one that the browser had before. */
  async begin(
    manager: EntityManager,
    who: Pick<Session, 'person' | 'post' | 'whole' | 'how'> & CameFrom,
    before?: string,
  ): Promise<string> {
    const name = makeSecretName();
    if (before !== undefined) await manager.delete(sessions, { idHash: hashOfName(before) });
    await manager
      .createQueryBuilder()
      .delete()
      .from(sessions)
      .where(`not (${aliveBy('began_at', 'seen_at')})`)
      .execute();
    const agent = who.agent?.slice(0, 300) ?? null;
    const address = who.address ?? null;
    const handle = randomUUID();
    await manager.insert(sessions, { ...who, agent, address, handle, idHash: hashOfName(name) });
    return name;
  }

  /** How the session of this name stands on a day; undefined when it has ended, or their post has. */
  async standing(name: string, day: CivilDate): Promise<Standing | undefined> {
    const found = (await this.alive()
      .andWhere('session.idHash = :hash', { hash: hashOfName(name) })
      .getOne()) as Found | null;
    if (!found) return undefined;
    const { holder: person, held, factor, ...session } = found;
    const valid = held.filter((post) => isValidOn(post, day));
    const post = valid.find(({ id }) => id === session.post);
    if (!post) return undefined;
    if (Date.now() - session.seenAt.getTime() > QUIET_MS) await this.seen(session);
    const standing = { session, person, post, posts: valid };
    if (session.whole) return standing;
    return { ...standing, next: factor?.confirmedAt ? 'second-factor' : 'enrol-second-factor' };
  }

  /** Whether a person of these posts has to prove a second factor. */
  asksMoreOf(held: readonly HeldPost[]): boolean {
    return this.asks.secondFactor && held.some(({ role }) => role !== 'producer');
  }

  /** Acts in another of their posts from now on. */
  async actIn(name: string, post: string): Promise<void> {
    await this.database.manager.update(sessions, { idHash: hashOfName(name) }, { post });
  }

  async end(name: string): Promise<void> {
    await this.database.manager.delete(sessions, { idHash: hashOfName(name) });
  }

  /** A person's sessions that have not ended. */
  async of(person: string): Promise<Session[]> {
    return this.database.manager
      .createQueryBuilder(sessions, 'session')
      .where(ALIVE)
      .andWhere('session.person = :person', { person })
      .orderBy('session.seenAt', 'DESC')
      .getMany();
  }

  /** Ends one session of a person; false when they have none of this handle. */
  async endOne(person: string, handle: string): Promise<boolean> {
    const { affected } = await this.database.manager.delete(sessions, { person, handle });
    return affected === 1;
  }

  /** Ends every session of a person, as somebody else wants it. */
  async endAll(changer: Changer, person: string): Promise<void> {
    await this.database.change(changer, ({ manager }) => endSessions(manager, person));
  }

  private async seen({ idHash }: Session): Promise<void> {
    const noted = this.database.manager.update(sessions, { idHash }, { seenAt: () => 'now()' });
    // As with keys: what cannot be noted now is noted at the next request.
    await noted.catch(() => undefined);
  }

  private alive(): SelectQueryBuilder<Session> {
    return this.database.manager
      .createQueryBuilder(sessions, 'session')
      .innerJoinAndMapOne(
        'session.holder',
        people.options.name,
        'person',
        'person.id = session.person',
      )
      .leftJoinAndMapMany(
        'session.held',
        posts.options.name,
        'post',
        'post.person = session.person',
      )
      .leftJoinAndMapOne(
        'session.factor',
        totpFactors.options.name,
        'factor',
        'factor.person = session.person',
      )
      .where(`person.active and ${ALIVE}`)
      .orderBy('post.id');
  }
}

/** Ends every session of a person, but for one: what was true when they began is true no longer. */
export async function endSessions(
  manager: EntityManager,
  person: string,
  { but }: { readonly but?: string | undefined } = {},
): Promise<void> {
  const query = manager.createQueryBuilder().delete().from(sessions).where({ person });
  if (but !== undefined) query.andWhere('id_hash <> :but', { but: hashOfName(but) });
  await query.execute();
}
