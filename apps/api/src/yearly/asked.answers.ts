import { HEARD } from '@ocop/programmes';
import { z } from 'zod';
import { named } from '../openapi/components';
import { product, yearlySum } from './yearly.answers';

const asked = z.strictObject({
  area: z.string(),
  name: z.string(),
  commune: z.string(),
  communeName: z.string(),
  dueOn: z.iso.date().nullable(),
  state: z.enum(['answered', 'owed', 'overdue']),
  no: z.int().nullable(),
  on: z.iso.date().nullable(),
  heard: z.enum(HEARD).nullable(),
  corrected: z.boolean(),
  values: z.array(z.strictObject({ figure: z.string(), value: z.number() })),
  remarks: z.array(
    z.strictObject({
      figure: z.string(),
      product: z.string().nullable(),
      remark: z.enum(['far-more', 'far-less']),
    }),
  ),
});

export const askedAnswer = named(
  'YearlyFiguresOfPlan',
  z.strictObject({
    items: z.array(
      z.strictObject({
        ask: z.string(),
        name: z.string(),
        year: z.int(),
        askBy: z.iso.date(),
        dueOn: z.iso.date(),
        mayAsk: z.boolean(),
        sums: z.array(yearlySum),
        producers: z.array(asked),
      }),
    ),
  }),
);

const toAsk = z.strictObject({
  area: z.string(),
  name: z.string(),
  commune: z.string(),
  products: z.array(product),
});

export const askingAnswer = named(
  'YearlyAsking',
  z.strictObject({
    asked: z.int().min(0).describe('Producers that were asked already: they are not asked again.'),
    fresh: z
      .array(toAsk)
      .describe('Producers with a certificate in force that would be asked now.'),
  }),
  {
    asked: 0,
    fresh: [
      {
        ...{ area: 'hue/chu-the/tht-bun-van-cu', name: 'Tổ hợp tác Bún Vân Cù' },
        commune: 'hue/huong-tra/huong-toan',
        products: [{ id: 'huong-tra-2024-bun-van-cu', name: 'Bún Vân Cù' }],
      },
    ],
  },
);
export const askedNow = named(
  'YearlyAsked',
  z.strictObject({ asked: z.int().min(0).describe('How many are asked by now.') }),
  {
    asked: 1,
  },
);
