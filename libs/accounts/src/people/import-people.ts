import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { people } from '../schema/person';
import { loginAsKept } from '../sign-in/login';
import { requireInside } from './inside';
import { type NewPerson, putPerson } from './people-desk';
import { checkPost, type NewPost } from './post-rules';

/** Somebody who is to be made known, and the row that names them. */
export interface ListedPerson extends NewPerson, NewPost {
  readonly no: number;
}

/** A row that is not taken, and why. */
export interface ListedFault {
  readonly row: number;
  readonly column: string;
  readonly expected: string;
  readonly got: string;
}

/** Many people at once, from a list: all of them or none. */
export class PeopleImport {
  constructor(private readonly database: AccountsDatabase) {}

  /** What keeps a row from being taken: looked at before anything is written. */
  async faults(list: readonly ListedPerson[], scope: string): Promise<ListedFault[]> {
    const logins = list.flatMap(({ login }) => (login === undefined ? [] : loginAsKept(login)));
    const known = new Set(
      (await this.database.manager.find(people, { select: { id: true, login: true } })).map(
        ({ login }) => login,
      ),
    );
    return list.flatMap((person) => {
      const { no: row, login } = person;
      const fault = refusalOf(person, scope);
      const found = fault ? [{ row, column: fault.field, expected: fault.expected, got: '' }] : [];
      if (login === undefined) return found;
      const kept = loginAsKept(login);
      const twice = logins.filter((one) => one === kept).length > 1;
      return known.has(kept) || twice
        ? [...found, { row, column: 'login', expected: 'chưa ai dùng', got: login }]
        : found;
    });
  }

  /** Makes everybody known, in one transaction; answers with their ids in the order of the list. */
  async add(changer: Changer, list: readonly ListedPerson[]): Promise<string[]> {
    return this.database.change(changer, async (change) => {
      const ids: string[] = [];
      for (const person of list) ids.push(await putPerson(change, person, person));
      return ids;
    });
  }
}

function refusalOf(
  person: ListedPerson,
  scope: string,
): { field: string; expected: string } | undefined {
  try {
    checkPost(person, 'person');
    requireInside(person.area, scope);
    return undefined;
  } catch (error) {
    if (!(error instanceof AccountRefusal)) throw error;
    return error.facts as { field: string; expected: string };
  }
}
