import { z } from 'zod';
import { named } from '../openapi/components';
import { catalogue } from './catalogue';

/** A place in what was sent that does not fit. */
export const faultShape = named(
  'Fault',
  z.strictObject({
    path: z.string(),
    expected: z.string(),
    expectedVi: z.string().optional(),
    got: z.string(),
    remedy: z.strictObject({ vi: z.string(), en: z.string() }).optional(),
  }),
);

/** An answer that says what was wrong, where, what was expected and what may be done (RFC 9457). */
export const problemShape = named(
  'Problem',
  z.strictObject({
    type: z.string().describe('urn:ocop:problem: and the code'),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.enum(Object.keys(catalogue).sort()).describe('Stable: programs decide by it.'),
    detail: z.string().describe('In Vietnamese, for people.'),
    detailEn: z.string().describe('The same in English.'),
    next: z.array(z.string()).optional().describe('What may be done now.'),
    facts: z.record(z.string(), z.unknown()).optional().describe('What the words were made from.'),
    faults: z.array(faultShape).optional(),
    requestId: z.string().optional().describe('By which an administrator finds it in the logs.'),
  }),
  {
    type: 'urn:ocop:problem:stale-view',
    title: 'STALE_VIEW',
    status: 409,
    code: 'STALE_VIEW',
    detail:
      'Hồ sơ đã thay đổi (phiên bản 7) từ khi bạn xem (phiên bản 5). Hãy tải lại rồi quyết định.',
    detailEn:
      'The case has changed (revision 7) since you looked (revision 5). Reload and decide again.',
    facts: { current: 7, expected: 5 },
  },
);
