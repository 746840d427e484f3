import { z } from 'zod';
import { formFieldAnswer, phrase } from '../actions/action.answers';
import { named } from '../openapi/components';
import { faultShape } from '../problems/problem.shape';

const head = {
  id: z.uuid(),
  title: z.string(),
  year: z.int().nullable(),
  revision: z.int().min(1),
  madeBy: z.string(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
};

const sheetInList = named('PlanSheetInList', z.strictObject(head));
export const sheetsAnswer = named('PlanSheets', z.strictObject({ items: z.array(sheetInList) }));

const sheetDay = named(
  'PlanSheetDay',
  z.strictObject({
    name: z.string(),
    last: z.iso.date(),
    begin: z.iso.date().optional(),
    what: phrase,
    said: phrase,
    workingDays: z.int().describe('From where its time begins to its last day.'),
    dayOff: z.string().optional().describe('Why the last day is a day off.'),
    provisional: z.literal(true).optional().describe('The days off of its year are not final.'),
  }),
);

export const sheetAnswer = named(
  'PlanSheet',
  z.strictObject({
    ...head,
    plan: z.record(z.string(), z.unknown()).describe('As written, without the defaults.'),
    text: z.string().describe('The same as a plan file, YAML.'),
    faults: z.array(faultShape).describe('Everything that is wrong with it; none: it can go.'),
    days: z.array(sheetDay).describe('Its year, in the order of time, once its days can be told.'),
  }),
);

export const formAnswer = named('PlanForm', z.strictObject({ fields: z.array(formFieldAnswer) }));

const year = z.int().min(2018).max(2099);
const line = (longest: number) => z.string().trim().min(1).max(longest);
export const beginBody = named(
  'NewPlanSheet',
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('programme'), programme: z.string().max(200), year }),
    z.strictObject({ from: z.literal('law'), programme: z.string().max(200), year }),
    z.strictObject({
      from: z.literal('first').describe('The law’s calendar, where there is no plan to follow.'),
      year,
      authority: line(190).describe('Whose plan it is: `UBND thành phố Huế`.'),
      place: line(80).describe('Beside the date of its papers: `Huế`.'),
      communes: z.array(line(120)).min(1).max(400).describe('By their names.'),
    }),
    z.strictObject({ from: z.literal('text'), text: z.string().max(900_000) }),
  ]),
  { from: 'programme', programme: 'hue-2027', year: 2028 },
);

export const writeBody = named(
  'PlanSheetChange',
  z
    .strictObject({
      plan: z.record(z.string(), z.unknown()).optional(),
      text: z.string().max(900_000).optional(),
      expectedRevision: z.int().min(1).describe('Of the sheet as you read it, as in its ETag.'),
    })
    .refine(({ plan, text }) => (plan === undefined) !== (text === undefined), {
      error: 'either `plan` or `text`',
    }),
);

export const whatIfBody = named(
  'WhatIfOfSheet',
  z.strictObject({ programme: z.string().max(200) }),
  { programme: 'hue-2027' },
);
export const whatIfAnswer = named(
  'WhatIf',
  z.strictObject({
    programme: z.string(),
    changes: z.array(z.string()).describe('What the sheet has otherwise: `quorum:4/5`.'),
    impossible: z.array(phrase),
    products: z.array(
      z.strictObject({
        product: z.string(),
        name: z.string(),
        round: z.string(),
        before: phrase,
        after: phrase,
      }),
    ),
    deadlines: z.array(
      z.strictObject({
        stream: z.string(),
        subject: z.string(),
        what: phrase,
        from: z.iso.date(),
        to: z.iso.date(),
      }),
    ),
    others: z.array(phrase).describe('Of councils and of the plan itself.'),
    lookedAt: z.strictObject({ products: z.int(), rounds: z.int(), deadlines: z.int() }),
    unseen: z.array(z.string()).describe('Rounds whose scores are not yours to see yet.'),
  }),
);
