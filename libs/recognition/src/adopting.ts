import type { Adopting } from '@ocop/casework';
import { ladderFor, withCalendar, withLadders } from '@ocop/programmes';
import { findRegulation } from '@ocop/regulations';
import { renewalRules } from './law';
import { liveRecognition } from './live';
import { recognitionReminders } from './reminders';
import type { RecognitionEvent, RecognitionState } from './events';

/** A recognition follows the law adopted last in how it is renewed, and keeps the days of the law it was given under. */
export const recognitionAdopting: Adopting<RecognitionState, RecognitionEvent> = {
  calendar: ({ rules }) => rules?.calendar,
  withCalendar,
  withLadders,
  ladder: ({ rules }, kind) => (rules ? ladderFor(rules, kind) : []),
  reminders: recognitionReminders,
  concerns: ({ stage, law }, { inForceFrom }) =>
    !['none', 'expired', 'superseded'].includes(stage) &&
    inForceFrom > findRegulation(law).inForceFrom,
  takesForce: (state, law, { now }) => renewalRules(liveRecognition(state), law, now),
};
