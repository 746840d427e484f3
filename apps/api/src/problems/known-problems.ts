import { HttpException } from '@nestjs/common';
import { ListRefused } from '@ocop/exchange';
import { FileRefused, FileStoreAway } from '@ocop/files';
import { AccountRefusal } from '@ocop/accounts';
import { type Fault, RuleViolation } from '@ocop/ground';
import { CaseNotOpenError, NoEngineError, UnconfirmedError } from '@ocop/platform';
import { factsInWords, filled } from '@ocop/words';
import type { Request } from 'express';
import { catalogue } from './catalogue';
import { type Problem, type ProblemCode, ProblemError } from './problem';

export type Known = {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
};

export function problemOf({ code, facts, faults }: Known): Problem {
  const [status, vi, en] = catalogue[code];
  const next = facts['next'];
  return {
    type: `urn:ocop:problem:${code.toLowerCase().replace(/_/g, '-')}`,
    title: code,
    status,
    code,
    detail: filled(vi, factsInWords(facts, 'vi')),
    detailEn: filled(en, factsInWords(facts, 'en')),
    ...(Array.isArray(next) ? { next: next as string[] } : {}),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(faults.length > 0 ? { faults } : {}),
  };
}

/** Away, its disk or memory or room for connections used up, read-only, in a conflict, or busy for longer than a request waits (a lock, a statement). */
const AWAY = /^(08|57P0[123]|53[123]00|25006|40001|40P01|55P03|57014)/;
/** What the database can never take: data errors, broken constraints, more than its limits allow. */
const NEVER = /^(22|23|54)\w{3}$/;

/** The problem behind an error; undefined for an error of ours. */
export function knownProblem(error: unknown, request: Request): Known | undefined {
  if (error instanceof RuleViolation || error instanceof ProblemError) return error;
  if (error instanceof FileRefused) return { code: error.code, facts: error.facts, faults: [] };
  if (error instanceof FileStoreAway) return { code: 'FILES_AWAY', facts: {}, faults: [] };
  if (error instanceof AccountRefusal) return error;
  if (error instanceof ListRefused) {
    const { code: reason, words } = error;
    const facts = { reason, reasonVi: words.vi, reasonEn: words.en };
    return { code: 'LIST_REFUSED', facts, faults: [] };
  }
  if (error instanceof UnconfirmedError)
    return { code: 'CASE_UNCONFIRMED', facts: { stream: error.stream }, faults: [] };
  if (error instanceof CaseNotOpenError)
    return { code: 'CASE_CLOSED', facts: { stream: error.stream }, faults: [] };
  if (error instanceof NoEngineError) return { code: 'NO_ENGINE', facts: {}, faults: [] };
  if (error instanceof HttpException) return httpProblem(error.getStatus(), request);
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (NEVER.test(code)) return { code: 'UNACCEPTABLE_VALUE', facts: {}, faults: [] };
  const away =
    AWAY.test(code) ||
    code === 'ECONNREFUSED' ||
    /timeout exceeded when trying to connect|Connection terminated/.test(message);
  return away ? { code: 'NOT_AVAILABLE', facts: {}, faults: [] } : undefined;
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'NOT_JSON',
  401: 'NOT_LOGGED_IN',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'NOT_AVAILABLE',
};

function httpProblem(status: number, request: Request): Known | undefined {
  const code = BY_STATUS[status] ?? (status < 500 ? 'BAD_REQUEST' : undefined);
  const got = request.headers['content-type'] ?? '';
  const facts = status === 415 ? { got, taken: 'application/json; charset=utf-8' } : {};
  return code === undefined ? undefined : { code, facts, faults: [] };
}
