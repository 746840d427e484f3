import { LONGEST_CASE_ID, STREAM_TYPES } from '@ocop/casework';
import { ROLES } from '@ocop/ground';
import { zodDay } from '@ocop/platform';
import { z } from 'zod';
import { phrase } from '../actions/action.answers';
import { named } from '../openapi/components';
import { problemShape } from '../problems/problem.shape';

/** So many are still answered while somebody waits. */
const MOST_CASES = 200;

const aimed = {
  kind: z.enum(STREAM_TYPES),
  id: z.string().min(1).max(LONGEST_CASE_ID),
  expectedRevision: z.int().min(0).optional().describe('As it was previewed.'),
};
const oneCase = named('OneOfMany', z.strictObject(aimed));
const cases = z.array(oneCase).min(1).max(MOST_CASES);
const deadlines = z
  .array(named('DeadlineOfMany', z.strictObject({ ...aimed, deadline: z.string().max(400) })))
  .min(1)
  .max(MOST_CASES);
const reason = z.string().trim().min(1).max(500);

const acts = [
  z.strictObject({
    act: z.literal('extend'),
    cases: deadlines,
    to: zodDay,
    decision: z.string().trim().min(1).max(120),
    reason,
  }),
  z.strictObject({
    act: z.literal('return'),
    cases,
    paper: z.string().trim().min(1).max(200).optional().describe('What a dossier lacks.'),
    reason,
  }),
  z.strictObject({ act: z.literal('reopen'), cases, reason }),
  z.strictObject({ act: z.literal('assign'), cases, officer: z.string().max(60), reason }),
  z.strictObject({
    act: z.literal('reissue').describe('Certificates, by one decision.'),
    cases,
    change: z.enum(['merger', 'owner', 'misprint', 'scope']),
    decision: z.string().trim().min(1).max(120),
    signedOn: zodDay,
    communeName: z.string().trim().min(1).max(120).optional().describe('Where units were merged.'),
    owner: z
      .strictObject({ id: z.string().min(1).max(60), name: z.string().trim().min(1).max(200) })
      .optional()
      .describe('Where they have another owner.'),
    reason,
  }),
  z.strictObject({ act: z.literal('retry'), cases, reason }),
] as const;

/** One act on many cases, with one reason. */
export const manyWish = named('ActOnMany', z.discriminatedUnion('act', acts), {
  act: 'return',
  cases: [{ kind: 'product-cycle', id: 'huong-tra-2024-bun-van-cu' }],
  paper: 'Phiếu kiểm nghiệm',
  reason: 'Phiếu đã hết hạn',
});
export type ManyWish = z.infer<typeof manyWish>;
export type OneCase = z.infer<typeof oneCase> & { readonly deadline?: string };

const OUTCOMES = ['would-be', 'done', 'done-before', 'nothing', 'refused', 'unconfirmed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const became = named(
  'OneBecame',
  z.strictObject({
    kind: z.enum(STREAM_TYPES),
    id: z.string(),
    deadline: z.string().optional(),
    title: phrase.nullable().describe('Null for a case that is not there for the asker.'),
    outcome: z
      .enum(OUTCOMES)
      .describe('`unconfirmed`: it may have counted; the same request sent again tells.'),
    does: phrase.nullable().describe('What is done, by its name.'),
    happens: z.array(phrase).describe('What follows, in the words of the story.'),
    revision: z.int().min(0).nullable(),
    problem: problemShape.nullable().describe('Why not.'),
  }),
);
export type Became = z.infer<typeof became>;

const count = z.int().min(0);
export const manyAnswer = named(
  'ManyBecame',
  z.strictObject({
    act: z.enum(['extend', 'return', 'reopen', 'assign', 'reissue', 'retry']),
    counts: z.strictObject({ all: count, done: count, refused: count, unconfirmed: count }),
    items: z.array(became).describe('One for each case, in the order in which they were sent.'),
  }),
);

export const officersQuery = z.strictObject({
  stream: z
    .string()
    .max(LONGEST_CASE_ID + 20)
    .regex(new RegExp(`^(${STREAM_TYPES.join('|')})/.+$`)),
});
export const officersAnswer = named(
  'Officers',
  z.strictObject({
    post: z.strictObject({ role: z.enum(ROLES), area: z.string() }).nullable(),
    officers: z.array(named('OfficerOfPost', z.strictObject({ id: z.string(), name: z.string() }))),
  }),
);
