import type { Settings } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from '../problems/problem';
import { Buckets } from './buckets';

type Limits = Pick<Settings, 'RATE_LIMIT' | 'RATE_LIMIT_PUBLIC'>;

/** Where everybody may look a certificate up; a key changes nothing there. */
const PUBLIC = /^\/(v1\/verify|xac-minh)\//;
/** What costs nothing, and what watches over the process. */
const UNCOUNTED = /^\/(assets|app\/assets|health)\//;
const SESSION = /(?:^|; *)(?:__Host-)?ocop\w*=([^;]+)/;

/**
 * How often one may ask: a key or a session by itself, anybody else by address. A key that nobody has counts for its
 * address, so that trying one after another ends like asking without.
 */
export function rateLimit({ RATE_LIMIT, RATE_LIMIT_PUBLIC }: Limits) {
  const senders = new Buckets(RATE_LIMIT);
  const strangers = new Buckets(RATE_LIMIT);
  const lookUps = new Buckets(RATE_LIMIT_PUBLIC);
  return (request: Request, response: Response, next: NextFunction): void => {
    const { path, ip = '' } = request;
    if (UNCOUNTED.test(path)) return next();
    const sender = senderOf(request);
    const wait = PUBLIC.test(path)
      ? lookUps.take(ip)
      : sender === undefined
        ? strangers.take(ip)
        : senders.take(sender);
    if (wait > 0) return next(new ProblemError('TOO_MANY_REQUESTS', { seconds: wait }));
    if (sender !== undefined)
      response.once('finish', () => {
        if (response.statusCode === 401) strangers.take(ip);
      });
    next();
  };
}

/** By its hash: a key stands nowhere but with its owner. */
function senderOf({ headers }: Request): string | undefined {
  const told = headers.authorization ?? SESSION.exec(headers.cookie ?? '')?.[1];
  return told === undefined ? undefined : sha256(told);
}
