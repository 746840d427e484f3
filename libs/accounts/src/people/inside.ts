import { type Area, isWithin } from '@ocop/ground';
import { AccountRefusal } from '../account-refusal';

/** Who keeps the system of an area gives and ends the posts in it. @throws AccountRefusal ACCOUNT_FAULT */
export function requireInside(area: Area, scope: Area): void {
  if (!isWithin(area, scope))
    throw new AccountRefusal('ACCOUNT_FAULT', { field: 'area', expected: scope });
}
