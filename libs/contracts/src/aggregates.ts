import type { Aggregate, StreamType } from '@ocop/casework';
import { productCycle } from '@ocop/certification';
import { evaluationRound } from '@ocop/evaluation';
import { programmeYear } from '@ocop/programmes';
import { recognition } from '@ocop/recognition';

/** The rules of every kind of case, by the type of its stream. */
export const aggregates = {
  'programme-year': programmeYear,
  'evaluation-round': evaluationRound,
  'product-cycle': productCycle,
  recognition,
} as const satisfies Record<StreamType, unknown>;

/** The rules for a stream whose type is known only at run time. */
export function aggregateOf(type: StreamType): Aggregate {
  return aggregates[type];
}
