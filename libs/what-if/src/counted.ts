import {
  type CivilDate,
  civilDateAt,
  considerCalendar,
  type DeadlineRule,
  deriveDeadline,
} from '@ocop/calendar';
import { type DeadlineKind, rungsOf } from '@ocop/casework';
import { caseRules, ladderFor } from '@ocop/programmes';
import type { Rules } from './hypothesis';

/** A deadline as one set of rules counts it. */
export interface Counted {
  readonly lastDay: CivilDate;
  /** A day off that nevertheless is the last, since a date fixes it. */
  readonly isOff: boolean;
  /** Days on which its ladder calls, in order. */
  readonly calls: readonly CivilDate[];
}

/** @param kind whose ladder calls; none where nobody is called */
export function countedBy(
  { plan, calendar }: Rules,
  rule: DeadlineRule,
  kind?: DeadlineKind,
): Counted {
  // Many places may each have a supposed calendar of their own; only the latest are remembered.
  considerCalendar(calendar);
  const deadline = deriveDeadline(rule, calendar.version);
  const ladder = kind ? ladderFor(caseRules(plan), kind) : [];
  return {
    lastDay: deadline.lastDay,
    isOff: deadline.endsOnDayOff !== undefined,
    calls: rungsOf(ladder, deadline).map(({ at }) => civilDateAt(at)),
  };
}

export interface MovedCall {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Reminders that would come on another day; both were counted by one ladder. */
export function movedCalls(was: Counted, is: Counted): MovedCall[] {
  return was.calls.flatMap((from, i) => {
    const to = is.calls[i] ?? from;
    return from === to ? [] : [{ from, to }];
  });
}
