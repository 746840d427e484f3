import type { Adopting } from '@ocop/casework';
import { changesCourse, withCalendar, withLadders } from '@ocop/programmes';
import { changeCourse } from './changing-course';
import { cycleLadder } from './ladders';
import { liveCycle } from './live';
import { cycleReminders } from './reminders';
import type { CycleEvent, CycleState } from './events';

/** A cycle keeps its law as it is amended, until that ends; its terms are counted by the calendar adopted last. */
export const cycleAdopting: Adopting<CycleState, CycleEvent> = {
  calendar: ({ rules }) => rules?.calendar,
  withCalendar,
  withLadders,
  ladder: ({ rules }, kind) => (rules ? cycleLadder(rules, kind) : []),
  reminders: cycleReminders,
  concerns: (state, law) => state.stage !== 'none' && changesCourse(state, law),
  takesForce: (state, law, context) => changeCourse(liveCycle(state), law, context),
};
