import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { allowedMethods } from '../edge/allowed-methods';
import { traceNames } from '../edge/traced';
import { plainPage } from '../web/plain-page';
import { knownProblem, type Known, problemOf } from './known-problems';
import type { Problem } from './problem';
import { problemPage } from './problem.page';

/** Turns every error into a problem answer; what is not known is logged and says nothing of our insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (response.headersSent) {
      response.end();
      return;
    }
    answer(response, request, named(problemOf(recognised(error, request)), request));
  }
}

/** Refusals of whoever had not seen the latest. */
const CHANGED_SINCE: readonly string[] = ['STALE_VIEW', 'SHEET_CHANGED'];

/** As the request was asked: with a precondition that failed, and by its name in the logs. */
function named(problem: Problem, request: Request): Problem {
  const told = traceNames(request);
  const failed = CHANGED_SINCE.includes(problem.code) && request.headers['if-match'] !== undefined;
  return {
    ...problem,
    ...(failed ? { status: 412 } : {}),
    ...(told ? { requestId: told.requestId } : {}),
  };
}

function recognised(error: unknown, request: Request): Known {
  const known = otherMethod(error, request) ?? knownProblem(error, request);
  if (known) return known;
  const line = { level: 'error', ...traceNames(request), msg: describe(error) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  return { code: 'INTERNAL', facts: {}, faults: [] };
}

/** A path that exists, asked in a way that it does not take. */
function otherMethod(error: unknown, request: Request): Known | undefined {
  if (!(error instanceof HttpException) || error.getStatus() !== 404) return undefined;
  const allowed = allowedMethods(request);
  if (allowed.length === 0 || allowed.includes(request.method)) return undefined;
  return { code: 'METHOD_NOT_ALLOWED', facts: { method: request.method, allowed }, faults: [] };
}

function answer(response: Response, request: Request, problem: Problem): void {
  if (problem.status === 429)
    response.setHeader('Retry-After', Number(problem.facts?.['seconds'] ?? 1));
  if (problem.status === 503) response.setHeader('Retry-After', '2');
  if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (problem.code === 'METHOD_NOT_ALLOWED')
    response.setHeader('Allow', (problem.facts?.['allowed'] as string[]).join(', '));
  response.status(problem.status).vary('Accept');
  // A browser names HTML first; programs that take anything get JSON.
  if (
    request.accepts(['application/problem+json', 'application/json', 'text/html']) !== 'text/html'
  )
    response.type('application/problem+json').json(problem);
  else
    response.type('text/html; charset=utf-8').send(plainPage(problem.detail, problemPage(problem)));
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
