import type { Evidence } from '@ocop/programmes';
import type { PartPoints } from '@ocop/regulations';

/** One member's points for one product in one pass; it lies beside the event that tells of it. */
export interface ScoreSheet extends PartPoints {
  readonly product: string;
  readonly member: string;
  readonly pass: number;
  /** Where the product has a criteria set: which, and the points chosen at each criterion. */
  readonly set?: string;
  readonly choices?: Readonly<Record<string, number | null>>;
  readonly evidence?: Readonly<Record<string, Evidence>>;
  readonly comment?: string;
}
