import type { CivilDate } from '@ocop/calendar';
import { isWithin } from '@ocop/ground';
import { searchText } from '@ocop/records';
import type { EntityManager } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import type { AccountChanging, AccountsDatabase, Changer } from '../accounts-database';
import { type AccountPerson, people } from '../schema/person';
import { type HeldPost, posts } from '../schema/post';
import { endSessions } from '../sessions/sessions';
import { loginAsKept } from '../sign-in/login';
import { type Corrected, correctPerson, requireFree } from './correct-person';
import { freeId } from './person-id';
import { requireAnotherAdministrator } from './last-administrator';
import { lockPerson, putPost } from './posts-desk';
import { checkPost, type NewPost } from './post-rules';

/** Somebody who is to be known. */
export interface NewPerson {
  readonly id?: string | undefined;
  readonly name: string;
  readonly kind?: AccountPerson['kind'] | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Their id, when nothing else is wanted. */
  readonly login?: string | undefined;
}

/** Somebody with all the posts they hold, held or will hold. */
export interface PersonWithPosts extends AccountPerson {
  readonly posts: readonly HeldPost[];
}

/** Who is looked for. */
export interface Wanted {
  readonly search?: string | undefined;
  readonly role?: string | undefined;
  readonly area?: string | undefined;
  readonly active?: boolean | undefined;
}

/** Who the system knows: made, corrected, found. */
export class PeopleDesk {
  constructor(private readonly database: AccountsDatabase) {}

  /** People whose posts lie in an area; those without a post are everybody's. */
  async list(scope: string, wanted: Wanted = {}): Promise<PersonWithPosts[]> {
    const all = await this.withPosts(this.database.manager);
    const search = searchText(wanted.search ?? '');
    return all.filter(
      (person) =>
        isSeenFrom(person, scope) &&
        (wanted.active === undefined || person.active === wanted.active) &&
        (wanted.role === undefined || person.posts.some(({ role }) => role === wanted.role)) &&
        (wanted.area === undefined ||
          person.posts.some(({ area }) => isWithin(area, wanted.area ?? ''))) &&
        searchText(person.id, person.name, person.login ?? '', person.email ?? '').includes(search),
    );
  }

  /** @throws AccountRefusal ACCOUNT_UNKNOWN, also when they are not of the area */
  async one(id: string, scope: string): Promise<PersonWithPosts> {
    const [person] = await this.withPosts(this.database.manager, id);
    if (!person || !isSeenFrom(person, scope)) throw new AccountRefusal('ACCOUNT_UNKNOWN', { id });
    return person;
  }

  /** Makes somebody known, with a first post. @throws AccountRefusal */
  async add(changer: Changer, person: NewPerson, post: NewPost): Promise<string> {
    checkPost(post, person.kind ?? 'person');
    return this.database.change(changer, (change) => putPerson(change, person, post));
  }

  /** Corrects how somebody is called and reached. @throws AccountRefusal LOGIN_TAKEN */
  async correct(changer: Changer, id: string, wish: Corrected): Promise<void> {
    await this.database.change(changer, (change) => correctPerson(change, id, wish));
  }

  /** Lets nobody act under this name any more, or lets them again. */
  async setActive(changer: Changer, id: string, active: boolean, day: CivilDate): Promise<void> {
    await this.database.change(changer, async ({ manager, record }) => {
      await lockPerson(manager, id);
      await manager.update(people, { id }, { active });
      if (!active) {
        await endSessions(manager, id);
        await requireAnotherAdministrator(manager, day);
      }
      await record(id);
    });
  }

  private async withPosts(manager: EntityManager, id?: string): Promise<PersonWithPosts[]> {
    const where = id === undefined ? {} : { id };
    const known = await manager.find(people, { where, order: { name: 'ASC', id: 'ASC' } });
    const held = await manager.find(posts, {
      where: id === undefined ? {} : { person: id },
      order: { id: 'ASC' },
    });
    const byPerson = new Map<string, HeldPost[]>();
    for (const post of held)
      byPerson.set(post.person, [...(byPerson.get(post.person) ?? []), post]);
    return known.map((person) => ({ ...person, posts: byPerson.get(person.id) ?? [] }));
  }
}

/** The rows of somebody new, who has been checked. @throws AccountRefusal LOGIN_TAKEN */
export async function putPerson(
  { manager, record }: AccountChanging,
  person: NewPerson,
  post: NewPost,
): Promise<string> {
  const kind = person.kind ?? 'person';
  const id = person.id ?? (await freeId(manager, person.name));
  const login = kind === 'machine' ? null : loginAsKept(person.login ?? id);
  await requireFree(manager, id, login);
  await manager.insert(people, {
    ...{ id, kind, login },
    name: person.name.normalize('NFC').trim(),
    email: person.email ?? null,
    phone: person.phone ?? null,
  });
  await putPost(manager, id, post);
  await record(id);
  return id;
}

function isSeenFrom({ posts: held }: PersonWithPosts, scope: string): boolean {
  return held.length === 0 || held.some(({ area }) => isWithin(area, scope));
}
