import { z } from 'zod';
import { named } from '../openapi/components';

const points = z.int().min(0).max(100);
const star = z.int().min(1).max(5);
const item = z.strictObject({
  id: z.string(),
  name: z.string(),
  mandatory: z.boolean(),
  expiresOn: z.iso.date().nullable(),
});
const lift = named(
  'Lift',
  z.strictObject({
    criterion: z.string(),
    name: z.string(),
    from: points,
    to: points,
    text: z.string().describe('The printed option that would have to be met.'),
  }),
);

export const preCheckAnswer = named(
  'PreCheck',
  z.strictObject({
    product: z.string(),
    papers: z.strictObject({
      missing: z.array(item).describe('What the law asks of the producer and nothing stands for.'),
      expired: z.array(item),
      expiring: z.array(item).describe('Good today, and not any more on the day of the decision.'),
      notScanned: z.int().min(0).describe('Files that no virus scanner has seen.'),
      encrypted: z.array(z.string()).describe('Names of PDFs that nobody can open without a word.'),
    }),
    score: z
      .strictObject({
        set: z.string(),
        total: points.nullable(),
        star: star.nullable(),
        sections: z.array(
          z.strictObject({
            part: z.string(),
            no: z.string(),
            name: z.string(),
            max: points,
            points,
            proven: points.describe('Of these, points for which a document is named.'),
          }),
        ),
        next: z
          .strictObject({
            star,
            points: points.describe('Points that are wanting in total.'),
            marks: z.array(lift).describe('Minimums of the sheet that bar the star.'),
            raises: z.array(lift).describe('The next better option elsewhere, largest gain first.'),
          })
          .nullable(),
      })
      .nullable()
      .describe('Null until the producer has filed a self-score on the product’s set.'),
  }),
);
