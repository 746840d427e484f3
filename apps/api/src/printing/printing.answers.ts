import { z } from 'zod';
import { named } from '../openapi/components';

export const decisionsAnswer = named(
  'DecisionsOnPaper',
  z.strictObject({
    decisions: z.array(
      z.strictObject({
        decision: z.string().describe('Its number.'),
        validFrom: z.iso.date().describe('From which day its certificates are valid.'),
        certificates: z.int(),
        printed: z.int(),
        handedOver: z.int(),
      }),
    ),
  }),
);

export const certificatesAnswer = named(
  'CertificatesOnPaper',
  z.strictObject({
    items: z.array(
      z.strictObject({
        recognition: z.string(),
        id: z.string(),
        number: z.string(),
        product: z.string(),
        owner: z.string(),
        commune: z.string(),
        stars: z.int(),
        validFrom: z.iso.date(),
        printedAt: z.iso.datetime().nullable().describe('When it was printed last.'),
        handedOverTo: z.string().nullable(),
        handedOverOn: z.iso.date().nullable(),
      }),
    ),
  }),
);

export const decisionQuery = z.strictObject({ decision: z.string().min(1).max(200) });

/** So many in one file: what a printer takes in one go, and a process holds in its memory. */
const MOST = 300;

export const printWish = named(
  'ToPrint',
  z.strictObject({
    certificates: z.array(z.string().min(1).max(120)).min(1).max(MOST).describe('Their ids.'),
  }),
);
