import type { CivilDate } from '@ocop/calendar';
import { civilDateAt } from '@ocop/calendar';
import type { Pool } from 'pg';

/** What became of a certificate, as far as a decision or the law says it: nobody's name stands in it. */
export const TOLD_STEPS = [
  'RecognitionOpened',
  'GraceBegan',
  'RecognitionSuspended',
  'SuspensionLifted',
  'RecognitionRevoked',
  'RecognitionStruckOff',
  'RecognitionSuperseded',
  'RecognitionExpired',
] as const;
export type ToldStep = (typeof TOLD_STEPS)[number];

export interface PublicStep {
  readonly type: ToldStep;
  /** The day that counts: of the decision, or from when it is so. */
  readonly on: CivilDate;
  readonly decision?: string;
  /** Code of the ground of a revocation. */
  readonly cause?: string;
  /** The certificate that took its place. */
  readonly by?: string;
}

interface StepRow {
  readonly type: ToldStep;
  readonly data: {
    readonly decision?: string | { readonly number: string };
    readonly on?: CivilDate;
    readonly signedOn?: CivilDate;
    readonly certificate?: { readonly validFrom: CivilDate };
    readonly cause?: string;
    readonly by?: string;
  };
  readonly occurred_at: Date;
}

/** The life of certificates as anybody may read it. */
export class PublicHistory {
  constructor(private readonly pool: Pool) {}

  async of(recognition: string): Promise<PublicStep[]> {
    const { rows } = await this.pool.query<StepRow>({
      name: 'public history of a recognition',
      text: `select type, data, occurred_at from events where stream = $1 and type = any($2) order by version`,
      values: [`recognition/${recognition}`, TOLD_STEPS],
    });
    return rows.map(stepOf);
  }
}

function stepOf({ type, data, occurred_at }: StepRow): PublicStep {
  const { signedOn, on, certificate, cause, by, decision } = data;
  const number = typeof decision === 'string' ? decision : decision?.number;
  return {
    type,
    on: signedOn ?? on ?? certificate?.validFrom ?? civilDateAt(occurred_at.getTime()),
    ...(number ? { decision: number } : {}),
    ...(cause ? { cause } : {}),
    ...(by ? { by } : {}),
  };
}
