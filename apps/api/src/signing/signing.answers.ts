import { zodDay } from '@ocop/platform';
import { z } from 'zod';
import { named } from '../openapi/components';

export const toSignAnswer = named(
  'CertificatesToSign',
  z.strictObject({
    waiting: z.array(
      z.strictObject({
        id: z.string(),
        number: z.string(),
        product: z.string(),
        owner: z.string(),
        stars: z.int(),
        decision: z.string(),
        case: z.string().describe('The case that waits for it.'),
        sha256: z.string().describe('Of the file that goes out.'),
        size: z.int().describe('Its bytes: a signed file begins with them.'),
        since: z.iso.datetime(),
        signBy: z.iso.date().nullable().describe('By when it is to be signed, in business time.'),
      }),
    ),
  }),
);

export const signedAnswer = named(
  'SignatureTaken',
  z.strictObject({
    signedBy: z.string(),
    issuer: z.string().describe('Who vouches for the signer.'),
    signedAt: z.iso.datetime(),
    sha256: z.string(),
    stage: z.string().describe('Of the case that waited for it.'),
  }),
);

export const byHandQuery = z.strictObject({
  signedBy: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('Who signed the paper, by their whole name.'),
  signedOn: zodDay.describe('On which day, as it stands on the paper.'),
});

export const byHandAnswer = named(
  'ScanTaken',
  z.strictObject({
    signedBy: z.string(),
    signedOn: z.iso.date(),
    sha256: z.string().describe('Of the scan as it is kept: a photograph lies on a page.'),
    stage: z.string().describe('Of the case that waited for it.'),
  }),
);

export const readinessAnswer = named(
  'SigningReadiness',
  z.strictObject({
    ready: z.boolean().describe('Whether certificates can be signed now.'),
    means: z.enum(['demonstration', 'pkcs12', 'external', 'by-hand', 'unknown']),
    why: z
      .strictObject({ vi: z.string(), en: z.string() })
      .optional()
      .describe('What stands in the way.'),
  }),
);
