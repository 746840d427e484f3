import type { Actions, Aggregate, StreamType } from '@ocop/casework';
import { cycleActions, productCycle } from '@ocop/certification';
import { evaluationRound, roundActions } from '@ocop/evaluation';
import { programmeYear, yearActions } from '@ocop/programmes';
import { recognition, recognitionActions } from '@ocop/recognition';

/** The rules of every kind of case, by the type of its stream. */
export const aggregates = {
  'programme-year': programmeYear,
  'evaluation-round': evaluationRound,
  'product-cycle': productCycle,
  recognition,
} as const satisfies Record<StreamType, unknown>;

export const actionTables: Readonly<Record<StreamType, Actions>> = {
  'programme-year': yearActions,
  'evaluation-round': roundActions,
  'product-cycle': cycleActions,
  recognition: recognitionActions,
};

/** The rules for a stream whose type is known only at run time. */
export function aggregateOf(type: StreamType): Aggregate {
  return aggregates[type];
}
