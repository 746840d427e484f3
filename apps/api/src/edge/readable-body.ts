import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { CSV, XLSX } from '../lists/as-file';
import { ProblemError } from '../problems/problem';

/** Pieces of a file, as tus names them. */
const UPLOADED = 'application/offset+octet-stream';

/** Lists of offices come as files, as spreadsheets save them. */
const LISTS =
  /^\/v1\/(programmes\/[^/]+\/recognitions|criteria\/score-lists|people|calendars)\/import$/;
export const LIST_TYPES = [XLSX, CSV];

/** Signed papers come as they are. */
export const PDF = 'application/pdf';
const SIGNED = /^\/v1\/signing\/[^/]+\/signed$/;

/** Scans come as the scanner or the phone made them. */
export const SCAN_TYPES = [PDF, 'image/jpeg', 'image/png'];
const SCANS = /^\/v1\/signing\/[^/]+\/by-hand$/;
export const isScan = (request: IncomingMessage): boolean => SCANS.test((request as Request).path);

/** Reports of shoppers come from a page that works without script. */
const FORM = 'application/x-www-form-urlencoded';
const FORMS = /^\/c\/[^/]+\/phan-anh$/;

/** Whoever sends text, a form or YAML hears which type is taken, not that fields are missing. */
export function takenType(request: Request, _: Response, next: NextFunction): void {
  const [taken, words] = typesAt(request.path);
  // `is` answers null when nothing is sent; a length of 0 counts as something to it.
  if (request.headers['content-length'] === '0' || request.is(taken) !== false) return next();
  const got = request.headers['content-type'] ?? '';
  next(new ProblemError('UNSUPPORTED_MEDIA_TYPE', { got, taken: words }));
}

function typesAt(path: string): [types: string[], words: string] {
  if (LISTS.test(path)) return [LIST_TYPES, LIST_TYPES.join(', ')];
  if (SIGNED.test(path)) return [[PDF], PDF];
  if (SCANS.test(path)) return [SCAN_TYPES, SCAN_TYPES.join(', ')];
  if (FORMS.test(path)) return [[FORM], FORM];
  const taken = typeTakenAt(path);
  return [[taken], `${taken}; charset=utf-8`];
}

function typeTakenAt(path: string): string {
  return path.startsWith('/v1/uploads') ? UPLOADED : 'application/json';
}

/** A plan, the deepest thing we take, has six levels. */
const DEEPEST = 24;

/** Brackets nested without end would take the stack of whoever follows them. */
export function shallowBody(request: Request, _: Response, next: NextFunction): void {
  next(
    Buffer.isBuffer(request.body) || isShallow(request.body)
      ? undefined
      : new ProblemError('TOO_DEEP', { deepest: DEEPEST }),
  );
}

/** Level by level, without recursion. */
function isShallow(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}
