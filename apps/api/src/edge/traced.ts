import type { NextFunction, Request, Response } from 'express';
import { randomBytes, randomUUID } from 'node:crypto';

/** What names one request in answers, in logs and at other systems on its way. */
export interface Trace {
  readonly requestId: string;
  readonly traceId: string;
}

const REQUEST_ID = /^[\w.:-]{8,100}$/;
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;
const traces = new WeakMap<Request, Trace>();

/** Takes over the names a caller gave (`X-Request-Id`, W3C `traceparent`) or makes them, and answers with them. */
export function traced(request: Request, response: Response, next: NextFunction): void {
  const { traceId, flags } = traceOf(request);
  const requestId = idOf(request);
  traces.set(request, { requestId, traceId });
  response.setHeader('X-Request-Id', requestId);
  response.setHeader('traceparent', `00-${traceId}-${randomBytes(8).toString('hex')}-${flags}`);
  next();
}

/** The names of a request. */
export function traceNames(request: Request): Trace | undefined {
  return traces.get(request);
}

function idOf({ headers }: Request): string {
  const told = headers['x-request-id'];
  return typeof told === 'string' && REQUEST_ID.test(told) ? told : randomUUID();
}

function traceOf({ headers }: Request): { traceId: string; flags: string } {
  const told = headers['traceparent'];
  const [, traceId, flags] = (typeof told === 'string' && TRACEPARENT.exec(told)) || [];
  if (traceId && flags) return { traceId, flags };
  return { traceId: randomBytes(16).toString('hex'), flags: '00' };
}
