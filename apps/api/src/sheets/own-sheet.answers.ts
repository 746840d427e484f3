import { evidenceFields } from '@ocop/programmes';
import { integer, integerOrNone, optional, prose } from '@ocop/ground';
import { zodObject, zodOf } from '@ocop/platform';
import { z } from 'zod';
import { named } from '../openapi/components';

export const points = z.int().min(0).max(100);
const parts = z.strictObject({ A: points, B: points, C: points });
const stars = z.int().min(1).max(5);

const gate = z.strictObject({
  criterion: z.string(),
  star: z.int().min(3).max(5),
  needed: points,
  got: points,
});

const score = named(
  'RunningScore',
  z.strictObject({
    parts: parts.nullable(),
    total: points.nullable(),
    starByPoints: stars.nullable(),
    starByGates: stars.nullable(),
    star: stars.nullable(),
    gates: z.array(gate).describe('Minimum options for a star that are not reached so far.'),
  }),
);

const criterion = z.strictObject({
  part: z.enum(['A', 'B', 'C']),
  no: z.string(),
  printedNo: z.string().optional(),
  name: z.string(),
  max: points,
  options: z.array(
    z.strictObject({
      points,
      text: z.string(),
      minimumFor: z.int().min(3).max(5).optional().describe('The least option for that star.'),
      ofCase: z.string().optional(),
    }),
  ),
  notes: z.array(z.strictObject({ kind: z.string(), text: z.string() })),
});

export const printedSheet = named(
  'PrintedSheet',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    parts,
    sections: z.array(
      z.strictObject({
        part: z.enum(['A', 'B', 'C']),
        no: z.string(),
        name: z.string(),
        max: points,
      }),
    ),
    criteria: z.array(criterion),
    remarks: z.array(z.strictObject({ vi: z.string(), en: z.string() })),
    source: z.strictObject({ document: z.string(), article: z.string().nullable() }),
  }),
);

const byCriterion = <S extends z.ZodType>(shape: S) => z.record(z.string(), shape);
export const evidence = z.strictObject({
  document: z.string().optional(),
  page: z.string().optional(),
  reason: z.string().optional(),
});

const unanswered = z
  .array(z.string())
  .describe('Criteria with nothing chosen: each counts 0 points and needs a reason.');

export const ownSheetAnswer = named(
  'OwnSheet',
  z.strictObject({
    round: z.string(),
    product: z.string(),
    pass: z.int().min(1),
    member: z.string(),
    set: printedSheet,
    choices: byCriterion(points.nullable()),
    evidence: byCriterion(evidence),
    versions: byCriterion(z.int().min(1)).describe('How often each criterion was written.'),
    score,
    unanswered,
    doubtful: z.array(z.strictObject({ criterion: z.string(), why: z.string() })),
    submitted: z
      .strictObject({
        total: points,
        parts,
        choices: byCriterion(points.nullable()),
        evidence: byCriterion(evidence),
        comment: z.string().nullable(),
      })
      .nullable()
      .describe('The sheet that counts, once it is in; the draft takes nothing more.'),
  }),
);

const draftFields = {
  points: integerOrNone(0, 100),
  ...evidenceFields,
  /** The version that the writer has seen, 0 for none; another one by now is refused. */
  seen: optional(integer(0, 1_000_000)),
} as const;

export interface DraftBody {
  readonly points: number | null;
  readonly seen?: number;
  readonly document?: string;
  readonly page?: string;
  readonly reason?: string;
}

export const draftBody = named(
  'DraftOfCriterion',
  zodObject(draftFields) as unknown as z.ZodType<DraftBody>,
  { points: 3, document: 'Hợp đồng tiêu thụ', page: '3', seen: 0 },
);

export const savedAnswer = named(
  'DraftSaved',
  z.strictObject({
    criterion: z.string(),
    points: points.nullable(),
    ...evidence.shape,
    version: z
      .int()
      .min(1)
      .describe(
        'More than one above what you wrote last: another window has written, and yours won; say `seen` to be refused instead.',
      ),
    savedAt: z.iso.datetime(),
    score,
    unanswered,
  }),
);

export const submissionBody = named(
  'Submission',
  z.strictObject({
    comment: zodOf({ ...prose(2000), optional: true }) as z.ZodType<string | undefined>,
    expectedRevision: z.int().min(0).optional(),
  }),
);
