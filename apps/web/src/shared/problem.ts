/** What the API answers instead of what was asked for: problem+json. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
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
