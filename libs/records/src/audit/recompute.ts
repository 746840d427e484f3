import { isRefused, type RoundResult, streamName, type TallyRequest, workId } from '@ocop/casework';
import { canonicalJson } from '@ocop/contracts';
import { type LoggedSheet, type ScoreSheet, tallyOrRefusal } from '@ocop/evaluation';
import type { Pool } from 'pg';
import { matterHash } from '../event-log/matter-store';
import { sheetsOf } from '../event-log/sheets-of';
import { scoreAnew } from '../event-log/true-score';

/** One place where what was kept does not give what the log says. */
export interface RecomputeFault {
  /** Version of the event in the round's log. */
  readonly version: number;
  readonly product: string;
  readonly member?: string;
  readonly what: 'sheet-missing' | 'sheet-altered' | 'total-differs' | 'result-differs';
  readonly expected: string;
  readonly got: string;
}

export interface Recomputation {
  readonly round: string;
  /** Score sheets in all passes, corrected ones too. */
  readonly sheets: number;
  /** Times that a council's sheets were added up. */
  readonly tallies: number;
  readonly results: number;
  readonly faults: readonly RecomputeFault[];
}

/** Works every total and every result of a round out anew from the sheets whose hashes its log names, and compares. */
export async function recomputeRound(pool: Pool, round: string): Promise<Recomputation> {
  const sheets = await keptSheets(pool, round);
  const tallies = await loggedTallies(pool, round);
  const faults = sheets.flatMap(sheetFaults);
  for (const tally of tallies) faults.push(...(await resultFaults(pool, round, tally)));
  const results = tallies.reduce((sum, tally) => sum + tally.results.length, 0);
  return { round, sheets: sheets.length, tallies: tallies.length, results, faults };
}

type SaidOfSheet = Pick<LoggedSheet, 'product' | 'member' | 'pass' | 'total'> & {
  readonly parts?: unknown;
  readonly starByGates?: number;
  readonly sheet: { readonly sha256: string };
};

interface KeptSheet {
  readonly version: number;
  readonly said: SaidOfSheet;
  readonly kept: ScoreSheet | null;
}

async function keptSheets(pool: Pool, round: string): Promise<KeptSheet[]> {
  const { rows } = await pool.query<KeptSheet>(
    `select e.version, e.data as said, m.content as kept
     from events e left join matter m on m.sha256 = e.data->'sheet'->>'sha256'
     where e.stream = $1 and e.type in ('ScoreSheetSubmitted', 'ScoreSheetCorrected')
     order by e.version`,
    [streamName({ type: 'evaluation-round', id: round })],
  );
  return rows;
}

function sheetFaults({ version, said, kept }: KeptSheet): RecomputeFault[] {
  const { product, member, sheet } = said;
  const at = { version, product, member };
  if (!kept)
    return [{ ...at, what: 'sheet-missing', expected: sheet.sha256, got: 'nothing is kept' }];
  const hash = matterHash(kept);
  const altered: RecomputeFault[] =
    hash === sheet.sha256
      ? []
      : [{ ...at, what: 'sheet-altered', expected: sheet.sha256, got: hash }];
  const expected = canonicalJson(toldOf(said));
  const got = canonicalJson(toldOf({ ...said, ...givenBy(kept) }));
  if (got === expected) return altered;
  return [...altered, { ...at, what: 'total-differs', expected, got }];
}

/** What an event tells of its sheet; those of earlier releases tell less. */
function toldOf({ product, member, pass, total, parts, starByGates }: SaidOfSheet) {
  const more = { ...(parts ? { parts } : {}), ...(starByGates ? { starByGates } : {}) };
  return { product, member, pass, total, ...more };
}

/** The same as the sheet that is kept gives it. */
function givenBy(kept: ScoreSheet): Partial<SaidOfSheet> {
  const { product, member, pass, A, B, C, set } = kept;
  const about = { product, member, pass };
  const score = scoreAnew(kept);
  if (score) {
    const { total, parts, starByGates } = score;
    return { ...about, total, parts, starByGates };
  }
  // Choices that give nothing any more are not what was handed in.
  const total = set === undefined ? A + B + C : Number.NaN;
  return { ...about, total, parts: { A, B, C } };
}

interface LoggedTally {
  readonly version: number;
  readonly request: TallyRequest;
  readonly results: readonly RoundResult[];
}

async function loggedTallies(pool: Pool, round: string): Promise<LoggedTally[]> {
  const { rows } = await pool.query<{ version: number; type: string; data: object }>(
    `select version, type, data from events
     where stream = $1 and type in ('ScoringClosed', 'ScoresTallied') order by version`,
    [streamName({ type: 'evaluation-round', id: round })],
  );
  const asked = new Map(
    rows
      .filter(({ type }) => type === 'ScoringClosed')
      .map(({ version, data }) => [workId(version), (data as { request: TallyRequest }).request]),
  );
  return rows
    .filter(({ type }) => type === 'ScoresTallied')
    .flatMap(({ version, data }) => {
      const { work, results } = data as { work: string; results: readonly RoundResult[] };
      const request = asked.get(work);
      return request ? [{ version, request, results }] : [];
    });
}

async function resultFaults(
  pool: Pool,
  round: string,
  { version, request, results }: LoggedTally,
): Promise<RecomputeFault[]> {
  const answer = tallyOrRefusal(
    request,
    await sheetsOf(pool, round, request.upTo, request.products),
  );
  if (isRefused(answer)) {
    const named = answer.refused.facts['product'];
    const product = typeof named === 'string' ? named : '';
    const got = `${answer.refused.code} ${canonicalJson(answer.refused.facts)}`;
    return [{ version, product, what: 'result-differs', expected: 'results', got }];
  }
  const anew = new Map(answer.results.map((result) => [result.product, result]));
  return results.flatMap((said): RecomputeFault[] => {
    const expected = canonicalJson(said);
    const got = canonicalJson(asFarAs(said, anew.get(said.product)));
    const { product } = said;
    return got === expected ? [] : [{ version, product, what: 'result-differs', expected, got }];
  });
}

/** Results of earlier releases say less: they are held against as much of the new ones. */
function asFarAs(said: RoundResult, anew: RoundResult | undefined): Partial<RoundResult> {
  const names = Object.keys(said) as (keyof RoundResult)[];
  return Object.fromEntries(names.map((name) => [name, anew?.[name] ?? null]));
}
