import type { EntityManager } from 'typeorm';
import { people } from '../schema/person';

/** A name as it may stand in an id: `nguyen-thi-an`. */
function idOfName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'nguoi-dung';
}

/** The first id of that name that nobody has. */
export async function freeId(manager: EntityManager, name: string): Promise<string> {
  const wanted = idOfName(name);
  const taken = await manager
    .createQueryBuilder(people, 'person')
    .where('person.id = :wanted or person.id like :more', { wanted, more: `${wanted}-%` })
    .getMany();
  const ids = new Set(taken.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; ids.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}
