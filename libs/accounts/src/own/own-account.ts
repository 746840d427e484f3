import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { isPassword } from '../passwords/hashing';
import { setPassword } from '../passwords/set-password';
import { passwords, totpFactors } from '../schema/proofs';
import { endSessions, type Standing } from '../sessions/sessions';
import type { CountedBy, Throttle } from '../sign-in/throttle';
import { makeTotpSecret, stepOfCode, totpAddress } from '../totp/totp-codes';

/** What an authenticator application is to take over. */
export interface Enrolment {
  readonly secret: string;
  /** The same as an address, for a QR code. */
  readonly address: string;
}

/** What everybody may change of their own account. */
export class OwnAccount {
  constructor(
    private readonly database: AccountsDatabase,
    private readonly throttle: Throttle,
  ) {}

  /** A new password, by whoever knows the old one; every other session of theirs ends. @throws AccountRefusal */
  async changePassword(
    changer: Changer,
    { current, next }: { readonly current: string; readonly next: string },
    session: string | undefined,
  ): Promise<void> {
    const { id: person } = changer.by;
    await this.proved(person, async () => {
      const kept = await this.database.manager.findOneBy(passwords, { person });
      return isPassword(kept?.hash, current);
    });
    await this.database.change(changer, async ({ manager }) => {
      await setPassword(manager, person, next);
      await endSessions(manager, person, { but: session });
    });
  }

  /**
   * Begins to enrol an authenticator application: at once for whoever has none, beside the present one, by a code of it,
   * for whoever has. @throws AccountRefusal
   */
  async beginSecondFactor(
    changer: Changer,
    { person, next }: Pick<Standing, 'person' | 'next'>,
    code: string | undefined,
  ): Promise<Enrolment> {
    if (next === 'second-factor') throw new AccountRefusal('CODE_REFUSED');
    const factor = await this.database.manager.findOneBy(totpFactors, { person: person.id });
    const present = factor?.confirmedAt ? factor : undefined;
    if (present) await this.proved(person.id, () => this.counts(person.id, present.secret, code));
    const secret = makeTotpSecret();
    await this.database.change(changer, async ({ manager }) => {
      if (present) await manager.update(totpFactors, { person: person.id }, { pending: secret });
      else await manager.upsert(totpFactors, { person: person.id, secret }, ['person']);
    });
    return { secret, address: totpAddress(secret, person.login ?? person.id) };
  }

  /** The first code of the new one: from now on it counts, and the other no longer. @throws AccountRefusal */
  async confirmSecondFactor(changer: Changer, code: string): Promise<void> {
    const { id: person } = changer.by;
    const factor = await this.database.manager.findOneBy(totpFactors, { person });
    const secret = factor?.pending ?? (factor?.confirmedAt ? undefined : factor?.secret);
    let step: number | undefined;
    await this.proved(person, () => {
      step = secret === undefined ? undefined : stepOfCode(secret, code, Date.now());
      return Promise.resolve(step !== undefined);
    });
    await this.database.change(changer, ({ manager }) =>
      manager.update(
        totpFactors,
        { person },
        { secret, pending: null, lastStep: String(step), confirmedAt: () => 'now()' },
      ),
    );
  }

  /** Tries are counted, so that nobody who sits down at another's screen goes through all codes. */
  private async proved(person: string, isRight: () => Promise<boolean>): Promise<void> {
    const counted: CountedBy[] = [{ of: 'factor', value: person }];
    const seconds = await this.throttle.take(counted);
    if (seconds !== undefined) throw new AccountRefusal('TOO_MANY_TRIES', { seconds });
    if (!(await isRight())) throw new AccountRefusal('PROOF_REFUSED');
    await this.throttle.giveBack(counted);
  }

  private async counts(person: string, secret: string, code = ''): Promise<boolean> {
    const step = stepOfCode(secret, code, Date.now());
    if (step === undefined) return false;
    const { affected } = await this.database.manager
      .createQueryBuilder()
      .update(totpFactors)
      .set({ lastStep: String(step) })
      .where('person = :person and last_step < :step', { person, step })
      .execute();
    return affected === 1;
  }
}
