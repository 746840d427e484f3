import type { TallyRequest } from '@ocop/contracts';
import { type RoundResult, type ScoreSheet, type TallyResult, totalOf } from '@ocop/evaluation';
import {
  findRegulation,
  outcomeAt,
  type Regulation,
  RuleViolation,
  starsFor,
} from '@ocop/regulations';

/** A refusal of the rules is an answer, so that the round hears it and goes on; anything else is a fault of ours. */
export function tallyOrRefusal(request: TallyRequest): TallyResult {
  try {
    return { results: tally(request) };
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    return { refused: { code: error.code, facts: error.facts } };
  }
}

/**
 * Adds up the sheets of a round: the exact average of the members' totals, the band it reaches, and what follows by
 * the pinned regulation. @throws RuleViolation NO_SHEETS, POINTS_OUT_OF_RANGE, TIER_UNKNOWN, REGULATION_UNKNOWN
 */
export function tally(request: TallyRequest): RoundResult[] {
  const regulation = findRegulation(request.regulation);
  return request.products.map(({ id, sheets }) => {
    if (sheets.length === 0) throw new RuleViolation('NO_SHEETS', { product: id });
    sheets.forEach((sheet) => requireRange(regulation, sheet));
    const totals = sheets.map(totalOf);
    const average = { sum: totals.reduce((sum, total) => sum + total, 0), count: totals.length };
    return {
      product: id,
      average,
      stars: starsFor(regulation, average),
      outcome: outcomeAt(regulation, request.tier, average),
      spread: Math.max(...totals) - Math.min(...totals),
    };
  });
}

function requireRange(regulation: Regulation, sheet: ScoreSheet): void {
  for (const { part, max } of regulation.parts) {
    const points = sheet[part];
    if (Number.isInteger(points) && points >= 0 && points <= max) continue;
    const where = { path: part, expected: `a whole number from 0 to ${max}`, got: String(points) };
    throw new RuleViolation(
      'POINTS_OUT_OF_RANGE',
      { product: sheet.product, member: sheet.member },
      [where],
    );
  }
}
