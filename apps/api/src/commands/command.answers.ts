import { z } from 'zod';
import { named } from '../openapi/components';
import { withNextActions } from './next-actions';

const counted = z.strictObject({
  stream: z.string(),
  version: z.int().min(1).describe('Of the last event that the command led to.'),
  revision: z.int().min(0).describe('To name as `expectedRevision` of the next command.'),
  stage: z.string(),
});

/** A case was opened. */
export const openedAnswer = named('Opened', counted, {
  stream: 'programme-year/huong-tra-2024',
  version: 14,
  revision: 1,
  stage: 'running',
});

/** A command counted: it is in the event log. */
export const countedAnswer = named('Counted', counted.extend(withNextActions), {
  stream: 'product-cycle/huong-tra-2024-bun-van-cu',
  version: 9,
  revision: 4,
  stage: 'office-intake',
  nextActions: [],
});
