import { AdoptionRecord } from '@ocop/records';
import type { NextFunction, Request, Response } from 'express';
import type { Pool } from 'pg';

/** Working days that were decided while this process ran are known before anything is counted by them. */
export function knowingCalendars(pool: Pool) {
  const record = new AdoptionRecord(pool);
  return (request: Request, _: Response, next: NextFunction): void => {
    if (!request.path.startsWith('/v1/')) return next();
    // Whoever cannot be told now is told by the route itself what is not to be had.
    record.current().then(
      () => next(),
      () => next(),
    );
  };
}
