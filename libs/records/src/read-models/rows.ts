import type { Folded, StreamRef } from '@ocop/casework';
import type { CycleState } from '@ocop/certification';
import type { RoundState } from '@ocop/evaluation';
import type { YearState } from '@ocop/programmes';
import type { RecognitionState } from '@ocop/recognition';
import { type CertificateRegisterRow, certificateRow } from './certificate-register/row';
import { type DeadlineRow, deadlineRows } from './deadlines/rows';
import { type ProductOverviewRow, productRow } from './product-overview/row';
import {
  type AreaSuccessionRow,
  type ProgrammeBoardRow,
  programmeRow,
  successionRows,
} from './programme-board/row';
import { type RoundBoardRow, roundRow } from './round-board/row';
import type { Searchable } from './shapes';
import { type SupportClaimRow, supportRows } from './support-claims/row';
import { taskRows, type WorkQueueRow } from './work-queue/rows';

/** Rows of the read models by table. */
export interface Rows {
  readonly product_overview: readonly Searchable<ProductOverviewRow>[];
  readonly round_board: readonly RoundBoardRow[];
  readonly programme_board: readonly ProgrammeBoardRow[];
  readonly certificate_register: readonly Searchable<CertificateRegisterRow>[];
  readonly support_claims: readonly SupportClaimRow[];
  readonly area_succession: readonly AreaSuccessionRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly work_queue: readonly WorkQueueRow[];
}
export type ReadModel = keyof Rows;

/** Every read model with the columns that name a row. */
export const READ_MODELS = {
  product_overview: ['id'],
  round_board: ['id'],
  programme_board: ['id'],
  certificate_register: ['recognition'],
  support_claims: ['recognition'],
  area_succession: ['former'],
  deadlines: ['stream', 'id'],
  work_queue: ['stream', 'task'],
} as const satisfies Readonly<Record<ReadModel, readonly string[]>>;

const NONE: Rows = {
  product_overview: [],
  round_board: [],
  programme_board: [],
  certificate_register: [],
  support_claims: [],
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
    case 'recognition': {
      const state = folded.state as RecognitionState;
      return {
        ...common,
        certificate_register: certificateRow(state, revision),
        support_claims: supportRows(state, revision),
      };
    }
  }
}
