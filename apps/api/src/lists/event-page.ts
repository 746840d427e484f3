import { z } from 'zod';

/** Which part of a case's story is asked for: what comes after a version, so many events at most. */
export const eventPageQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

export type EventPage = z.infer<typeof eventPageQuery>;
