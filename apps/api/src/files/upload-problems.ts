import type { Request, Response } from 'express';
import { type Known, knownProblem, problemOf } from '../problems/known-problems';

/** What the protocol's own errors look like. */
interface ProtocolError {
  readonly status_code?: number;
  readonly body?: string;
}

/** What became of an upload, with the status that says so. */
export function uploadProblem(error: unknown, most?: number): Known & { readonly status: number } {
  const known = knownProblem(error, {} as Request) ?? ofProtocol(error as ProtocolError, most);
  return { ...known, status: problemOf(known).status };
}

/**
 * An upload that is refused is refused as everything else is.
 * @param most how many bytes a file may have
 */
export function sendProblem(response: Response | undefined, error: unknown, most: number): void {
  const problem = problemOf(uploadProblem(error, most));
  // Whoever is still sending has to stop.
  if (response?.req.complete === false) response.setHeader('Connection', 'close');
  response?.status(problem.status).type('application/problem+json').json(problem);
}

function ofProtocol(
  { status_code: status = 500, body = '' }: ProtocolError,
  most: number | undefined,
): Known {
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
      return { code: 'FILE_TOO_LARGE', facts: { most }, faults: [] };
    default:
      return status < 500 ? known('UPLOAD_NOT_RESUMABLE') : known('FILES_AWAY');
  }
}
