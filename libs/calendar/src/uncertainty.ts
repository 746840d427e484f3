import { type CivilDate, yearOf } from './civil-date';
import type { WorkingCalendar } from './working-calendar';
import { dayStatus } from './working-days';

/** Why a last day may still move: the yearly decision is awaited, or these years have no table (only weekends counted). */
export type Uncertainty =
  { readonly why: 'awaited' } | { readonly why: 'no-table'; readonly years: readonly number[] };

/** What is unsure about an answer that rests on these days; nothing when all their tables are final. */
export function uncertaintyOf(
  calendar: WorkingCalendar,
  days: readonly CivilDate[],
): Uncertainty | undefined {
  const certainties = days.map((day) => ({ day, certainty: dayStatus(calendar, day).certainty }));
  const without = certainties.filter(({ certainty }) => certainty === 'no-table');
  if (without.length > 0)
    return { why: 'no-table', years: [...new Set(without.map(({ day }) => yearOf(day)))] };
  return certainties.some(({ certainty }) => certainty === 'provisional')
    ? { why: 'awaited' }
    : undefined;
}
