import { askerAt } from '@ocop/accounts';
import type { Settings } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import type { NextFunction, Request, Response } from 'express';
import type { AuthenticatedRequest } from '../auth/actor';
import { sessionOf } from '../auth/cookie';
import { ProblemError } from '../problems/problem';
import { Buckets } from './buckets';

/** Where everybody may look certificates up; a key changes nothing there. */
const PUBLIC = /^\/(v1\/public|c|xac-minh|tra-cuu|\.well-known)(\/|$)|^\/$/;
/** What shoppers report stays in the log for good, and gives an inspector work. */
const REPORTS = /^(\/v1\/public\/certificates\/[^/]+\/reports|\/c\/[^/]+\/phan-anh)$/;
const REPORTS_A_MINUTE = 10;
/** Of what an address may look up in a minute: how much may be unknown, and how often it may try in all. */
const UNKNOWN_SHARE = 1 / 10;
const TRIES = 10;
/** What costs nothing, and what watches over the process. */
const UNCOUNTED = /^\/((app\/assets|health)\/|c\/(check|sw)\.js$)/;

/** For each look-up under way: counts it as one that found nothing, and says how many seconds to wait before the next. */
const unknowns = new WeakMap<Request, () => number>();

/**
 * A look-up found nothing. Such ones are counted apart from those that find something: whoever guesses behind the address
 * of a market runs dry alone, and its shoppers go on. What is known is answered in any case, so that the refusal says no
 * more of an id than the page would: that it is unknown.
 * @throws ProblemError TOO_MANY_REQUESTS
 */
export function countUnknown(request: Request): void {
  const wait = unknowns.get(request)?.() ?? 0;
  if (wait > 0) throw new ProblemError('TOO_MANY_REQUESTS', { seconds: wait });
}

/**
 * How often one may ask: a key or a session by itself, anybody else by address. A key or a session counts by itself once
 * it has let somebody in; until then it counts for its address, so that trying one after another ends like asking without.
 */
export function rateLimit(settings: Settings) {
  const senders = new Buckets(settings.RATE_LIMIT);
  const strangers = new Buckets(settings.RATE_LIMIT);
  const lookUps = new Buckets(settings.RATE_LIMIT_PUBLIC);
  const unknown = new Buckets(Math.ceil(settings.RATE_LIMIT_PUBLIC * UNKNOWN_SHARE));
  const tries = new Buckets(settings.RATE_LIMIT_PUBLIC * TRIES);
  const lookUp = (request: Request, asker: string) => {
    unknowns.set(request, () => {
      lookUps.giveBack(asker);
      return unknown.take(asker);
    });
    return tries.take(asker) || lookUps.take(asker);
  };
  const reports = new Buckets(Math.min(settings.RATE_LIMIT_PUBLIC, REPORTS_A_MINUTE));
  return (request: AuthenticatedRequest, response: Response, next: NextFunction): void => {
    const { path } = request;
    const asker = askerAt(request.ip ?? '');
    if (UNCOUNTED.test(path)) return next();
    const sender = senderOf(request, settings);
    const isKnown = sender !== undefined && senders.knows(sender);
    const wait = REPORTS.test(path)
      ? reports.take(asker)
      : PUBLIC.test(path)
        ? lookUp(request, asker)
        : isKnown
          ? senders.take(sender)
          : strangers.take(asker);
    if (wait > 0) return next(new ProblemError('TOO_MANY_REQUESTS', { seconds: wait }));
    if (sender !== undefined && !PUBLIC.test(path) && !REPORTS.test(path))
      response.once('finish', () => {
        if (isKnown && response.statusCode === 401) {
          senders.forget(sender);
          strangers.take(asker);
        }
        if (!isKnown && request.actor) {
          strangers.giveBack(asker);
          senders.take(sender);
        }
      });
    next();
  };
}

/** By its hash: a key stands nowhere but with its owner. */
function senderOf(request: Request, settings: Settings): string | undefined {
  const told = request.headers.authorization ?? sessionOf(request, settings);
  return told === undefined ? undefined : sha256(told);
}
