import { civilDateAt, findCalendar, type Instant, workingDaysBetween } from '@ocop/calendar';
import { CYCLE_STEPS, cycleJourney } from '@ocop/certification';
import { type Journey, stationOf } from '@ocop/casework';
import { ROLES } from '@ocop/ground';
import type { Passage } from '@ocop/records';
import { cycleStageWords, cycleStepWords } from '@ocop/words';
import { z } from 'zod';
import { named } from '../openapi/components';

const days = z.int().min(0).describe('Working days.');
const stage = z.enum(Object.keys(cycleStageWords) as [string, ...string[]]);

export const passageAnswer = named(
  'ProductPassage',
  z.strictObject({
    product: z.string(),
    steps: z
      .array(
        z.strictObject({
          step: z.enum(CYCLE_STEPS),
          label: z.string().describe('In Vietnamese.'),
          labelEn: z.string().describe('The same in English.'),
          state: z.enum(['done', 'now', 'to-come']),
        }),
      )
      .describe('The way as readers think of it.'),
    turns: z
      .array(
        z.strictObject({
          stage,
          role: z.enum(ROLES).nullable().describe('Whose move it was; null where nobody’s.'),
          area: z.string().nullable(),
          from: z.iso.date(),
          until: z.iso.date().nullable().describe('Null for where it is now.'),
          days,
        }),
      )
      .describe('Who had it, one after the other.'),
    totals: z
      .array(z.strictObject({ role: z.enum(ROLES), days }))
      .describe('How long each had it in all, the longest first.'),
  }),
);

/** The way of a product so far: its steps, and for how many working days each holder has had it. */
export function passageOf(product: string, { turns, calendar }: Passage, now: Instant) {
  const today = civilDateAt(now);
  const counted = turns.map(({ stage: at, holder, from }, i) => {
    const until = turns[i + 1]?.from ?? null;
    const spent = workingDaysBetween(findCalendar(calendar), from, until ?? today);
    const last = hasEnded(at) ? 0 : spent;
    return {
      ...{ stage: at, role: holder?.role ?? null, area: holder?.area ?? null, from, until },
      days: until === null ? last : spent,
    };
  });
  return {
    product,
    steps: stepsAt(turns.at(-1)?.stage ?? 'none'),
    turns: counted,
    totals: totalsOf(counted),
  };
}

const journey: Journey = cycleJourney;
const hasEnded = (at: string) => stationOf(journey, at).ends === true;

function stepsAt(at: string) {
  const { step, ends } = stationOf(journey, at);
  const current = CYCLE_STEPS.findIndex((one) => one === step);
  return CYCLE_STEPS.map((one, i) => ({
    step: one,
    label: cycleStepWords[one].vi,
    labelEn: cycleStepWords[one].en,
    state: i < current || (i === current && ends) ? 'done' : i === current ? 'now' : 'to-come',
  }));
}

function totalsOf(turns: readonly { readonly role: string | null; readonly days: number }[]) {
  const totals = new Map<string, number>();
  for (const { role, days: spent } of turns)
    if (role !== null) totals.set(role, (totals.get(role) ?? 0) + spent);
  return [...totals]
    .map(([role, spent]) => ({ role, days: spent }))
    .sort((a, b) => b.days - a.days);
}
