import type { CivilDate, Deadline, Instant } from '@ocop/calendar';
import {
  addDays,
  addWorkingDays,
  atTime,
  findCalendar,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
} from '@ocop/calendar';
import { choice, flag, integer, list, optional, record, type RecordOf, slug } from '@ocop/ground';
import type { DeadlineKind } from './deadline-kinds';
import type { LegalBasis } from '@ocop/regulations';

/** Who a rung of a ladder calls; each aggregate says which posts these are in its present state. */
export const ADDRESSEES = ['holder', 'superior', 'office', 'commune', 'producer'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** One reminder of a ladder: so many days before (negative) or after the last day, at eight in the morning. */
const rungShape = record({
  id: slug(),
  offset: integer(-400, 400),
  unit: choice('working-days', 'days'),
  to: list(choice(...ADDRESSEES), 1, 5),
  escalation: optional(flag()),
  /** Where its day is a day off; it stays there when nothing is said. */
  ifNonWorking: optional(choice('previous', 'next')),
});
export const ladderShape = list(rungShape, 0, 20);
type LadderRung = RecordOf<(typeof rungShape)['fields']>;
export type Ladder = readonly LadderRung[];

export interface Rung {
  readonly id: string;
  readonly at: Instant;
  readonly to: readonly Addressee[];
  readonly escalation: boolean;
}

/** A deadline of a case with its reminders and what has become of it. */
export interface TrackedDeadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly deadline: Deadline;
  readonly rungs: readonly Rung[];
  readonly basis: LegalBasis;
  /** A milestone passes for everybody; nobody can miss it. */
  readonly milestone?: true;
  readonly state: 'running' | 'paused' | 'met' | 'missed' | 'passed' | 'cancelled';
  /** Still to be done: running, paused, or missed and not made good. */
  readonly open: boolean;
  /** It was missed once and given more time afterwards. */
  readonly missedBefore?: true;
  /** How many rungs have been called or overtaken. */
  readonly called: number;
  readonly settledOn?: CivilDate;
  /** Working days left when the clock was stopped. */
  readonly remaining?: number;
}

const REMINDER_HOUR = 8;

/** The instants of a ladder for one deadline, in order of time. */
export function rungsOf(ladder: Ladder, deadline: Deadline): Rung[] {
  const calendar = findCalendar(deadline.calendar);
  return ladder
    .map((rung) => ({
      id: rung.id,
      at: atTime(dayOf(rung, deadline, calendar), REMINDER_HOUR),
      to: rung.to,
      escalation: rung.escalation ?? false,
    }))
    .sort((a, b) => a.at - b.at);
}

function dayOf(rung: LadderRung, { lastDay }: Deadline, calendar: WorkingCalendar): CivilDate {
  const { offset, unit, ifNonWorking } = rung;
  const day =
    unit === 'days' ? addDays(lastDay, offset) : addWorkingDays(calendar, lastDay, offset);
  if (ifNonWorking === undefined) return day;
  return ifNonWorking === 'next'
    ? nextWorkingDay(calendar, day)
    : previousWorkingDay(calendar, day);
}
