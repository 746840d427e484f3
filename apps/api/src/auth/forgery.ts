import { csrfOf } from '@ocop/accounts';
import type { Settings } from '@ocop/platform';
import type { Request } from 'express';
import { timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../problems/problem';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isSafe = ({ method }: Request) => SAFE.has(method);

/**
 * A browser sends its cookie along with whatever a foreign page makes it send. What changes something has to come from
 * a page of ours. @throws ProblemError FOREIGN_PAGE
 */
export function requireOwnPage(request: Request, settings: Settings): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  const own = [`${request.protocol}://${request.headers.host ?? ''}`, settings.PUBLIC_URL];
  if (!own.some((url) => originOf(url) === origin)) throw new ProblemError('FOREIGN_PAGE');
}

/** The session's token proves that the page could read it. @throws ProblemError FOREIGN_PAGE */
export function requireToken(request: Request, session: string): void {
  const [token, expected] = [request.headers['x-csrf-token'], csrfOf(session)];
  const given = typeof token === 'string' ? token : '';
  const same =
    given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  if (!same) throw new ProblemError('FOREIGN_PAGE');
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
