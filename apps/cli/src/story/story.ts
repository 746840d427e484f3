import { atTime, type Instant } from '@ocop/calendar';
import { isCivilDate } from '@ocop/calendar';
import { type Command, type StreamRef } from '@ocop/casework';
import { findSet } from '@ocop/criteria';
import { date, describeField, ROLES } from '@ocop/ground';
import { z } from 'zod';
import { sheetOf } from './sheet-of';

const day = z.string().refine(isCivilDate, describeField(date()));
const clock = z.string().regex(/^\d{2}:\d{2}$/, 'a time as HH:MM');

const personShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  area: z.string(),
});

/** What the members gave a product: points of each part, or totals on its criteria set. */
const scoresShape = z.union([
  z.array(z.array(z.number()).length(3)),
  z.strictObject({ set: z.string(), totals: z.array(z.number().int()) }),
]);

const stepShape = z.strictObject({
  on: day,
  at: clock.default('09:00'),
  as: z.string().optional(),
  draft: z.string().optional(),
  product: z.string().optional(),
  round: z.string().optional(),
  recognition: z.string().optional(),
  programme: z.string().optional(),
  /** The plan whose product is meant, where it is not the story's own. */
  of: z.string().optional(),
  do: z.string().optional(),
  via: z.enum(['update', 'signal']).default('update'),
  with: z.record(z.string(), z.unknown()).default({}),
  papers: z.string().optional(),
  letter: z.string().optional(),
  council: z.string().optional(),
  scores: z.record(z.string(), scoresShape).optional(),
  /** A file in `pictures` beside the story that the certificate will show. */
  picture: z.string().optional(),
  /** A producer's own score of the product, as a total on its criteria set. */
  sheet: z.strictObject({ set: z.string(), total: z.number().int() }).optional(),
});

/** Shape of a story file: the human side of a plan, by date. */
export const storyShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  illustrative: z.string(),
  plan: z.string(),
  from: day,
  to: day,
  people: z.array(personShape),
  councils: z.record(z.string(), z.array(z.string())).default({}),
  'paper-sets': z.record(z.string(), z.array(z.strictObject({ id: z.string() }))).default({}),
  steps: z.array(stepShape),
});

export type Story = z.infer<typeof storyShape>;
export type Person = z.infer<typeof personShape>;
type StoryStep = Story['steps'][number];

/** One thing somebody does at one instant of business time. */
export interface Step {
  /** Idempotency key: the same step is the same command, however often the story is played. */
  readonly key: string;
  readonly at: Instant;
  readonly as: string;
  readonly via: 'update' | 'signal';
  readonly act:
    | { readonly kind: 'draft'; readonly plan: string }
    | { readonly kind: 'picture'; readonly to: StreamRef; readonly file: string }
    | {
        readonly kind: 'command';
        readonly to: StreamRef;
        readonly command: Command;
        /** The criteria set of the choices that the command carries. */
        readonly set?: string;
      };
}

/** The story as single steps, in order of time; steps of one instant keep the order of the file. */
export function stepsOf(story: Story): Step[] {
  const steps = story.steps.flatMap((step) => expand(story, step));
  return steps
    .map((step, i) => ({ ...step, key: `${story.id}:${String(i).padStart(3, '0')}` }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The name under which the log knows what came of a step. */
export function causeOf({ via, as, key }: Step): string {
  return via === 'signal' ? `signal:${key}` : `key:${as}:${key}`;
}

type Unnamed = Omit<Step, 'key'>;

function expand(story: Story, step: StoryStep): Unnamed[] {
  const [hour = 9, minute = 0] = step.at.split(':').map(Number);
  const at = atTime(step.on, hour, minute);
  const { via } = step;
  if (step.draft) return [{ at, as: step.as ?? '', via, act: { kind: 'draft', plan: step.draft } }];
  if (step.picture) {
    const act = { kind: 'picture' as const, to: target(story, step), file: step.picture };
    return [{ at, as: step.as ?? '', via, act }];
  }
  if (step.scores) return scoreSheets(story, step, at);
  const command = { type: step.do ?? '', ...fieldsOf(story, step) };
  const set = step.sheet ? { set: step.sheet.set } : {};
  const act = { kind: 'command' as const, to: target(story, step), command, ...set };
  return [{ at, as: step.as ?? '', via, act }];
}

function target(story: Story, step: StoryStep): StreamRef {
  if (step.product) return { type: 'product-cycle', id: caseOf(story, step, step.product) };
  if (step.recognition) return { type: 'recognition', id: caseOf(story, step, step.recognition) };
  if (step.round) return { type: 'evaluation-round', id: step.round };
  if (step.programme) return { type: 'programme-year', id: step.programme };
  throw new RangeError(`step of ${step.on} names no product, round, recognition or programme`);
}

function caseOf(story: Story, { of }: StoryStep, product: string): string {
  return `${of ?? story.plan}-${product}`;
}

/** Fields of a command; councils, paper sets, confirmed checks and sheets are short names in the file. */
function fieldsOf(story: Story, step: StoryStep): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...step.with };
  if (step.papers) fields['papers'] = story['paper-sets'][step.papers] ?? [];
  if (step.do === 'CheckDossier') {
    for (const content of ['material', 'labour', 'idea', 'identity']) fields[content] = 'confirmed';
    fields['letter'] = step.letter;
  }
  if (step.sheet) fields['choices'] = sheetOf(findSet(step.sheet.set), step.sheet.total);
  const council = step.council ? (story.councils[step.council] ?? []) : [];
  if (step.do === 'ConveneCouncil')
    fields['members'] = council.map((id, i) => member(story, id, i));
  if (step.do === 'OpenSession') fields['present'] = council;
  return fields;
}

function member(story: Story, id: string, i: number) {
  const name = story.people.find((person) => person.id === id)?.name ?? id;
  return { id, name, ...(i === 0 ? { chair: true } : {}) };
}

/** One sheet for each member and product, a minute apart from nobody: all members score in the same session. */
function scoreSheets(story: Story, step: StoryStep, at: Instant): Unnamed[] {
  const members = story.councils[step.council ?? ''] ?? [];
  const to = target(story, { ...step, product: undefined });
  return Object.entries(step.scores ?? {}).flatMap(([name, scores]) =>
    sheetsOf(scores).map(({ points, set }, i) => {
      const member = members[i] ?? '';
      const product = caseOf(story, step, name);
      const command = { type: 'SubmitScoreSheet', product, member, ...points };
      const act = { kind: 'command' as const, to, command, ...(set ? { set } : {}) };
      return { at, as: member, via: 'update' as const, act };
    }),
  );
}

function sheetsOf(scores: z.infer<typeof scoresShape>): { points: object; set?: string }[] {
  if (Array.isArray(scores)) return scores.map(([A, B, C]) => ({ points: { A, B, C } }));
  const { set, totals } = scores;
  return totals.map((total) => ({ points: { choices: sheetOf(findSet(set), total) }, set }));
}
