import { problemOf } from '../problems/known-problems';
import type { ProblemCode } from '../problems/problem';
import type { Refusal } from './refusals';

type Facts = Readonly<Record<string, unknown>>;

/** For each status a refusal that clients meet, with facts as a case gives them. */
const EXAMPLES: Readonly<Record<Refusal, readonly [code: ProblemCode, facts: Facts]>> = {
  400: ['MALFORMED_REQUEST', {}],
  401: ['NOT_LOGGED_IN', {}],
  403: [
    'WRONG_ROLE',
    { role: 'producer', command: 'AcceptDossier', allowed: ['programme-office'] },
  ],
  404: ['NOT_FOUND', { id: 'khong-co' }],
  409: [
    'WRONG_STAGE',
    { command: 'AcceptDossier', stage: 'commune-check', stages: ['office-intake'] },
  ],
  412: ['STALE_VIEW', { expected: 5, current: 7, stage: 'office-intake' }],
  413: ['PAYLOAD_TOO_LARGE', {}],
  415: ['UNSUPPORTED_MEDIA_TYPE', { got: 'text/plain', taken: 'application/json; charset=utf-8' }],
  422: ['PAPERS_MISSING', { regulation: '148-2023', missing: ['origin-of-materials'] }],
  429: ['TOO_MANY_REQUESTS', { seconds: 3 }],
  503: ['NOT_AVAILABLE', {}],
};
const FAULTS: Partial<Record<Refusal, object>> = {
  400: { faults: [{ path: 'pageSize', expected: 'an integer from 1 to 100', got: '5000' }] },
  412: { status: 412 },
};

/** The example of a status, by reference. */
export function exampleOfStatus(status: Refusal) {
  const [code] = EXAMPLES[status];
  const name = `${status}.${code}`;
  return { [name]: { $ref: `#/components/examples/${name}` } };
}

/** All of them, as the description holds them. */
export function problemExamples(): Record<string, { value: object }> {
  const statuses = Object.keys(EXAMPLES).map(Number) as Refusal[];
  return Object.fromEntries(
    statuses.map((status) => {
      const [code, facts] = EXAMPLES[status];
      const value = { ...problemOf({ code, facts, faults: [] }), ...FAULTS[status] };
      return [`${status}.${code}`, { value }];
    }),
  );
}
