import { In } from 'typeorm';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { type PersonalLook, personalLooks } from '../schema/privacy';

/** Who has seen the whole of somebody's data: noted before it is shown, and nobody can alter it. */
export class Looks {
  constructor(private readonly database: AccountsDatabase) {}

  async note(
    { by, address }: Changer,
    people: readonly string[],
    what: readonly string[],
    reason: string,
  ): Promise<void> {
    if (people.length === 0) return;
    await this.database.manager.insert(
      personalLooks,
      people.map((person) => ({
        ...{ person, what, address: address ?? null, reason: reason.normalize('NFC').trim() },
        ...{ reader: by.id, readerRole: by.role, readerArea: by.area },
      })),
    );
  }

  /** At one person's data, the latest first. */
  of(person: string): Promise<PersonalLook[]> {
    return this.database.manager.find(personalLooks, { where: { person }, order: { no: 'DESC' } });
  }

  /** At the data of several, the latest first; of everybody where nobody is named. */
  page(
    people: readonly string[] | undefined,
    { page, pageSize }: { readonly page: number; readonly pageSize: number },
  ): Promise<[PersonalLook[], number]> {
    return this.database.manager.findAndCount(personalLooks, {
      ...(people ? { where: { person: In([...people]) } } : {}),
      order: { no: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
  }
}
