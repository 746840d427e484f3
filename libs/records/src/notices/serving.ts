import { z } from 'zod';
import { area, day, instant, role, type RowOf } from '../read-models/shapes';

export const SERVING_STREAM = 'serving/';

/** What people say: its recipient that they have it, somebody that they brought it, or told them by telephone. */
export const PROOFS = ['opened', 'visit', 'call'] as const;
/** How it is known that a notice arrived; a report is a provider's signed one, where the office lets it count. */
const KNOWN_BY = [...PROOFS, 'report'] as const;

/** A notice that the law wants delivered, and how it is known that it was. */
export const servingShape = z.strictObject({
  key: z.string(),
  role,
  area,
  stream: z.string(),
  template: z.string(),
  subject: z.string(),
  orderedAt: instant,
  /** Awaited: ways are tried one after the other; visit: somebody has to go or call; proved. */
  state: z.enum(['awaited', 'visit', 'proved']),
  visitBy: day.nullable(),
  how: z.enum(KNOWN_BY).nullable(),
  provedOn: day.nullable(),
  provedBy: z.string().nullable(),
  receivedBy: z.string().nullable(),
  note: z.string().nullable(),
});
/** The same with its paper, the ways it went, and what became of each: whom exactly it went to is the notice's to say. */
export const servedShape = servingShape.extend({
  /** The paper of it as it left the office, once that was recorded. */
  paper: z
    .strictObject({
      number: z.string(),
      signedOn: day,
      signer: z.string(),
      capacity: z.string(),
      scan: z.string().optional(),
    })
    .nullable(),
  ways: z.array(
    z.strictObject({
      channel: z.string(),
      state: z.enum(['intended', 'deferred', 'sent', 'failed', 'no-address']),
      settledAt: instant.nullable(),
      /** Said of it after it had been sent. */
      report: z.enum(['failed', 'delayed', 'delivered']).nullable(),
    }),
  ),
});
export type ServedRow = RowOf<typeof servedShape>;
export type ServingRow = RowOf<typeof servingShape>;
export type ServingName = Pick<ServingRow, 'key' | 'role' | 'area'>;

export interface ProofOfDelivery {
  readonly how: (typeof KNOWN_BY)[number];
  readonly on: string;
  readonly receivedBy?: string | undefined;
  readonly note?: string | undefined;
}
