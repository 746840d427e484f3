import type { CaseEvent, CaseState, Matter, Telling } from '@ocop/casework';
import type { CivilDate, Instant } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { Plan, PlannedProduct } from '../plan-shape';

export type YearStage = 'none' | 'running' | 'closed';

/** Names the letters that open the cycles of the annex. */
export const OPENINGS = 'openings';

export interface YearState extends CaseState {
  readonly telling?: readonly Telling<typeof OPENINGS, { readonly now: Instant }>[];
  readonly stage: YearStage;
  /** Absent only before the year is opened; without its list of products, which may be long. */
  readonly plan?: Plan;
  readonly products?: Matter<readonly PlannedProduct[]>;
  readonly openedRounds: readonly string[];
  readonly added: readonly PlannedProduct[];
  readonly reports: readonly { readonly report: string; readonly commune: string }[];
}

export type YearEvent =
  | CaseEvent
  | {
      readonly type: 'ProgrammeOpened';
      readonly data: {
        readonly title: string;
        readonly authority: { readonly name: string };
        readonly number: string;
        readonly plan: Matter<Plan>;
        readonly products: Matter<readonly PlannedProduct[]>;
      };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'RoundScheduled'; readonly data: { readonly round: string } }
  | { readonly type: 'ProductAdded'; readonly data: { readonly product: PlannedProduct } }
  | {
      readonly type: 'ReportSubmitted';
      readonly data: {
        readonly report: string;
        readonly commune: string;
        readonly communeName: string;
        readonly name: string;
        readonly summary: string;
        readonly on: CivilDate;
      };
    }
  | { readonly type: 'YearClosed'; readonly data: { readonly on: CivilDate } };

export const initialYear: YearState = {
  id: '',
  stage: 'none',
  deadlines: {},
  todo: [],
  openedRounds: [],
  added: [],
  reports: [],
};
