import type { Fault } from '@ocop/regulations';

/** An answer that says what was wrong, where, what was expected and what may be done (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  /** In Vietnamese, for people. */
  readonly detail: string;
  /** The same in English. */
  readonly detailEn: string;
  /** What may be done now. */
  readonly next?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
}

/** What a code says: status, Vietnamese, English. */
export type Entry = readonly [status: number, vi: string, en: string];

/** A refusal made by the API itself, before any case was asked. */
export class ProblemError extends Error {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}
