import { YEARLY_KINDS } from '@ocop/calendar';
import { areaPath, date, type Field, ROLES, text } from '@ocop/ground';
import { zodOf } from '@ocop/platform';
import { calendarExport } from '@ocop/records';
import { dutyWords } from '@ocop/words';
import { z } from 'zod';
import { rowFaultAnswer } from '../imports/import.answers';
import { named } from '../openapi/components';

const written = (field: Field) => zodOf(field) as z.ZodType<string>;
const day = written(date());
const document = written(text(200)).describe('Number and date of the decision, as it is cited.');
const reason = written(text(200));

/** A day of a yearly decision. */
const yearlyDay = named(
  'YearlyDay',
  z.strictObject({
    date: day,
    kind: z.enum(YEARLY_KINDS),
    name: written(text(120)),
    source: written(text(200)).optional().describe('Where it is not the decision itself.'),
  }),
  { date: '2027-02-05', kind: 'holiday', name: 'Tết Nguyên đán' },
);

/** What somebody has decided of working days. */
export const calendarWish = named(
  'CalendarDecision',
  z.discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('years'),
      ...{ document, reason: reason.optional() },
      days: z.array(yearlyDay).min(1).max(800),
    }),
    z.strictObject({
      of: z.literal('closure'),
      ...{ document, reason },
      area: written(areaPath()).describe('Where offices are closed, with everything below.'),
      days: z.array(day).min(1).max(60),
    }),
  ]),
  {
    of: 'closure',
    document: 'CĐ 9/CĐ-UBND ngày 14/5/2024',
    reason: 'bão số 1',
    area: 'hue/huong-tra/huong-toan',
    days: ['2024-05-20', '2024-05-21'],
  },
);
export type CalendarWish = z.infer<typeof calendarWish>;

const moved = {
  kind: z.enum(Object.keys(dutyWords) as [keyof typeof dutyWords, ...(keyof typeof dutyWords)[]]),
  from: z.iso.date(),
  to: z.iso.date(),
};

/** Who has to act by a deadline. */
export const holderShown = z
  .strictObject({ role: z.enum(ROLES), area: z.string(), name: z.string() })
  .nullable()
  .describe('Who has to act by it.');

/** What a decision would move, whatever it decides on. */
export const movedAnswer = {
  cases: z.int().describe('Open cases that would take it in.'),
  moved: z.int().describe('Running deadlines that would end on another day.'),
  unread: z
    .int()
    .describe('Open cases that could not be looked at, as of a law of a later release.'),
  byDay: z
    .array(z.strictObject({ ...moved, deadlines: z.int() }))
    .describe('Them all, counted by what they are and how they move.'),
  inYourArea: z
    .array(
      z.strictObject({ stream: z.string(), subject: z.string(), ...moved, holder: holderShown }),
    )
    .describe('Those of cases that you see, the first five hundred.'),
};

export const previewAnswer = named(
  'CalendarPreview',
  z.strictObject({
    base: z.string().describe('The version that it would change.'),
    ...movedAnswer,
  }),
);

const adopted = z.strictObject({
  decision: z.string(),
  cases: z.int().describe('Cases that have taken it in.'),
  moved: z.int(),
  notices: z.int(),
  telling: z.boolean().describe('Open cases are being told right now.'),
});

export const calendarAnswer = named(
  'CalendarVersion',
  z.strictObject({
    version: z.string(),
    years: z.array(z.int()),
    provisional: z.array(z.int()).describe('Years whose decision is still awaited.'),
    base: z.string().nullable().describe('The version it changes; null: it came with a release.'),
    of: z.enum(['years', 'closure']).nullable(),
    document: z.string().nullable(),
    reason: z.string().nullable(),
    area: z.string().nullable(),
    days: z.array(z.iso.date()).describe('On which offices of a place are closed.'),
    adopted: adopted.nullable(),
  }),
);

export const calendarExportAnswer = named('CalendarExport', calendarExport, {
  format: 'ocop-calendars/1',
  calendars: [
    {
      version: 'vn-1',
      years: [{ year: 2027, status: 'provisional', source: 'Bộ luật Lao động 2019', days: [] }],
    },
  ],
  counts: { version: 'vn-1.1', decision: 'CĐ 9/CĐ-UBND ngày 14/5/2024' },
  sha256: '0'.repeat(64),
});

export const calendarsAnswer = named(
  'CalendarVersions',
  z.strictObject({ items: z.array(calendarAnswer) }),
);

export const yearQuery = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2100),
});

export const yearAnswer = named(
  'WorkingYear',
  z.strictObject({
    version: z.string(),
    year: z.int(),
    status: z.enum(['final', 'provisional', 'no-table']),
    source: z.string().nullable(),
    days: z.array(
      z.strictObject({
        date: z.iso.date(),
        kind: z.string(),
        name: z.string(),
        source: z.string(),
        provisional: z.boolean(),
        local: z.boolean().describe('Offices of a place only.'),
      }),
    ),
  }),
);

export const readAnswer = named(
  'ReadCalendarFile',
  z.strictObject({
    days: z.array(yearlyDay),
    faults: z.array(rowFaultAnswer),
  }),
);

export const readQuery = z.strictObject({
  document: written(text(200)).optional().describe('For rows that name no document of their own.'),
});
