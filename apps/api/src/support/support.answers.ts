import { supportClaimShape } from '@ocop/records';
import { z } from 'zod';
import { withNextActions } from '../commands/next-actions';
import { fileShape } from '../files/file.answers';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

const count = z.int().min(0);
const dong = z.string().describe('Whole đồng in digits.');

const claim = supportClaimShape.extend({
  age: z
    .strictObject({ days: count, workingDays: count })
    .nullable()
    .describe('How long the claim has been waiting; null where nobody waits.'),
  ...withNextActions,
});
const supportItem = named('SupportClaim', claim);
export const supportPage = pageOf('SupportClaims', supportItem);

export const supportAnswer = named(
  'SupportOfRecognition',
  claim.extend({
    wanted: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .describe('All papers that the plan asks for.'),
    files: z.array(fileShape).describe('Files of its papers, by their hashes.'),
  }),
);

export const supportSums = named(
  'SupportSums',
  z.strictObject({
    items: z.array(
      z.strictObject({
        plan: z.string(),
        title: z.string(),
        products: count,
        claims: count,
        entitled: dong,
        claimed: dong,
        granted: dong,
        paid: dong,
        owed: dong,
        budget: dong.nullable(),
        rest: z
          .string()
          .nullable()
          .describe('Of the budget, after all that was granted under the plan, wherever.'),
        beyond: z.enum(['warn', 'refuse']).nullable(),
      }),
    ),
  }),
  {
    items: [
      {
        ...{ plan: 'huong-tra-2024', title: 'Kế hoạch OCOP năm 2024', products: 6, claims: 2 },
        ...{ entitled: '140000000', claimed: '60000000', granted: '20000000', paid: '20000000' },
        ...{ owed: '0', budget: '100000000', rest: '80000000', beyond: 'warn' as const },
      },
    ],
  },
);
