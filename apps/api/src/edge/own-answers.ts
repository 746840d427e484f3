import type { NextFunction, Request, Response } from 'express';

/** What is answered depends on who asks: kept by nobody on the way, and asked again before it is shown again. */
export function ownAnswers(request: Request, response: Response, next: NextFunction): void {
  // `fetch` sends no-cache along with any If-None-Match, upon which Express would never answer 304.
  if (request.headers['if-none-match'] !== undefined) delete request.headers['cache-control'];
  response.setHeader('Cache-Control', 'private, no-cache');
  response.vary('Authorization').vary('Cookie');
  next();
}
