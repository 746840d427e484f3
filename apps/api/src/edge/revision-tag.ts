import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { describeValue } from '@ocop/ground';
import { sha256 } from '@ocop/records';
import type { NextFunction, Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { ProblemError } from '../problems/problem';

/** `W/"12-9f86d081884c7d65"`: the revision, and a hash of the answer as this asker has it. */
const TAG = /^(?:W\/)?"(\d{1,9})(?:-[0-9a-f]{16})?"$/;

/** Names the answer about a case by its revision; Express answers 304 when the asker has that answer already. */
export class RevisionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    if (http.getRequest<Request>().method !== 'GET') return next.handle();
    const response = http.getResponse<Response>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const revision = revisionOf(answer);
        if (revision !== undefined && !response.headersSent)
          response.setHeader('ETag', tagOf(revision, answer));
        return answer;
      }),
    );
  }
}

function tagOf(revision: number, answer: unknown): string {
  return `W/"${revision}-${sha256(JSON.stringify(answer)).slice(0, 16)}"`;
}

function revisionOf(answer: unknown): number | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { revision } = answer as { revision?: unknown };
  return typeof revision === 'number' ? revision : undefined;
}

/** Commands to cases, and what is saved over something that somebody else may have saved meanwhile. */
const CHANGES = /^\/v1\/(\w+\/[^/]+\/commands|plan-sheets\/[^/]+)$/;

/** `If-Match` with the tag of an answer says the same as `expectedRevision` in the body of a command. */
export function ifMatch(request: Request, _: Response, next: NextFunction): void {
  const told = request.headers['if-match'];
  if (told === undefined || told === '*' || !CHANGES.test(request.path)) return next();
  const revision = TAG.exec(told)?.[1];
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return next();
  const { expectedRevision = Number(revision) } = body as { expectedRevision?: unknown };
  if (revision === undefined || expectedRevision !== Number(revision)) {
    const expected = 'the ETag of the case as you read it, the same as expectedRevision if given';
    return next(
      new ProblemError('MALFORMED_REQUEST', {}, [
        { path: 'If-Match', expected, got: describeValue(told) },
      ]),
    );
  }
  request.body = { ...body, expectedRevision };
  next();
}
