import { FIGURE_UNITS, HEARD } from '@ocop/programmes';
import type { YearlySum } from '@ocop/reports';
import { z } from 'zod';
import { named } from '../openapi/components';

export const product = z.strictObject({
  id: z.string().describe('Of its recognition.'),
  name: z.string(),
});

/** One box to fill in, with what stood in it last year. */
const slot = named(
  'YearlyBox',
  z.strictObject({
    figure: z.string(),
    what: z.string(),
    unit: z.enum(FIGURE_UNITS),
    product: product.nullable().describe('Where the figure is asked of each product.'),
    optional: z.boolean(),
    before: z.number().nullable().describe('What was answered for the year before.'),
    atLeast: z.number().describe('Below this it is asked again, and taken when it is meant.'),
    atMost: z.number().describe('The same above.'),
  }),
);

const given = z.strictObject({
  no: z
    .int()
    .min(1)
    .describe('Number of the answer within the programme year; a correction names it.'),
  on: z.iso.date(),
  heard: z.enum(HEARD).nullable().describe('Set where the commune sent it for the producer.'),
  by: z.string().describe('Who recorded it.'),
  corrects: z.int().nullable(),
  reason: z.string().nullable(),
  values: z.array(
    z.strictObject({ figure: z.string(), product: product.nullable(), value: z.number() }),
  ),
});

export const yearlyAsk = named(
  'YearlyAsk',
  z.strictObject({
    programme: z.string(),
    title: z.string(),
    authority: z.string(),
    ask: z.string(),
    name: z.string(),
    year: z.int().describe('The year that the figures are of.'),
    producer: z.strictObject({ area: z.string(), name: z.string() }),
    commune: z.string(),
    dueOn: z.iso.date().nullable(),
    state: z.enum(['answered', 'owed', 'overdue']),
    open: z.boolean().describe('False once the programme year is over: nothing is taken any more.'),
    boxes: z.array(slot),
    answers: z.array(given).describe('The last one counts.'),
  }),
  {
    ...{ programme: 'huong-tra-2024', title: 'Kế hoạch OCOP thị xã Hương Trà năm 2024' },
    ...{ authority: 'UBND thị xã Hương Trà', ask: 'so-lieu-nam', name: 'Số liệu năm 2024' },
    ...{ year: 2024, commune: 'hue/huong-tra/huong-toan', dueOn: '2024-12-20' },
    producer: { area: 'hue/chu-the/tht-bun-van-cu', name: 'Tổ hợp tác Bún Vân Cù' },
    ...{ state: 'owed' as const, open: true, answers: [] },
    boxes: [
      {
        ...{ figure: 'doanh-thu', what: 'Doanh thu', unit: 'dong' as const, optional: false },
        product: { id: 'huong-tra-2024-bun-van-cu', name: 'Bún Vân Cù' },
        ...{ before: 1_100_000_000, atLeast: 110_000_000, atMost: 11_000_000_000 },
      },
    ],
  },
);
export const ownAsks = named('YearlyAsks', z.strictObject({ items: z.array(yearlyAsk) }));

export const yearlySum = named(
  'YearlySum',
  z.strictObject({
    ask: z.string(),
    name: z.string(),
    year: z.int(),
    figure: z.string(),
    what: z.string(),
    unit: z.enum(FIGURE_UNITS),
    total: z.string().describe('In digits: a sum may be longer than a number is exact.'),
    answered: z.int().min(0),
    asked: z.int().min(0).describe('Of so many producers `answered` have answered.'),
    answers: z.array(z.int()).describe('Numbers of the answers that it adds up.'),
  }),
) satisfies z.ZodType<Omit<YearlySum, 'answers'> & { answers: number[] }>;
