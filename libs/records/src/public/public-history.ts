import { type CivilDate, civilDateAt } from '@ocop/calendar';

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

/** An event as it is read for strangers: what is not asked for here does not leave the database. */
export interface StepRow {
  readonly type: ToldStep;
  readonly decision: string | { readonly number: string } | null;
  readonly on: CivilDate | null;
  readonly signedOn: CivilDate | null;
  readonly validFrom: CivilDate | null;
  readonly cause: string | null;
  readonly by: string | null;
  readonly at: string;
}

/** The life of the certificate in a row of `public_register`, as one value of that row. */
export const STEPS = `(select coalesce(jsonb_agg(jsonb_build_object(
    'type', e.type, 'decision', e.data->'decision', 'on', e.data->'on', 'signedOn', e.data->'signedOn',
    'validFrom', e.data->'certificate'->'validFrom', 'cause', e.data->'cause', 'by', e.data->'by',
    'at', e.occurred_at) order by e.version), '[]')
  from events e where e.stream = 'recognition/' || public_register.recognition
    and e.type = any('{${TOLD_STEPS.join(',')}}'))`;

export function stepOf({
  type,
  at,
  signedOn,
  on,
  validFrom,
  cause,
  by,
  decision,
}: StepRow): PublicStep {
  const number = typeof decision === 'string' ? decision : decision?.number;
  return {
    type,
    on: signedOn ?? on ?? validFrom ?? civilDateAt(Date.parse(at)),
    ...(number ? { decision: number } : {}),
    ...(cause ? { cause } : {}),
    ...(by ? { by } : {}),
  };
}
