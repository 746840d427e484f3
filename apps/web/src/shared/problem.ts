/** A place in what was sent that does not fit. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  readonly expectedVi?: string;
  readonly got: string;
}

/** What the API answers instead of what was asked for: problem+json. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  /** In Vietnamese, and the same in English. */
  readonly detail?: string;
  readonly detailEn?: string;
  readonly next?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
}

/** A refusal, or a connection that failed (`status` 0). */
export class RefusedError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** Tells a refusal from silence: what was never answered may be sent again. */
export function wasUnheard(error: unknown): boolean {
  return error instanceof RefusedError ? error.problem.status === 0 : error instanceof TypeError;
}
