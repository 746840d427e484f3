import type { Request } from 'express';
import { type Known, knownProblem, problemOf } from '../problems/known-problems';
import type { Problem } from '../problems/problem';

/** What the protocol's own errors look like. */
interface ProtocolError {
  readonly status_code?: number;
  readonly body?: string;
}

/** What became of an upload, with the status that says so. */
export function uploadProblem(error: unknown): Known & { readonly status: number } {
  const known = knownProblem(error, {} as Request) ?? ofProtocol(error as ProtocolError);
  return { ...known, status: problemOf(known).status };
}

export function problemBody(known: Known): Problem {
  return problemOf(known);
}

function ofProtocol({ status_code: status = 500, body = '' }: ProtocolError): Known {
  const why = body.trim();
  const known = (code: Known['code']): Known => ({ code, facts: { why }, faults: [] });
  switch (status) {
    case 404:
    case 410:
      return { code: 'NOT_FOUND', facts: {}, faults: [] };
    case 409:
    case 423:
      return known('UPLOAD_ELSEWHERE');
    case 413:
      return known('PAYLOAD_TOO_LARGE');
    default:
      return status < 500 ? known('UPLOAD_NOT_RESUMABLE') : known('FILES_AWAY');
  }
}
