import type { RetentionKind } from './retention';
import { said, type Said } from './said';

/** One kind of personal data: of whom, where it lies, why, who reads it, and until when it is kept. */
export interface PersonalDatum {
  readonly id: string;
  readonly what: Said;
  readonly whose: Said;
  /** `table.column` */
  readonly columns: readonly string[];
  /** Fields of events: their name, or with the field they stand in (`members.name`). */
  readonly fields?: readonly string[];
  /** What lies outside the database. */
  readonly files?: Said;
  readonly why: Said;
  /** What allows it to be kept. */
  readonly basis: string;
  readonly readers: Said;
  readonly until: Until;
}

/** How long: as a retention says, or for good, with the reason why nothing is taken away. */
export type Until = { readonly retention: RetentionKind } | { readonly kept: Said };

/** Law on the Protection of Personal Data; what state bodies do by law needs no consent. */
export const STATE_DUTY = 'Luật 91/2025/QH15, Điều 19';
export const PUBLISHED_BY_LAW = 'Luật 91/2025/QH15, Điều 16';
export const PROGRAMME = 'QĐ 148/QĐ-TTg; QĐ 26/2026/QĐ-TTg';
/** Logs of systems are kept for twelve months at least. */
export const SYSTEM_LOGS = 'NĐ 53/2022/NĐ-CP';

/** Nothing is taken out of the log: each event carries the hash of the one before it. */
export const IN_THE_LOG: Until = {
  kept: said(
    'nhật ký pháp lý: mỗi sự kiện mang dấu vân của sự kiện trước, không lấy ra được; sửa bằng sự kiện mới',
    'the legal log: each event carries the hash of the one before it, so nothing is taken out; a new event corrects it',
  ),
};
export const WITH_THE_LOG: Until = {
  kept: said(
    'dấu vân của nó nằm trong nhật ký pháp lý và được đối chiếu hằng đêm',
    'its print stands in the legal log and is compared every night',
  ),
};
