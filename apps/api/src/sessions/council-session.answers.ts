import { type Duty, GATES, type SeatKind } from '@ocop/evaluation';
import { roundBoardShape } from '@ocop/records';
import { z } from 'zod';
import { withNextActions } from '../commands/next-actions';
import { named } from '../openapi/components';

const SEATS = ['chair', 'vice-chair', 'member', 'secretary', 'advisory'] as const;
const DUTIES = [
  ...(['to-score', 'submitted', 'recused', 'abstained'] as const),
  ...(['put-off', 'other-group', 'not-now'] as const),
] satisfies readonly Duty[];
const count = z.int().min(0);
const { stage, mode, sessionOn } = roundBoardShape.shape;

const seat = z.strictObject({
  id: z.string(),
  name: z.string(),
  seat: z.enum(SEATS satisfies readonly SeatKind[]),
  groups: z.array(z.string()).optional().describe('The criteria sets of a sub-council.'),
  present: z.boolean(),
});

const forThoseWhoCount = 'Null for whoever may not know of the sheets yet.';
const productInSession = z.strictObject({
  id: z.string(),
  no: z.int(),
  name: z.string(),
  owner: z.string().nullable(),
  commune: z.string().describe('Products of one commune make a batch of the agenda.'),
  criteriaSet: z.string().nullable(),
  pass: z.int().min(1),
  onAgenda: z.boolean().describe('Scored in this pass and this session.'),
  putOff: z.boolean(),
  recused: z.array(z.string()).describe('Members who do not judge it, and leave for it.'),
  judges: count.describe('Members in the room who judge it.'),
  sheets: count.nullable().describe(`Sheets and abstentions so far. ${forThoseWhoCount}`),
  waitedFor: z.array(z.string()).nullable().describe(forThoseWhoCount),
  abstained: z.array(z.string()).nullable().describe(forThoseWhoCount),
  quorate: z.boolean().nullable().describe(forThoseWhoCount),
  wide: z
    .boolean()
    .nullable()
    .describe(`Members differ by more than the plan allows. ${forThoseWhoCount}`),
  voteOpen: z
    .enum(['spread', 'knock-out'])
    .nullable()
    .describe('What only a vote of the council settles.'),
  settled: z
    .strictObject({
      spread: z.boolean().optional(),
      knockOut: z.enum(['met', 'missed']).optional(),
    })
    .nullable(),
  samples: z.enum(['received', 'stored', 'returned', 'used-up']).nullable(),
});

const duty = z.strictObject({
  product: z.string(),
  duty: z.enum(DUTIES),
  saved: count.describe('Criteria with a choice, or a reason why there is none.'),
  criteria: count.describe('All criteria of its sheet; 0 where it is scored by parts.'),
});

const vote = z.strictObject({
  product: z.string(),
  question: z.enum(['spread', 'knock-out', 'other']),
  about: z.string().optional(),
  for: count,
  against: count,
  abstained: count,
  carried: z.boolean(),
});

const currentShape = z
  .strictObject({ product: z.string(), by: z.string(), since: z.iso.datetime() })
  .nullable();

export const currentAnswer = named(
  'CurrentProduct',
  z.strictObject({ current: currentShape, revision: count.describe('Of the round.') }),
);
export const currentBody = named(
  'PointingAt',
  z.strictObject({ product: z.string().max(200).nullable() }),
  { product: 'huong-tra-2024-bun-van-cu' },
);

export const councilSessionAnswer = named(
  'CouncilSession',
  z.strictObject({
    round: z.string(),
    stage,
    mode,
    no: z.int(),
    authority: z.string(),
    sessionOn,
    heldOn: sessionOn,
    pass: z.int().min(1),
    spreadLimit: z.int(),
    knockOut: z.enum(['majority', 'vote']),
    closedByChair: z
      .boolean()
      .describe('Results are provisional until the chair closes the session.'),
    you: z.strictObject({
      seat: z.enum(SEATS).nullable().describe('By the decision that appointed the council.'),
      keeps: z.boolean().describe('You are its office or its authority.'),
      points: z.boolean().describe('You may say which product the session is at.'),
    }),
    seats: z.array(seat),
    attendance: z.strictObject({
      present: count,
      members: count,
      quorum: z.string(),
      chairPresent: z.boolean(),
      quorate: z.boolean(),
    }),
    course: z.array(
      z.strictObject({
        member: z.string(),
        went: z.enum(['in', 'out']),
        at: z.string().optional(),
        recordedAt: z.iso.datetime(),
      }),
    ),
    products: z.array(productInSession),
    mine: z.array(duty).nullable().describe('For whoever scores.'),
    votes: z.array(vote),
    remarks: z
      .array(
        z.strictObject({ member: z.string(), product: z.string().optional(), remark: z.string() }),
      )
      .describe('Those that you may read: your own, and all once you may see the sheets.'),
    reopening: z
      .strictObject({
        by: z.string(),
        reason: z.string(),
        products: z.array(z.string()).optional(),
      })
      .nullable(),
    inTheWay: z
      .strictObject({
        CloseScoring: z.array(z.enum(GATES)),
        CloseSession: z.array(z.enum(GATES)),
      })
      .describe('Red gates that these commands wait for.'),
    current: currentShape,
    revision: roundBoardShape.shape.revision,
    ...withNextActions,
  }),
);
