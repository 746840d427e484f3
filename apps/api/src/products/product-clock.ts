import { civilDateAt, findCalendar, type Instant, workingDaysBetween } from '@ocop/calendar';
import { type ClockedDuty, hasEnded } from '@ocop/casework';
import { cycleJourney } from '@ocop/certification';
import { type Actor, type Post, postKey, ROLES } from '@ocop/ground';
import { type Passage, deadlineShape } from '@ocop/records';
import { z } from 'zod';
import { named } from '../openapi/components';

const days = z.int().min(0).describe('Working days.');
const party = {
  role: z.enum(ROLES),
  area: z.string(),
  you: z.boolean().describe('The asker’s own post.'),
};

const duty = named(
  'ClockedDuty',
  z.strictObject({
    id: z.string(),
    kind: deadlineShape.shape.kind,
    holder: z.strictObject(party).nullable(),
    setOn: z.iso.date(),
    lastDay: z.iso.date(),
    budget: days.describe('Working days that were given when it was set.'),
    used: days.describe('Working days on which its clock ran.'),
    left: days,
    runs: z.boolean().describe('Its clock runs now; a stopped one starts again with what is left.'),
    open: z.boolean(),
    late: z.boolean(),
    pauses: z.array(z.strictObject({ from: z.iso.date(), until: z.iso.date().nullable() })),
    moves: z.array(
      z.strictObject({
        on: z.iso.date(),
        from: z.iso.date().nullable(),
        to: z.iso.date(),
        why: z.enum(['clock-stopped', 'extended', 'plan-amended', 'calendar', 'law']),
        decision: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
  }),
);

export const clockAnswer = named(
  'ProductClock',
  z.strictObject({
    product: z.string(),
    now: z.strictObject({ ...party, since: z.iso.date(), days }).nullable(),
    parties: z
      .array(z.strictObject({ ...party, days }))
      .describe('How long it lay with each in all: with the commune 3 days, with you 5 days.'),
    duties: z.array(duty),
  }),
);

/** The clock of a product as one asker reads it: nothing of it is kept, all of it follows from the events. */
export function clockOf(
  product: string,
  { turns, duties, calendar }: Passage,
  { now, actor }: { readonly now: Instant; readonly actor: Actor },
) {
  const today = civilDateAt(now);
  const counted = findCalendar(calendar);
  const partyOf = (post: Post) => ({ ...post, you: postKey(post) === postKey(actor) });
  const held = new Map<string, { post: Post; days: number }>();
  turns.forEach(({ stage, holder, from }, i) => {
    if (!holder || hasEnded(cycleJourney, stage)) return;
    const until = turns[i + 1]?.from ?? today;
    const before = held.get(postKey(holder))?.days ?? 0;
    const spent = workingDaysBetween(counted, from, until);
    held.set(postKey(holder), { post: holder, days: before + spent });
  });
  const last = turns.at(-1);
  const isOver = !last?.holder || hasEnded(cycleJourney, last.stage);
  return {
    product,
    now: isOver
      ? null
      : {
          ...partyOf(last.holder),
          since: last.from,
          days: workingDaysBetween(counted, last.from, today),
        },
    parties: [...held.values()]
      .map(({ post, days: spent }) => ({ ...partyOf(post), days: spent }))
      .sort((a, b) => b.days - a.days),
    duties: duties.map((one) => told(one, partyOf)),
  };
}

function told<P>(
  { state, holder, pauses, moves, ...one }: ClockedDuty,
  partyOf: (post: Post) => P,
) {
  return {
    ...one,
    holder: holder ? partyOf(holder) : null,
    runs: state === 'running',
    late: state === 'missed',
    pauses: pauses.map(({ from, until = null }) => ({ from, until })),
    moves: moves.map(({ from = null, decision = null, reason = null, ...move }) => ({
      ...{ on: move.on, to: move.to, why: move.why },
      ...{ from, decision, reason },
    })),
  };
}
