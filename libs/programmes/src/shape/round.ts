import { choice, integer, list, optional, record, type RecordOf, slug, text } from '@ocop/ground';
import { EVALUATING_TIERS } from '@ocop/regulations';
import { sourceShape } from '../source-shape';
import { openingShape, whenFields, whenShape } from './when';

/** Days on which a round's council meets, and what it sees on them. */
const sessionShape = record({
  ...whenFields,
  place: optional(text(200)),
  /** Which council of the plan's `councils`; the whole council where none is named. */
  council: optional(slug()),
  batch: optional(text(300)),
  source: sourceShape,
});

export const roundShape = record({
  id: slug(),
  tier: choice('commune', ...EVALUATING_TIERS),
  no: integer(1, 12),
  opens: openingShape,
  /** Until when communes propose their products; the office's intake closes on that day or later. */
  communesPropose: optional(whenShape),
  intakeCloses: whenShape,
  sessions: optional(list(sessionShape, 1, 30)),
  recognise: whenShape,
  forward: optional(whenShape),
  forwardFrom: optional(record({ points: integer(0, 100), source: sourceShape })),
});

export type PlannedRound = RecordOf<(typeof roundShape)['fields']>;
