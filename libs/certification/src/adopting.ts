import type { Adopting, Ladder } from '@ocop/casework';
import { type CaseRules, ladderFor, withCalendar } from '@ocop/programmes';
import { cycleReminders } from './reminders';
import type { CycleEvent, CycleState } from './state';

/**
 * The reminders of a cycle's deadlines. A renewal's filing and its vote are called for by the recognition and by the
 * round, which have ladders for the same days; a second one here would call twice.
 */
export function cycleLadder(rules: CaseRules, kind: string): Ladder {
  switch (kind) {
    case 'file-renewal':
    case 'evaluate':
      return [];
    case 'handed-down':
      return ladderFor(rules, 'recognise');
    default:
      return ladderFor(rules, kind);
  }
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
