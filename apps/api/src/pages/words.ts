import { formatDay } from '@ocop/calendar';
import { dutyWords, roleWords, roundTitle, tierWords, worded } from '@ocop/words';
import type { ShownRound } from '../access/score-access';

/** Names from rows, in the language of the pages. */
export const tierName = (tier: string): string => worded(tierWords, tier, 'vi');
export const roleName = (role: string): string => worded(roleWords, role, 'vi');
export const duty = (kind: string): string => worded(dutyWords, kind, 'vi');
export const day = (date: string | null | undefined): string => (date ? formatDay(date) : '');
/** `Đợt 2`; a written vote is called by its product. */
export const roundName = (round: ShownRound): string =>
  roundTitle({ ...round, about: round.products[0]?.name }, 'vi');
