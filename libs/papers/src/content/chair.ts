import type { Tier } from '@ocop/regulations';
import { fullName } from './letterhead';

/** Recognition and its end are powers of the chair, for five stars of the minister, who sign in their own name (`decidedBy`). */
export function chairTitle(tier: Tier): string {
  return tier === 'centre' ? 'BỘ TRƯỞNG' : 'CHỦ TỊCH';
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN …`: who decides, above the grounds. */
export function deciderOf(tier: Tier, authority: string): string {
  return `${chairTitle(tier)} ${fullName(authority).toLocaleUpperCase('vi')}`;
}
