import { addDays, type CivilDate } from '@ocop/calendar';
import { isWithin } from '@ocop/ground';
import type { EntityManager } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { apiKeys } from '../schema/api-key';
import { people } from '../schema/person';
import { type HeldPost, posts } from '../schema/post';
import { sessions } from '../schema/session';
import { requireAnotherAdministrator } from './last-administrator';
import { checkPost, type NewPost } from './post-rules';
import { isValidOn } from './valid-on';

/** Somebody acts for somebody absent. */
export interface StandIn {
  /** Who is absent, from which of their posts. */
  readonly post: string;
  readonly person: string;
  readonly since: CivilDate;
  readonly until: CivilDate;
  readonly reason: string;
  readonly decision?: string | undefined;
}

/** Somebody leaves: from when, why, and who goes on. */
export interface Leaving {
  readonly lastDay: CivilDate;
  readonly decision: string;
  readonly successor?: string | undefined;
}

/** Who holds which post: given, ended, stood in for, handed over. */
export class PostsDesk {
  constructor(private readonly database: AccountsDatabase) {}

  /** @throws AccountRefusal */
  async give(changer: Changer, person: string, post: NewPost): Promise<string> {
    const known = await this.known(person);
    checkPost(post, known.kind);
    requireOther(changer, person);
    return this.database.change(changer, async ({ manager, record }) => {
      const id = await putPost(manager, person, post);
      await record(person);
      return id;
    });
  }

  /** Ends a post with a last day; sessions in it end when that is over. @throws AccountRefusal */
  async end(changer: Changer, post: HeldPost, lastDay: CivilDate, today: CivilDate): Promise<void> {
    await this.database.change(changer, async ({ manager, record }) => {
      await endPosts(manager, [post], lastDay, today);
      await record(post.person);
    });
  }

  /** @throws AccountRefusal */
  async standIn(changer: Changer, absent: HeldPost, wish: StandIn): Promise<string> {
    const { person, since, until, reason, decision } = wish;
    await this.known(person);
    requireOther(changer, person);
    if (person === absent.person || until < since || absent.capacity === 'stand-in')
      throw new AccountRefusal('ACCOUNT_FAULT', { field: 'person', expected: absent.person });
    const { role, area } = absent;
    return this.database.change(changer, async ({ manager, record }) => {
      const id = await putPost(
        manager,
        person,
        { role, area, since, until, decision },
        {
          capacity: 'stand-in',
          standsInFor: absent.person,
          reason,
        },
      );
      await record(person);
      return id;
    });
  }

  /** Ends everything somebody holds; a successor holds it from the next day on. @throws AccountRefusal */
  async leave(
    changer: Changer,
    person: string,
    { lastDay, decision, successor }: Leaving,
    { today, scope }: { readonly today: CivilDate; readonly scope: string },
  ): Promise<void> {
    if (successor !== undefined) {
      await this.known(successor);
      requireOther(changer, successor);
    }
    const next = addDays(lastDay, 1);
    await this.database.change(changer, async ({ manager, record }) => {
      await lockPerson(manager, person);
      const held = await manager.findBy(posts, { person });
      const open = held.filter(({ until }) => until === null || until > lastDay);
      const away = open.find(({ area }) => !isWithin(area, scope));
      if (away) throw new AccountRefusal('ACCOUNT_FAULT', { field: 'area', expected: scope });
      await endPosts(manager, open, lastDay, today);
      if (lastDay < today) await manager.update(people, { id: person }, { active: false });
      if (successor !== undefined)
        for (const { role, area, capacity, until } of open)
          if (capacity === 'own')
            await putPost(manager, successor, {
              ...{ role, area, decision, since: next },
              until: until ?? undefined,
            });
      await record(person);
      if (successor !== undefined) await record(successor);
    });
  }

  private async known(id: string) {
    const person = await this.database.manager.findOneBy(people, { id });
    if (!person) throw new AccountRefusal('ACCOUNT_UNKNOWN', { id });
    return person;
  }
}

/** Nobody makes themself anything: another administrator does. @throws AccountRefusal POST_TO_ONESELF */
function requireOther({ by }: Changer, person: string): void {
  if (by.id === person) throw new AccountRefusal('POST_TO_ONESELF');
}

async function endPosts(
  manager: EntityManager,
  ending: readonly HeldPost[],
  lastDay: CivilDate,
  today: CivilDate,
): Promise<void> {
  for (const { id, since } of ending) {
    // One that has not begun yet is taken back.
    const until = since !== null && lastDay < since ? addDays(since, -1) : lastDay;
    await manager.update(posts, { id }, { until });
    if (isValidOn({ since, until }, today)) continue;
    await manager.delete(sessions, { post: id });
    await manager.update(apiKeys, { post: id }, { endedAt: () => 'coalesce(ended_at, now())' });
  }
  await requireAnotherAdministrator(manager, lastDay < today ? today : addDays(lastDay, 1));
}

/** One at a time changes what a person holds: posts are numbered. */
export async function lockPerson(manager: EntityManager, person: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `person/${person}`,
  ]);
}

type Standing = Partial<Pick<HeldPost, 'capacity' | 'standsInFor' | 'reason'>>;

/** The row of a post, under the next number of its person. */
export async function putPost(
  manager: EntityManager,
  person: string,
  { role, area, since, until, decision }: NewPost,
  standing: Standing = {},
): Promise<string> {
  await lockPerson(manager, person);
  const id = `${person}.${(await manager.countBy(posts, { person })) + 1}`;
  const days = { since: since ?? null, until: until ?? null };
  const written = { id, person, role, area, ...days, decision: decision ?? null, ...standing };
  await manager.insert(posts, written);
  return id;
}
