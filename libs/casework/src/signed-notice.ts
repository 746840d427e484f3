import type { CivilDate } from '@ocop/calendar';
import { date, optional, record, text } from '@ocop/ground';

/** A notice as it left the office: its number and day, who signed it and as what. */
export interface SignedNotice {
  readonly number: string;
  readonly signedOn: CivilDate;
  readonly signer: string;
  /** `CHI CỤC TRƯỞNG`, `KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC`, `TUQ. CHỦ TỊCH - TRƯỞNG PHÒNG`. */
  readonly capacity: string;
}

/** Who signs a paper, and as what where that is not the chair. */
export const signingShape = record({ name: text(120), capacity: optional(text(80)) });

/** What is recorded of it: the number is the registry's of the office to give. */
export const signedNoticeFields = {
  number: text(60),
  signedOn: date(),
  signer: text(120),
  capacity: text(80),
} as const;
