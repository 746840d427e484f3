import type { EntityManager } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import { isOfficial } from '../people/post-rules';
import { people } from '../schema/person';
import { posts } from '../schema/post';
import { passwords } from '../schema/proofs';
import { hashPassword } from './hashing';
import { leastLength, passwordFault } from './password-rules';

/** Gives somebody a password. @throws AccountRefusal PASSWORD_REFUSED */
export async function setPassword(
  manager: EntityManager,
  person: string,
  password: string,
): Promise<void> {
  const { name, login } = await manager.findOneByOrFail(people, { id: person });
  const held = await manager.findBy(posts, { person });
  const owner = {
    official: held.some(({ role }) => isOfficial(role)),
    words: [name, login ?? ''],
  };
  const why = passwordFault(password, owner);
  if (why) throw new AccountRefusal('PASSWORD_REFUSED', { why, least: leastLength(owner) });
  const hash = await hashPassword(password);
  await manager.upsert(passwords, { person, hash, setAt: () => 'now()' }, ['person']);
}
