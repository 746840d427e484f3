import type { CivilDate } from '@ocop/calendar';
import type { Evidence } from '@ocop/programmes';
import type { PartPoints, Stars } from '@ocop/regulations';

/** What the producer's own score comes to. */
export interface SelfScore {
  readonly set: string;
  readonly parts: PartPoints;
  readonly total: number;
  /** The lower of what the points give and what the marks of the set allow. */
  readonly stars: Stars;
  readonly on: CivilDate;
}

/** The self-score as it was filled in; it lies beside the event that tells of it. */
export interface SelfScoreSheet {
  readonly set: string;
  readonly choices: Readonly<Record<string, number | null>>;
  readonly evidence?: Readonly<Record<string, Evidence>>;
}
