import { randomUUID } from 'node:crypto';
import { IsNull, MoreThan } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { passkeys } from '../schema/passkey';
import { totpFactors } from '../schema/proofs';
import { type FactorRecovery, factorRecoveries, providerIdentities } from '../schema/recovery';
import { endSessions } from '../sessions/sessions';

const HOURS = 24;

/** A way back for whoever has lost their second factor: one administrator asks, another one confirms. */
export class Recoveries {
  constructor(private readonly database: AccountsDatabase) {}

  /** @throws AccountRefusal RECOVERY_REFUSED for oneself */
  async ask(changer: Changer, person: string, reason: string): Promise<string> {
    const askedBy = changer.by.id;
    if (askedBy === person) throw new AccountRefusal('RECOVERY_REFUSED');
    const id = randomUUID();
    await this.database.change(changer, ({ manager }) =>
      manager.insert(factorRecoveries, { id, person, askedBy, reason }),
    );
    return id;
  }

  /** What was asked for somebody and waits for another administrator. */
  async open(person: string): Promise<FactorRecovery | null> {
    return this.database.manager.findOne(factorRecoveries, {
      where: {
        person,
        confirmedAt: IsNull(),
        askedAt: MoreThan(new Date(Date.now() - HOURS * 3_600_000)),
      },
      order: { askedAt: 'DESC' },
    });
  }

  /** Takes the factors away; at the next signing in they are enrolled anew. @throws AccountRefusal RECOVERY_REFUSED */
  async confirm(changer: Changer, person: string): Promise<void> {
    const asked = await this.open(person);
    const { id: confirmedBy } = changer.by;
    if (!asked || asked.askedBy === confirmedBy || confirmedBy === person)
      throw new AccountRefusal('RECOVERY_REFUSED');
    await this.database.change(changer, async ({ manager }) => {
      const { affected } = await manager.update(
        factorRecoveries,
        { id: asked.id, confirmedAt: IsNull() },
        { confirmedBy, confirmedAt: () => 'now()' },
      );
      if (affected !== 1) throw new AccountRefusal('RECOVERY_REFUSED');
      await manager.delete(totpFactors, { person });
      await manager.delete(passkeys, { person });
      // A provider may know them by another name by now.
      await manager.delete(providerIdentities, { person });
      await endSessions(manager, person);
    });
  }
}
