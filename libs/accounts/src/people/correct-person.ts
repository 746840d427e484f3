import type { EntityManager } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import type { AccountChanging } from '../accounts-database';
import { people } from '../schema/person';
import { loginAsKept } from '../sign-in/login';
import { lockPerson } from './posts-desk';

/** How somebody is called and reached from now on; what is not named stays, what is empty goes. */
export type Corrected = Readonly<
  Partial<Record<'name' | 'email' | 'phone' | 'login', string | undefined>>
>;

/** Corrects a person in a change that is under way. @throws AccountRefusal LOGIN_TAKEN */
export async function correctPerson(
  { manager, record }: AccountChanging,
  id: string,
  { name, email, phone, login }: Corrected,
): Promise<void> {
  await lockPerson(manager, id);
  if (login !== undefined) await requireFree(manager, undefined, loginAsKept(login), id);
  const change = {
    ...(name === undefined ? {} : { name: name.normalize('NFC').trim() }),
    ...(email === undefined ? {} : { email: email || null }),
    ...(phone === undefined ? {} : { phone: phone || null }),
    ...(login === undefined ? {} : { login: loginAsKept(login) }),
  };
  if (Object.keys(change).length > 0) await manager.update(people, { id }, change);
  await record(id);
}

/** @throws AccountRefusal LOGIN_TAKEN where somebody else has the id or the login */
export async function requireFree(
  manager: EntityManager,
  id: string | undefined,
  login: string | null,
  but?: string,
): Promise<void> {
  if (id !== undefined && (await manager.existsBy(people, { id })))
    throw new AccountRefusal('LOGIN_TAKEN', { login: id });
  if (login === null) return;
  const holder = await manager.findOneBy(people, { login });
  if (holder && holder.id !== but) throw new AccountRefusal('LOGIN_TAKEN', { login });
}
