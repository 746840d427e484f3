import type { CivilDate, Deadline } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { LadderKind } from './deadline-kinds';
import type { Ladder, Rung } from './tracked-deadline';

/** A law that a case has heard of. */
export interface KnownLaw {
  readonly law: string;
  readonly from: CivilDate;
  /** It is in force for this case, and what followed from it has been recorded. */
  readonly inForce?: true;
}

/** Events of adoption; the same in every kind of case. */
export type AdoptionEvent =
  | {
      readonly type: 'LawAdopted';
      readonly data: {
        readonly law: string;
        readonly citation: string;
        readonly from: CivilDate;
        readonly decision: string;
      };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'LawTookForce'; readonly data: { readonly law: string } }
  | {
      readonly type: 'CalendarAdopted';
      readonly data: {
        readonly from: string;
        readonly to: string;
        readonly decision: string;
        readonly reason?: string;
        /** Deadlines that end on the same day and are explained otherwise: a year's table is final now. */
        readonly recounted: Readonly<Record<string, Deadline>>;
      };
      readonly basis: LegalBasis;
    }
  /** A decision has changed when people are called; open deadlines call by these rungs, the called ones first. */
  | {
      readonly type: 'LaddersChanged';
      readonly data: {
        readonly decision: string;
        readonly ladders: Readonly<Partial<Record<LadderKind, Ladder>>>;
        readonly rungs: Readonly<Record<string, readonly Rung[]>>;
      };
      readonly basis: LegalBasis;
    };
