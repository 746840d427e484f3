import type { CivilDate } from '@ocop/calendar';
import type { DossierKind, LegalSource, ProcedureStep, Tier } from '@ocop/regulations';
import type { LawFactName } from './facts/law-fact';
import type { LeftOpen } from './left-open';

/** Who puts a paper into the dossier. */
export type Bringer = 'producer' | 'commune' | 'province';

/** A paper as the law lists it; what a filing is refused for is `papers` of the regulation. */
export interface ListedPaper {
  readonly id: string;
  readonly name: string;
  readonly mandatory: boolean;
  readonly from: Bringer;
  readonly kinds: readonly DossierKind[];
  readonly source: LegalSource;
}

/** A step with the days the law gives it; a step without them has none. */
export interface DetailedStep extends ProcedureStep {
  readonly within?: {
    readonly days: number;
    readonly counted: 'working-days' | 'days';
    /** What the days are counted from, as the law says it. */
    readonly from: string;
  };
}

/** `04-30`: a day of every year. */
export type DayOfYear = string;

/** A round that the law itself dates; all days are read as "trước ngày". */
export interface LegalRound {
  readonly tier: Tier;
  readonly no: number;
  readonly proposedBy: 'commune' | 'province';
  readonly proposedBefore: DayOfYear;
  readonly decidedBefore: DayOfYear;
  readonly source: LegalSource;
}

/** What becomes of recognitions and dossiers of the former law on the day this one comes. */
export interface Transition {
  readonly id:
    'recognised-before' | 'filed-before' | 'window-missed' | 'district-powers' | 'nothing-said';
  readonly kinds: readonly DossierKind[];
  readonly days?: number;
  readonly until?: CivilDate;
  readonly source: LegalSource;
}

/** What was looked for in a generation of the law and not found; nothing is put in its place unsaid. */
export type NotFound =
  | 'score-sheets'
  | 'minimum-table'
  | 'revocation-rules'
  | 'step-terms'
  | 'papers-to-the-centre'
  | 'bands-between-whole-points';

/** What a generation of the law says beside what decides: shown and compared, and no rule rests on it. */
export interface LawDetails {
  /** Where the law says something more exactly than the released version cites it. */
  readonly places?: { readonly [N in LawFactName]?: LegalSource };
  readonly groups: { readonly names: readonly string[]; readonly source: LegalSource };
  /** Ids of its score sheets; empty where they were not found. */
  readonly sets: { readonly ids: readonly string[]; readonly source: LegalSource };
  readonly papers: readonly ListedPaper[];
  readonly samples?: {
    readonly count: number;
    /** Sets whose products have none. */
    readonly noneFor: readonly string[];
    readonly source: LegalSource;
  };
  readonly steps: readonly DetailedStep[];
  readonly rounds: readonly LegalRound[];
  readonly transition: readonly Transition[];
  readonly leftOpen: readonly LeftOpen[];
  readonly notFound: readonly NotFound[];
}
