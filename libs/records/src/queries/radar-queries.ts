import type { RoundResult } from '@ocop/casework';
import type { MeanElsewhere, RadarSheet } from '@ocop/criteria';
import type { Pool } from 'pg';
import { lastTally } from '../event-log/last-tally';

/** What a round's radar looks at. */
export interface RadarMaterial {
  readonly regulation: string;
  readonly tier: string;
  readonly sheets: readonly RadarSheet[];
  readonly elsewhere: readonly MeanElsewhere[];
}

/** How councils scored, over the rounds of which the log knows. */
export class RadarQueries {
  constructor(private readonly pool: Pool) {}

  /** The sheets that were added up last; undefined before any were. */
  async material(round: string): Promise<RadarMaterial | undefined> {
    const tally = await lastTally(this.pool, round);
    if (!tally) return undefined;
    const { regulation, tier, products } = tally.request;
    const sheets = tally.counted.map(({ product, member, total, sheet }) => ({
      ...{ product, member, total },
      ...(sheet?.set && sheet.choices ? { set: sheet.set, choices: sheet.choices } : {}),
    }));
    return { regulation, tier, sheets, elsewhere: await this.elsewhere(round, products) };
  }

  /** What councils of other rounds gave the same products: a dossier that goes up is scored anew above. */
  private async elsewhere(
    round: string,
    products: readonly { readonly id: string }[],
  ): Promise<MeanElsewhere[]> {
    const { rows } = await this.pool.query<{ round: string; tier: string; result: RoundResult }>(
      `select distinct on (e.stream, r.result->>'product')
         b.id as round, b.tier, r.result
       from events e
       join round_board b on e.stream = 'evaluation-round/' || b.id
       cross join lateral jsonb_array_elements(e.data->'results') as r(result)
       where e.type = 'ScoresTallied' and b.id <> $1 and r.result->>'product' = any($2)
       order by e.stream, r.result->>'product', e.version desc`,
      [round, products.map(({ id }) => id)],
    );
    return rows.map(({ round: other, tier, result }) => {
      const { sum, count } = result.exact ?? result.average;
      return { product: result.product, round: other, tier, mean: sum / count };
    });
  }
}
