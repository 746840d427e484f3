import { streamName, type StreamRef } from '@ocop/casework';
import type { LoggedSheet, ScoreSheet } from '@ocop/evaluation';
import type { Pool } from 'pg';
import { scoreAnew } from './true-score';

/**
 * The sheets of one pass over each of the products, as far as the log of the round reached at a version, in the order
 * in which they came: a correction comes after the sheet that it corrects. Each is scored anew.
 */
export async function sheetsOf(
  pool: Pool,
  round: string,
  upTo: number,
  products: readonly { readonly id: string; readonly pass: number }[],
): Promise<LoggedSheet[]> {
  const ref: StreamRef = { type: 'evaluation-round', id: round };
  const { rows } = await pool.query<{ data: Omit<LoggedSheet, 'sheet'>; sheet: ScoreSheet | null }>(
    `select e.data, m.content - 'comment' as sheet
     from events e
     join jsonb_to_recordset($3::jsonb) as wanted(id text, pass int)
       on wanted.id = e.data->>'product' and wanted.pass = (e.data->>'pass')::int
     left join matter m on m.sha256 = e.data->'sheet'->>'sha256'
     where e.stream = $1 and e.type in ('ScoreSheetSubmitted', 'ScoreSheetCorrected') and e.version <= $2
     order by e.version`,
    [streamName(ref), upTo, JSON.stringify(products)],
  );
  return rows.map(({ data: { product, member, pass, total }, sheet }) => ({
    product,
    member,
    pass,
    total,
    ...(sheet ? loggedWith(sheet) : {}),
  }));
}

function loggedWith(sheet: ScoreSheet): Pick<LoggedSheet, 'sheet' | 'score'> {
  const score = scoreAnew(sheet);
  return score ? { sheet, score } : { sheet };
}
