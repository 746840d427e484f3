import type { CivilDate, DeadlineRule } from '@ocop/calendar';
import type { DeadlineKind } from '@ocop/casework';
import { countedBy, type MovedCall, movedCalls } from './counted';
import type { Rules } from './hypothesis';
import type { DeadlineSoFar } from './year-so-far';

/** A deadline that would end, or be called, on another day. */
export interface DeadlineEffect {
  readonly stream: string;
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly subject: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Its last day, fixed by a date, would be a day off: it stays, and people are told. */
  readonly endsOnDayOff?: true;
  readonly calls: readonly MovedCall[];
}

/**
 * An open deadline counted anew: by the other calendar, and by the other law's term where it has one. One that stands on
 * record with another day than its rule gives was set aside by decision, and stays.
 */
export function deadlineEffects(now: Rules, then: Rules, known: DeadlineSoFar): DeadlineEffect[] {
  const { stream, id, kind, subject, rule, lastDay } = known;
  const was = countedBy(now, rule, kind);
  const is = countedBy(then, termUnder(now, then, kind, rule), kind);
  if (was.lastDay !== lastDay) return [];
  const calls = movedCalls(was, is);
  const newlyOff = is.isOff && !was.isOff;
  if (was.lastDay === is.lastDay && calls.length === 0 && !newlyOff) return [];
  const off = newlyOff ? { endsOnDayOff: true as const } : {};
  return [{ stream, id, kind, subject, from: was.lastDay, to: is.lastDay, ...off, calls }];
}

/** The commune's days are the law's where it gives them, and the plan's elsewhere. */
function termUnder(now: Rules, then: Rules, kind: DeadlineKind, rule: DeadlineRule): DeadlineRule {
  if (kind !== 'commune-check' || rule.kind !== 'working-days') return rule;
  const days = ({ law, plan }: Rules) =>
    law.communeCheck?.workingDays ?? plan.terms.communeCheck.workingDays;
  return rule.days === days(now) ? { ...rule, days: days(then) } : rule;
}
