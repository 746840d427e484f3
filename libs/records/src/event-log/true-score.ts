import type { Command } from '@ocop/casework';
import { canonicalJson } from '@ocop/contracts';
import { findSet, scoredOf, type WrittenSheet } from '@ocop/criteria';
import type { LoggedSheet, ScoreSheet } from '@ocop/evaluation';
import { RuleViolation } from '@ocop/ground';

/**
 * A sheet's choices are scored once more where its round is decided: whoever sent it, its score is what the set gives.
 * @throws RuleViolation CRITERIA_SET_UNKNOWN, SET_NOT_BINDING, CHOICES_NOT_PRINTED, REASON_REQUIRED, SCORE_DIFFERS
 */
export function requireTrueScore({ choices, evidence, scored, product }: Command): void {
  if (!isObject(choices) || !isObject(scored)) return;
  const set = String(scored['set']);
  const score = scoredOf(findSet(set), choices, evidence);
  if (canonicalJson(score) === canonicalJson(scored)) return;
  const facts = {
    product: typeof product === 'string' ? product : set,
    set,
    total: score.total,
    got: String(scored['total']),
  };
  throw new RuleViolation('SCORE_DIFFERS', facts);
}

/** What a kept sheet gives, worked out anew; undefined where it names no set, or its choices give nothing any more. */
export function scoreAnew({ set, choices, evidence }: ScoreSheet): LoggedSheet['score'] {
  if (set === undefined || !choices) return undefined;
  try {
    return scoredOf(findSet(set), choices, evidence);
  } catch (error) {
    if (error instanceof RuleViolation) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is WrittenSheet {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
