import type { Stars } from '@ocop/regulations';
import type { MarkedStars, Part } from './criteria-set';
import type { SetFault } from './set-faults';

/** One scorer's choice at each criterion, by its number. Nothing chosen, as null or left out, counts 0 points. */
export type Sheet = Readonly<Record<string, number | null>>;

/** A sheet as somebody wrote it, in a form or a file: whether it is one has to be seen. */
export type WrittenSheet = Readonly<Record<string, unknown>>;

/** The points that a sheet gives at a criterion. */
export function pointsAt(sheet: WrittenSheet, criterion: string): number {
  const points = sheet[criterion];
  return typeof points === 'number' ? points : 0;
}

/** What is found beside the points, where no option of the sheet says it. */
export interface Findings {
  /** The dossier is rejected, and so it has no score. */
  readonly rejected?: boolean;
  /** Criteria at which scoring stops. */
  readonly stoppedAt?: readonly string[];
}

/** The points that a criterion needs for a star. */
export interface Mark {
  readonly criterion: string;
  readonly star: MarkedStars;
  readonly needed: number;
}

/** A mark that was missed. */
export interface Gate extends Mark {
  readonly got: number;
}

/** Why there is no score, or no binding one. */
export type SheetFault =
  | {
      readonly code: 'CRITERION_UNKNOWN';
      readonly criterion: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'OPTION_UNKNOWN';
      readonly criterion: string;
      readonly got: unknown;
      readonly options: readonly number[];
    }
  | { readonly code: 'NO_STOP_HERE'; readonly criterion: string; readonly known: readonly string[] }
  | { readonly code: 'DOSSIER_REJECTED' }
  | SetFault;

/** What a sheet gives. A wrong sheet gives nothing; a set that does not add up gives points, but no star. */
export interface SheetScore {
  readonly set: string;
  readonly parts: Readonly<Record<Part, number>> | null;
  readonly total: number | null;
  readonly starByPoints: Stars | null;
  readonly starByGates: Stars | null;
  /** The lower of the two. */
  readonly star: Stars | null;
  /** Every mark that was missed, in the order of the sheet. */
  readonly gates: readonly Gate[];
  readonly faults: readonly SheetFault[];
}
