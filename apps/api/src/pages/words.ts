import { formatDay } from '@ocop/calendar';
import { dutyWords, roleWords, tierWords, worded } from '@ocop/words';

/** Names from rows, in the language of the pages. */
export const tierName = (tier: string): string => worded(tierWords, tier, 'vi');
export const roleName = (role: string): string => worded(roleWords, role, 'vi');
export const duty = (kind: string): string => worded(dutyWords, kind, 'vi');
export const day = (date: string | null | undefined): string => (date ? formatDay(date) : '');
