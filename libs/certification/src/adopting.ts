import type { Adopting, DeadlineKind, Ladder } from '@ocop/casework';
import { type CaseRules, ladderFor, withCalendar } from '@ocop/programmes';
import { cycleReminders } from './reminders';
import type { CycleEvent, CycleState } from './events';

/**
 * The reminders of a cycle's deadlines. A renewal's filing is called for by the recognition, which has a ladder for the
 * same days; a second one here would call twice.
 */
export function cycleLadder(rules: CaseRules, kind: DeadlineKind): Ladder {
  return kind === 'file-renewal' ? [] : ladderFor(rules, kind);
}

/** A cycle pins its law for good; its terms are counted by the calendar adopted last. */
export const cycleAdopting: Adopting<CycleState, CycleEvent> = {
  calendar: ({ rules }) => rules?.calendar,
  withCalendar,
  ladder: ({ rules }, kind) => (rules ? cycleLadder(rules, kind) : []),
  reminders: cycleReminders,
  concerns: () => false,
  takesForce: () => [],
};
