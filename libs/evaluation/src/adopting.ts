import type { Adopting } from '@ocop/casework';
import { ladderFor, withCalendar } from '@ocop/programmes';
import { roundReminders } from './reminders';
import type { RoundEvent, RoundState } from './events';

/** A round pins its law for good; its terms are counted by the calendar adopted last. */
export const roundAdopting: Adopting<RoundState, RoundEvent> = {
  calendar: ({ rules }) => rules?.calendar,
  withCalendar,
  ladder: ({ rules }, kind) => (rules ? ladderFor(rules, kind) : []),
  reminders: roundReminders,
  concerns: () => false,
  takesForce: () => [],
};
