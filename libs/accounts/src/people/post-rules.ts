import type { CivilDate } from '@ocop/calendar';
import { type Area, HELD_ROLES, type Role } from '@ocop/ground';
import { AccountRefusal } from '../account-refusal';

/** A post that somebody is to hold. */
export interface NewPost {
  readonly role: Role;
  readonly area: Area;
  readonly since?: CivilDate | undefined;
  readonly until?: CivilDate | undefined;
  /** By which decision; of those who decide about others it is asked. */
  readonly decision?: string | undefined;
}

/** What people and machines may hold. */

const AREA = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Who signs or scores is a person: no machine does it, whatever key it has. */
const FOR_PEOPLE_ALONE: readonly Role[] = ['authority', 'council-member', 'system-administrator'];

export const isOfficial = (role: Role) => role !== 'producer';

/** @throws AccountRefusal ACCOUNT_FAULT with what is wrong */
export function checkPost({ role, area, since, until, decision }: NewPost, kind: string): void {
  const fault = (field: string, expected: string) =>
    new AccountRefusal('ACCOUNT_FAULT', { field, expected });
  if (!HELD_ROLES.some((one) => one === role)) throw fault('role', HELD_ROLES.join(', '));
  if (!AREA.test(area)) throw fault('area', 'hue/huong-tra/huong-toan');
  if (since !== undefined && until !== undefined && until < since) throw fault('until', since);
  if (isOfficial(role) && !decision) throw fault('decision', '12/QĐ-UBND');
  if (kind === 'machine' && FOR_PEOPLE_ALONE.includes(role)) throw fault('role', 'person');
}
