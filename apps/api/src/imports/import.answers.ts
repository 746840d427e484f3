import { z } from 'zod';
import { named } from '../openapi/components';

export const dryRunQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe('Check only, store nothing.'),
});

/** What is wrong in one row of a file, under the field that its column stands for. */
export const rowFaultAnswer = named(
  'RowFault',
  z.strictObject({
    row: z.int().min(0).describe('As the file counts it, from 1.'),
    path: z.string(),
    expected: z.string(),
    expectedVi: z.string().optional(),
    got: z.string(),
    remedy: z.strictObject({ vi: z.string(), en: z.string() }).optional(),
  }),
);

/** What a reader of the file does not see at once. */
export const aboutFile = {
  hidden: z.array(z.int()).describe('Rows that are hidden in the workbook; they were read.'),
  formulas: z.array(z.string()).describe('Cells with formulas; what was reckoned last was read.'),
};
