import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { CaseNotOpenError, UnconfirmedError } from '@ocop/platform';
import { type Fault, RuleViolation } from '@ocop/regulations';
import type { Response } from 'express';
import { catalogue, fill } from './catalogue';
import { type Problem, ProblemError } from './problem';

type Known = { code: string; facts: Readonly<Record<string, unknown>>; faults: readonly Fault[] };

/** Turns every error into a problem answer; what is not known is logged and says nothing of our insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const known = knownProblem(error);
    if (!known)
      process.stderr.write(`${JSON.stringify({ level: 'error', msg: describe(error) })}\n`);
    const problem = problemOf(known ?? { code: 'INTERNAL', facts: {}, faults: [] });
    if (response.headersSent) {
      response.end();
      return;
    }
    if (problem.status === 503) response.setHeader('Retry-After', '2');
    response.status(problem.status).type('application/problem+json').json(problem);
  }
}

export function problemOf({ code, facts, faults }: Known): Problem {
  const [status, vi, en] = catalogue[code] ?? [422, `Bị từ chối: ${code}.`, `Refused: ${code}.`];
  const next = facts['next'];
  return {
    type: `urn:ocop:problem:${code.toLowerCase().replace(/_/g, '-')}`,
    title: code,
    status,
    code,
    detail: fill(vi, facts),
    detailEn: fill(en, facts),
    ...(Array.isArray(next) ? { next: next as string[] } : {}),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(faults.length > 0 ? { faults } : {}),
  };
}

const RETRYABLE_DATABASE = /^(08|57P0[123]|53300|25006|40001|40P01)/;

function knownProblem(error: unknown): Known | undefined {
  if (error instanceof RuleViolation || error instanceof ProblemError) return error;
  if (error instanceof UnconfirmedError)
    return { code: 'CASE_UNCONFIRMED', facts: { stream: error.stream }, faults: [] };
  if (error instanceof CaseNotOpenError)
    return { code: 'CASE_CLOSED', facts: { stream: error.stream }, faults: [] };
  if (error instanceof HttpException) return httpProblem(error.getStatus());
  const { code, type, message } = error as { code?: string; type?: string; message?: string };
  if (type === 'entity.too.large') return httpProblem(413);
  if (
    type === 'entity.parse.failed' ||
    type === 'charset.unsupported' ||
    type === 'encoding.unsupported'
  )
    return httpProblem(400);
  const databaseGone =
    RETRYABLE_DATABASE.test(code ?? '') ||
    code === 'ECONNREFUSED' ||
    /timeout exceeded when trying to connect|Connection terminated/.test(message ?? '');
  return databaseGone ? { code: 'NOT_AVAILABLE', facts: {}, faults: [] } : undefined;
}

function httpProblem(status: number): Known {
  const codes: Record<number, string> = {
    400: 'NOT_JSON',
    401: 'NOT_LOGGED_IN',
    404: 'NOT_FOUND',
    413: 'PAYLOAD_TOO_LARGE',
    503: 'NOT_AVAILABLE',
  };
  return { code: codes[status] ?? 'INTERNAL', facts: {}, faults: [] };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
