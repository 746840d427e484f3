import type { RoundStage } from '@ocop/evaluation';

/** The stages of a round from its council's convening to its decision, as a smooth course passes them. */
export const ROUND_COURSE: readonly RoundStage[] = [
  'convened',
  'in-session',
  'tallying',
  'scored',
  'concluded',
  'submitted',
  'decided',
];
