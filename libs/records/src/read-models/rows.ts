import type { Folded, StreamRef } from '@ocop/casework';
import type { CycleState } from '@ocop/certification';
import type { RoundState } from '@ocop/evaluation';
import type { YearState } from '@ocop/programmes';
import type { RecognitionState } from '@ocop/recognition';
import type { Row } from './row';
import { deadlineRows } from './deadlines/rows';
import { certificateRow } from './certificate-register/row';
import { productRow } from './product-overview/row';
import { programmeRow, successionRows } from './programme-board/row';
import { roundRow } from './round-board/row';
import { taskRows } from './work-queue/rows';

/** Rows of the read models by table; a row is what the table holds, column by column. */
export type Rows = Readonly<Record<ReadModel, readonly Row[]>>;
export type ReadModel = keyof typeof READ_MODELS;

/** Every read model with the columns that name a row. */
export const READ_MODELS = {
  product_overview: ['id'],
  round_board: ['id'],
  programme_board: ['id'],
  certificate_register: ['id'],
  area_succession: ['former'],
  deadlines: ['stream', 'id'],
  work_queue: ['stream', 'task'],
} as const;

const NONE: Rows = {
  product_overview: [],
  round_board: [],
  programme_board: [],
  certificate_register: [],
  area_succession: [],
  deadlines: [],
  work_queue: [],
};

/** Everything the read models say about one case: a function of its folded events and nothing else. */
export function rowsOf(ref: StreamRef, folded: Folded): Rows {
  if (folded.version === 0) return NONE;
  const common = {
    ...NONE,
    deadlines: deadlineRows(ref, folded),
    work_queue: taskRows(ref, folded),
  };
  const { revision } = folded;
  switch (ref.type) {
    case 'product-cycle':
      return { ...common, product_overview: productRow(folded.state as CycleState, revision) };
    case 'evaluation-round':
      return { ...common, round_board: roundRow(folded.state as RoundState, revision) };
    case 'programme-year': {
      const year = folded.state as YearState;
      return {
        ...common,
        programme_board: programmeRow(year, revision),
        area_succession: successionRows(year),
      };
    }
    case 'recognition':
      return {
        ...common,
        certificate_register: certificateRow(folded.state as RecognitionState, revision),
      };
  }
}
