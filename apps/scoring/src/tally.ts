import type { RoundResult, TallyRequest } from '@ocop/casework';
import { type ScoreSheet, totalOf } from '@ocop/evaluation';
import type { LoggedSheet } from '@ocop/records';
import {
  findRegulation,
  outcomeAt,
  type Regulation,
  RuleViolation,
  starsFor,
} from '@ocop/regulations';

/**
 * Adds up the sheets of a round anew from what was kept of each: the exact average of the members' totals, the band it
 * reaches, and what follows by the pinned regulation.
 * @throws RuleViolation NO_SHEETS, SHEET_DIFFERS, POINTS_OUT_OF_RANGE, TIER_UNKNOWN, REGULATION_UNKNOWN
 */
export function tally(request: TallyRequest, logged: readonly LoggedSheet[]): RoundResult[] {
  const regulation = findRegulation(request.regulation);
  const byProduct = grouped(logged);
  return request.products.map(({ id, pass }) => {
    const sheets = (byProduct.get(id) ?? []).map((one) => sheetAsLogged(one, pass));
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

/** The council's word is the event; what it names must say the same. */
function sheetAsLogged({ sheet, total, ...named }: LoggedSheet, pass: number): ScoreSheet {
  const { product, member } = named;
  const isSame =
    sheet?.product === product &&
    sheet.member === member &&
    sheet.pass === named.pass &&
    named.pass === pass &&
    totalOf(sheet) === total;
  if (isSame) return sheet;
  const kept = sheet ? String(totalOf(sheet)) : '';
  throw new RuleViolation('SHEET_DIFFERS', { product, member, logged: total, kept });
}

function grouped(sheets: readonly LoggedSheet[]): Map<string, LoggedSheet[]> {
  const groups = new Map<string, LoggedSheet[]>();
  for (const sheet of sheets) {
    const group = groups.get(sheet.product);
    if (group) group.push(sheet);
    else groups.set(sheet.product, [sheet]);
  }
  return groups;
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
