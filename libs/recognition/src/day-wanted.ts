import { addDays, type CivilDate, deriveDeadline, formatDay } from '@ocop/calendar';
import { requireNotBefore } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { LONGEST_CORRECTION_DAYS } from './left-open';
import type { LiveRecognition } from './live';

/**
 * Until when somebody is to do what was asked of them: the day that was named, or what is taken where none was.
 * @throws RuleViolation DAY_TOO_EARLY, CORRECTION_TOO_FAR
 */
export function dayWanted(
  { rules }: LiveRecognition,
  wanted: CivilDate | undefined,
  today: CivilDate,
  { workingDays: days }: { readonly workingDays: number },
): CivilDate {
  if (wanted === undefined)
    return deriveDeadline({ kind: 'working-days', days, from: today }, rules.calendar).lastDay;
  requireNotBefore('until', wanted, today);
  const latest = addDays(today, LONGEST_CORRECTION_DAYS);
  if (wanted <= latest) return wanted;
  throw new RuleViolation('CORRECTION_TOO_FAR', {
    until: formatDay(wanted),
    latest: formatDay(latest),
  });
}
