import { randomUUID } from 'node:crypto';
import { In, IsNull } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { correctPerson } from '../people/correct-person';
import { type CorrectionRequest, correctionRequests } from '../schema/privacy';

type Asked = Pick<CorrectionRequest, 'field' | 'wanted' | 'reason'>;

/** How a request is answered. */
export interface Settlement {
  readonly accept: boolean;
  readonly answer: string;
}

/** What people ask to be corrected of what is kept of them, and how it was answered. */
export class Corrections {
  constructor(private readonly database: AccountsDatabase) {}

  async ask(changer: Changer, { field, wanted, reason }: Asked): Promise<void> {
    await this.database.change(changer, ({ manager }) =>
      manager.insert(correctionRequests, {
        ...{ id: randomUUID(), person: changer.by.id, field },
        ...{ wanted: composed(wanted), reason: composed(reason) },
      }),
    );
  }

  /** Of one person, the latest first. */
  of(person: string): Promise<CorrectionRequest[]> {
    return this.database.manager.find(correctionRequests, {
      where: { person },
      order: { askedAt: 'DESC' },
    });
  }

  /** Of these people, what waits first, the oldest before. */
  among(people: readonly string[], open: boolean | undefined): Promise<CorrectionRequest[]> {
    return this.database.manager.find(correctionRequests, {
      where: { person: In([...people]), ...(open ? { settledAt: IsNull() } : {}) },
      order: { settledAt: { direction: 'ASC', nulls: 'FIRST' }, askedAt: 'ASC' },
    });
  }

  /** @throws AccountRefusal CORRECTION_UNKNOWN */
  async one(id: string): Promise<CorrectionRequest> {
    const found = await this.database.manager.findOneBy(correctionRequests, { id });
    if (!found) throw new AccountRefusal('CORRECTION_UNKNOWN');
    return found;
  }

  /** Answers, and corrects where it is accepted, in one. @throws AccountRefusal CORRECTION_SETTLED, OWN_CORRECTION, LOGIN_TAKEN */
  async settle(changer: Changer, id: string, { accept, answer }: Settlement): Promise<void> {
    const { person, field, wanted } = await this.one(id);
    const { id: settledBy } = changer.by;
    if (settledBy === person) throw new AccountRefusal('OWN_CORRECTION');
    await this.database.change(changer, async (change) => {
      const { affected } = await change.manager.update(
        correctionRequests,
        { id, settledAt: IsNull() },
        {
          ...{ settledBy, answer: composed(answer), settledAt: () => 'now()' },
          outcome: accept ? 'accepted' : 'refused',
        },
      );
      if (affected !== 1) throw new AccountRefusal('CORRECTION_SETTLED');
      if (accept && field !== 'other') await correctPerson(change, person, { [field]: wanted });
    });
  }
}

const composed = (text: string): string => text.normalize('NFC').trim();
