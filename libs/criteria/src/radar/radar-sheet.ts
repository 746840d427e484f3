import type { WrittenSheet } from '../sheet';

/** A sheet that counts in a round. */
export interface RadarSheet {
  readonly product: string;
  readonly member: string;
  readonly total: number;
  /** Where it was scored criterion by criterion. */
  readonly set?: string;
  readonly choices?: WrittenSheet;
}
