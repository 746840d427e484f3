import type { Answer, RoundResult, TallyRequest } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { Scored } from '@ocop/programmes';
import {
  averageOf,
  findRegulation,
  type PartPoints,
  pointFaults,
  roundedBy,
  spreadOf,
  type Stars,
  starsFor,
  totalOf,
} from '@ocop/regulations';
import type { ScoreSheet } from './score-sheet';
import { standingOf } from './outcome';
import { missedByCouncil, starAllowedBy } from './marks';

/** A sheet as the log tells of it, and as it was kept; without the comment, which nothing is added up from. */
export interface LoggedSheet {
  readonly product: string;
  readonly member: string;
  readonly pass: number;
  readonly total: number;
  /** Undefined where the matter that the event names is gone. */
  readonly sheet?: ScoreSheet;
  /** What its choices give, worked out anew by whoever has the criteria; undefined where they give nothing. */
  readonly score?: Scored;
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
 * Adds up the sheets of a round anew from what was kept of each: the exact mean of the members' totals, the band it
 * reaches, what the marks of its criteria set allow, and what follows by the pinned regulation.
 * @throws RuleViolation NO_SHEETS, SHEET_DIFFERS, POINTS_OUT_OF_RANGE, TIER_UNKNOWN, REGULATION_UNKNOWN
 */
function tally(request: TallyRequest, logged: readonly LoggedSheet[]): RoundResult[] {
  const regulation = findRegulation(request.regulation);
  const byProduct = countedByProduct(request, logged);
  return request.products.map((asked) => {
    const sheets = (byProduct.get(asked.id) ?? []).map((one) => sheetAsLogged(one, asked));
    if (sheets.length === 0) throw new RuleViolation('NO_SHEETS', { product: asked.id });
    for (const { product, member, A, B, C } of sheets) {
      const faults = pointFaults(regulation, { A, B, C });
      if (faults.length > 0)
        throw new RuleViolation('POINTS_OUT_OF_RANGE', { product, member }, faults);
    }
    return resultFor(request, asked, sheets);
  });
}

type Asked = TallyRequest['products'][number];

function resultFor(
  { regulation: law, tier, rounding = 'exact', ...rules }: TallyRequest,
  { id, set }: Asked,
  sheets: readonly CountedSheet[],
): RoundResult {
  const regulation = findRegulation(law);
  const totals = sheets.map(totalOf);
  const exact = averageOf(totals);
  const average = roundedBy(rounding, exact);
  const byPoints = starsFor(regulation, average);
  const marks = set === undefined ? undefined : byMarks(byPoints, sheets);
  const stars = marks ? lower(byPoints, marks.starByGates) : byPoints;
  return {
    product: id,
    average,
    ...standingOf(rules, regulation, tier, { average, stars }),
    spread: spreadOf(totals),
    ...(rounding === 'exact' ? {} : { exact }),
    parts: sumsOf(sheets),
    ...(marks ? { set, starByPoints: byPoints, ...marks } : { provisional: true }),
  };
}

function byMarks(byPoints: Stars, sheets: readonly CountedSheet[]) {
  const missed = missedByCouncil(sheets.map((sheet) => sheet.score?.missed ?? []));
  // What a higher star would have needed is in the members' sheets; here stands why it is not this one.
  const why = missed.filter(({ star }) => star <= byPoints);
  return { starByGates: starAllowedBy(missed), missed: why };
}

const lower = (a: Stars, b: Stars): Stars => (a < b ? a : b);

function sumsOf(sheets: readonly PartPoints[]): PartPoints {
  const sums = { A: 0, B: 0, C: 0 };
  for (const { A, B, C } of sheets) {
    sums.A += A;
    sums.B += B;
    sums.C += C;
  }
  return sums;
}

/** A sheet that counts: its points, and what was worked out anew from its choices. */
type CountedSheet = ScoreSheet & Pick<LoggedSheet, 'score'>;

/** A member who was recused after his sheet had come is out of the product's count. */
function isCounted({ without = [] }: TallyRequest, { product, member }: LoggedSheet): boolean {
  return !without.some((one) => one.product === product && one.members.includes(member));
}

/** The council's word is the event; what it names must say the same, and give the same when it is scored anew. */
function sheetAsLogged(logged: LoggedSheet, { pass, set }: Asked): CountedSheet {
  const { sheet, score, total, product, member } = logged;
  const isSame =
    sheet?.product === product &&
    sheet.member === member &&
    sheet.pass === logged.pass &&
    logged.pass === pass &&
    totalOf(sheet) === total &&
    (set === undefined ? sheet.choices === undefined : givesTheSame(sheet, score, set));
  if (isSame) return score ? { ...sheet, score } : sheet;
  const kept = sheet ? String(totalOf(sheet)) : '';
  throw new RuleViolation('SHEET_DIFFERS', { product, member, logged: total, kept });
}

function givesTheSame(sheet: ScoreSheet, score: LoggedSheet['score'], set: string): boolean {
  if (sheet.set !== set || score?.set !== set) return false;
  const { A, B, C } = score.parts;
  return A === sheet.A && B === sheet.B && C === sheet.C && score.total === totalOf(sheet);
}

/** The sheets that count: of each member for each product the last one, without those whose word does not count. */
export function countedSheets(
  request: TallyRequest,
  logged: readonly LoggedSheet[],
): readonly LoggedSheet[] {
  return [...countedByProduct(request, logged).values()].flat();
}

function countedByProduct(
  request: TallyRequest,
  logged: readonly LoggedSheet[],
): Map<string, LoggedSheet[]> {
  const groups = new Map<string, Map<string, LoggedSheet>>();
  for (const sheet of logged.filter((one) => isCounted(request, one))) {
    const group = groups.get(sheet.product) ?? new Map<string, LoggedSheet>();
    // A correction takes the place of the first.
    groups.set(sheet.product, group.set(sheet.member, sheet));
  }
  return new Map([...groups].map(([product, group]) => [product, [...group.values()]]));
}
