import type { Answer, RoundResult, TallyRequest } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import {
  averageOf,
  findRegulation,
  outcomeAt,
  pointFaults,
  spreadOf,
  starsFor,
  totalOf,
} from '@ocop/regulations';
import type { ScoreSheet } from './events';

/** A sheet as the log tells of it, and as it was kept; without the comment, which nothing is added up from. */
export interface LoggedSheet {
  readonly product: string;
  readonly member: string;
  readonly pass: number;
  readonly total: number;
  /** Undefined where the matter that the event names is gone. */
  readonly sheet?: ScoreSheet;
}

/** A refusal of the rules is an answer, so that the round hears it and goes on; anything else is a fault of ours. */
export function tallyOrRefusal(
  request: TallyRequest,
  sheets: readonly LoggedSheet[],
): Answer<'score'> {
  try {
    return { results: tally(request, sheets) };
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    return { refused: { code: error.code, facts: error.facts } };
  }
}

/**
 * Adds up the sheets of a round anew from what was kept of each: the exact average of the members' totals, the band it
 * reaches, and what follows by the pinned regulation.
 * @throws RuleViolation NO_SHEETS, SHEET_DIFFERS, POINTS_OUT_OF_RANGE, TIER_UNKNOWN, REGULATION_UNKNOWN
 */
function tally(request: TallyRequest, logged: readonly LoggedSheet[]): RoundResult[] {
  const regulation = findRegulation(request.regulation);
  const byProduct = grouped(logged.filter((sheet) => isCounted(request, sheet)));
  return request.products.map(({ id, pass }) => {
    const sheets = (byProduct.get(id) ?? []).map((one) => sheetAsLogged(one, pass));
    if (sheets.length === 0) throw new RuleViolation('NO_SHEETS', { product: id });
    for (const { product, member, ...points } of sheets) {
      const faults = pointFaults(regulation, points);
      if (faults.length > 0)
        throw new RuleViolation('POINTS_OUT_OF_RANGE', { product, member }, faults);
    }
    const totals = sheets.map(totalOf);
    const average = averageOf(totals);
    return {
      product: id,
      average,
      stars: starsFor(regulation, average),
      outcome: outcomeAt(regulation, request.tier, average),
      spread: spreadOf(totals),
    };
  });
}

/** A member who was recused after his sheet had come is out of the product's count. */
function isCounted({ without = [] }: TallyRequest, { product, member }: LoggedSheet): boolean {
  return !without.some((one) => one.product === product && one.members.includes(member));
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
