import type { CivilDate } from '@ocop/calendar';
import type { EntityManager } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import { people } from '../schema/person';
import { posts } from '../schema/post';

/** How many can keep the system on a day. */
export async function countAdministrators(manager: EntityManager, day: CivilDate): Promise<number> {
  return manager
    .createQueryBuilder(posts, 'post')
    .innerJoin(people.options.name, 'person', 'person.id = post.person and person.active')
    .where(`post.role = 'system-administrator'`)
    .andWhere('coalesce(post.since <= :day, true) and coalesce(post.until >= :day, true)', { day })
    .getCount();
}

/** A system that nobody keeps could not be given anybody any more. @throws AccountRefusal LAST_ADMINISTRATOR */
export async function requireAnotherAdministrator(
  manager: EntityManager,
  day: CivilDate,
): Promise<void> {
  const ever = await manager.countBy(posts, { role: 'system-administrator' });
  if (ever > 0 && (await countAdministrators(manager, day)) === 0)
    throw new AccountRefusal('LAST_ADMINISTRATOR');
}
