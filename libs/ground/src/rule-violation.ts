import type { RefusalCode } from './refusal-codes';
import type { Fault } from './shape';

/** What a refusal tells: enough for a person to know what was wrong and what may be done instead. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Facts of the case for the message, e.g. `{ stage: 'preparing', allowed: ['FileDossier'] }`. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
}

/** A command that the rules refuse. The code is stable; messages for people are made from it at the edge. */
export class RuleViolation extends Error implements Refusal {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'RuleViolation';
  }
}
