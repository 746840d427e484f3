import type { CivilDate } from '@ocop/calendar';
import { type Actor, SYSTEM } from '@ocop/ground';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { isPassword } from '../passwords/hashing';
import { isValidOn } from '../people/valid-on';
import { type AccountPerson, people } from '../schema/person';
import { type HeldPost, posts } from '../schema/post';
import { passwords, totpFactors } from '../schema/proofs';
import type { SignedInBy } from '../schema/session';
import type { CameFrom, Sessions, Standing } from '../sessions/sessions';
import { stepOfCode } from '../totp/totp-codes';
import { loginAsKept } from './login';
import type { CountedBy, Throttle } from './throttle';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** How somebody comes: from where, on which day, and with which session their browser had before. */
export interface Coming extends CameFrom {
  readonly day: CivilDate;
  readonly before?: string | undefined;
}

/** Lets people in. Answers with the name of a session, which the browser keeps. */
export class SignIn {
  constructor(
    private readonly database: AccountsDatabase,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
  ) {}

  /** @throws AccountRefusal */
  async withPassword({ login, password }: Credentials, coming: Coming): Promise<string> {
    const name = loginAsKept(login);
    const counted = [countedAccount(name), ...countedAddress(coming)];
    const wait = await this.throttle.take(counted);
    if (wait !== undefined) throw new AccountRefusal('TOO_MANY_TRIES', { seconds: wait });
    const person = await this.database.manager.findOneBy(people, { login: name });
    const kept = await this.database.manager.findOneBy(passwords, { person: person?.id ?? '' });
    const right = await isPassword(kept?.hash, password);
    if (!person?.active || person.kind !== 'person' || !right)
      throw new AccountRefusal('SIGN_IN_REFUSED');
    await this.throttle.giveBack(counted);
    return this.letIn(person, 'password', coming);
  }

  /** Begins a session for somebody who has been recognised; with a second factor still to come where one is due. */
  async letIn(
    person: AccountPerson,
    how: SignedInBy,
    coming: Coming,
    { post, whole }: { readonly post?: string | undefined; readonly whole?: boolean } = {},
  ): Promise<string> {
    const held = await this.postsOf(person.id, coming.day);
    const [first] = post === undefined ? held : held.filter(({ id }) => id === post);
    if (!first) throw new AccountRefusal('NO_POST');
    const factor = await this.database.manager.findOneBy(totpFactors, { person: person.id });
    const more = this.sessions.asksMoreOf(held) || Boolean(factor?.confirmedAt);
    const begun = { person: person.id, post: first.id, whole: whole ?? !more, how };
    return this.database.change(ofPerson(person, first, coming), ({ manager }) =>
      this.sessions.begin(manager, { ...begun, ...where(coming) }, coming.before),
    );
  }

  /** Takes a code of the authenticator application; the session goes on under a new name. @throws AccountRefusal */
  async withCode(name: string, code: string, standing: Standing, coming: Coming): Promise<string> {
    const { person, post, session } = standing;
    const counted: CountedBy[] = [{ of: 'factor', value: person.id }];
    const wait = await this.throttle.take(counted);
    if (wait !== undefined) throw new AccountRefusal('TOO_MANY_TRIES', { seconds: wait });
    if (!(await this.isFreshCode(person.id, code))) throw new AccountRefusal('CODE_REFUSED');
    await this.throttle.giveBack(counted);
    const { how } = session;
    const begun = { person: person.id, post: post.id, whole: true, how, ...where(coming) };
    return this.database.change(ofPerson(person, post, coming), ({ manager }) =>
      this.sessions.begin(manager, begun, name),
    );
  }

  /** Each code counts once, and confirms an enrolment that waits for its first. */
  private async isFreshCode(person: string, code: string): Promise<boolean> {
    const factor = await this.database.manager.findOneBy(totpFactors, { person });
    const step = factor ? stepOfCode(factor.secret, code, Date.now()) : undefined;
    if (step === undefined) return false;
    const { affected } = await this.database.manager
      .createQueryBuilder()
      .update(totpFactors)
      .set({ lastStep: String(step), confirmedAt: () => 'coalesce(confirmed_at, now())' })
      .where('person = :person and last_step < :step', { person, step })
      .execute();
    return affected === 1;
  }

  private async postsOf(person: string, day: CivilDate): Promise<HeldPost[]> {
    const held = await this.database.manager.find(posts, {
      where: { person },
      order: { id: 'ASC' },
    });
    return held.filter((post) => isValidOn(post, day));
  }
}

const countedAccount = (value: string): CountedBy => ({ of: 'account', value });
const countedAddress = ({ address }: CameFrom): CountedBy[] =>
  address === undefined ? [] : [{ of: 'address', value: address }];
const where = ({ address, agent }: CameFrom) => ({ address, agent });

function ofPerson(person: AccountPerson, post: HeldPost | undefined, from: CameFrom): Changer {
  return { by: post ? actorOf(person, post) : SYSTEM, address: from.address };
}

/** A person as they act in one of their posts. */
export function actorOf(
  { id, name }: Pick<AccountPerson, 'id' | 'name'>,
  { role, area }: Pick<HeldPost, 'role' | 'area'>,
): Actor {
  return { id, name, role, area };
}
