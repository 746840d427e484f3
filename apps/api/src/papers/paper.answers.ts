import { z } from 'zod';
import { named } from '../openapi/components';

const paper = named(
  'RoundPaper',
  z.strictObject({
    id: z
      .string()
      .describe(
        '`minutes`, `summary`, `decision`, `sheets-` with a member’s id, `blank-` for empty ones',
      ),
    title: z.string(),
    pdf: z.string().describe('Where it is as PDF.'),
    docx: z.string().describe('Where it is as a document of a word processor.'),
  }),
);

export const papersAnswer = named('RoundPapers', z.strictObject({ items: z.array(paper) }));
