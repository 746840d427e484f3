import type { Adopting } from '@ocop/casework';
import { changesCourse, ladderFor, withCalendar, withLadders } from '@ocop/programmes';
import { changeCourse } from './changing-course';
import { liveRound } from './live';
import { roundReminders } from './reminders';
import type { RoundEvent, RoundState } from './events';

/** A round keeps its law as it is amended, until that ends; its terms are counted by the calendar adopted last. */
export const roundAdopting: Adopting<RoundState, RoundEvent> = {
  calendar: ({ rules }) => rules?.calendar,
  withCalendar,
  withLadders,
  ladder: ({ rules }, kind) => (rules ? ladderFor(rules, kind) : []),
  reminders: roundReminders,
  concerns: (state, law) => state.stage !== 'none' && changesCourse(state, law),
  takesForce: (state, law, context) => changeCourse(liveRound(state), law, context),
};
