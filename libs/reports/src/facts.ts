import type { CivilDate } from '@ocop/calendar';
import type { CycleStage } from '@ocop/certification';
import type { Area } from '@ocop/ground';
import type { CertificateState } from '@ocop/recognition';

/** A product of a programme's year, as it stood on the day of the report. */
export interface ProductFact {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly commune: string;
  readonly area: Area;
  readonly year: number;
  readonly stage: CycleStage;
  /** As decided; null as long as nothing is. */
  readonly stars: number | null;
  readonly certified: boolean;
  readonly decision: string | null;
}

/** A certificate, as it stood on that day. */
export interface CertificateFact {
  /** The recognition's. */
  readonly id: string;
  readonly number: string;
  readonly product: string;
  readonly owner: string;
  readonly commune: string;
  readonly area: Area;
  readonly stars: number;
  readonly state: CertificateState;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly endedOn: CivilDate | null;
}

/** A producer that was asked for its yearly figures, and what it answered by that day. */
export interface YearlyFact {
  readonly ask: string;
  readonly producer: string;
  readonly name: string;
  /** Where it counts. */
  readonly area: Area;
  /** Absent as long as nothing came. */
  readonly answer?: {
    /** Of the answer in the programme year: by it a sum is traced to the log. */
    readonly no: number;
    readonly values: readonly { readonly figure: string; readonly value: number }[];
  };
}

/** Support money of a recognition, as it stood on that day; money as whole đồng in digits. */
export interface SupportFact {
  /** The recognition's. */
  readonly id: string;
  readonly plan: string;
  readonly citation: string;
  readonly product: string;
  readonly owner: string;
  readonly commune: string;
  readonly area: Area;
  readonly number: string;
  readonly stars: number;
  readonly entitled: string;
  /** Somebody claimed it and has not withdrawn. */
  readonly claimed: boolean;
  readonly granted: string;
  readonly paid: string;
  readonly owed: string;
}

/** What a report is made from. */
export interface Facts {
  readonly products: readonly ProductFact[];
  readonly certificates: readonly CertificateFact[];
  readonly yearly?: readonly YearlyFact[];
  readonly supported?: readonly SupportFact[];
}

/** A place whose part is told on its own. */
export interface Place {
  readonly area: Area;
  readonly name: string;
}
