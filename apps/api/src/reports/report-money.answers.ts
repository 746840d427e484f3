import { overPlans, type Part, SUPPORT_STEPS } from '@ocop/reports';
import { z } from 'zod';
import { named } from '../openapi/components';

const dong = z.string().describe('Whole đồng in digits.');
export const supportSum = named(
  'ReportSupportSum',
  z.strictObject({
    plan: z.string(),
    citation: z.string(),
    step: z.enum(SUPPORT_STEPS),
    total: dong,
    items: z.array(z.string()).describe('Recognitions that it adds up.'),
  }),
);
export const supportFact = z.strictObject({
  ...{ id: z.string().describe('Of the recognition.'), plan: z.string(), citation: z.string() },
  ...{ product: z.string(), owner: z.string(), commune: z.string(), area: z.string() },
  ...{ number: z.string(), stars: z.int() },
  ...{ entitled: dong, claimed: z.boolean(), granted: dong, paid: dong, owed: dong },
});
export const supportTotals = named(
  'ReportSupportTotals',
  z.strictObject({ entitled: dong, claimed: dong, granted: dong, paid: dong, owed: dong }),
);

export const toldMoney = ({ support = [] }: Pick<Part, 'support'>) => ({
  support: support.map((sum) => ({ ...sum, items: [...sum.items] })),
  supportTotals: overPlans(support),
});
