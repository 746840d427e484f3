import { ROLES } from '@ocop/ground';
import { deadlineShape, type RowOf } from '@ocop/records';
import { z } from 'zod';
import { named } from '../openapi/components';

const calledDeadlineShape = deadlineShape.extend({
  holderName: z.string().nullable().describe('What the place of its holder is called.'),
});

export const deadlineAnswer = named('Deadline', calledDeadlineShape, {
  stream: 'product-cycle/huong-tra-2024-bun-van-cu',
  id: 'commune-check',
  kind: 'commune-check',
  subject: 'Bún Vân Cù',
  area: 'hue/huong-tra/huong-toan',
  state: 'running',
  open: true,
  milestone: false,
  lastDay: '2024-05-24',
  endsAt: '2024-05-24T17:00:00.000Z',
  nextCall: '2024-05-22T01:00:00.000Z',
  holderRole: 'commune-officer',
  holderArea: 'hue/huong-tra/huong-toan',
  holderName: 'Xã Hương Toàn',
  settledOn: null,
  rule: { kind: 'working-days', days: 10, from: '2024-05-10' },
  explanation: '10 ngày làm việc kể từ ngày 10/05/2024: hết ngày 24/05/2024.',
  basis: { document: '148/QĐ-TTg', clause: 'Điều 6' },
});

/** What the answer about one case adds to its row. */
export const aboutCase = {
  deadlines: z.array(deadlineAnswer),
  workflowId: z.string().describe('By which Temporal calls it.'),
};

const actorAnswer = named(
  'Actor',
  z.strictObject({ id: z.string(), name: z.string(), role: z.enum(ROLES), area: z.string() }),
);

/** An event as the log has it, with the day under which people know it, in words. */
export const eventAnswer = named(
  'Event',
  z.strictObject({
    stream: z.string(),
    version: z.int().min(1),
    type: z.string(),
    data: z.record(z.string(), z.unknown()),
    actor: actorAnswer,
    cause: z.string().describe('The command, letter or moment that led to it.'),
    at: z.iso.datetime().describe('Business time.'),
    recordedAt: z.iso.datetime(),
    day: z.iso.date(),
    told: z.string().optional().describe('In Vietnamese; absent where there is nothing to tell.'),
    toldEn: z.string().optional().describe('The same in English.'),
    basis: z.strictObject({ document: z.string(), clause: z.string() }).optional(),
    print: z.string().optional().describe('Fingerprint of the command.'),
    position: z.int().min(1).describe('Order over all cases.'),
    prevHash: z.string(),
    hash: z.string(),
  }),
);
export type ToldEvent = RowOf<typeof eventAnswer>;

export const eventsAnswer = named(
  'EventPage',
  z.strictObject({
    items: z.array(eventAnswer),
    next: z.int().optional().describe('Where the following page begins; absent on the last.'),
  }),
);
export type EventsAnswer = RowOf<typeof eventsAnswer>;
