import type { Jurisdiction } from '@ocop/programmes';
import type { Pool } from 'pg';
import { roundBoardShape, type RoundBoardRow } from '../read-models/round-board/row';
import type { RowOf } from '../read-models/shapes';
import { among, type Condition, equalTo, is } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** Where a round lies, without its list: all that a command needs to know. */
const placeShape = roundBoardShape.pick({ id: true, area: true });

export type RoundsWanted = Partial<Pick<RoundBoardRow, 'stage' | 'tier' | 'programme' | 'late'>>;

/** How rounds stand: dates, list, council, results. */
export class RoundsQueries {
  private readonly rows: Reader<typeof roundBoardShape>;
  private readonly places: Reader<typeof placeShape>;

  constructor(private readonly pool: Pool) {
    this.rows = new Reader(pool, 'round_board', roundBoardShape, ['id']);
    this.places = new Reader(pool, 'round_board', placeShape, ['id']);
  }

  /** @param seen what the asker may see */
  list(seen: Condition, wanted: RoundsWanted, paging: Paging): Promise<Page<RoundBoardRow>> {
    return this.rows.page([seen, ...equalTo(wanted)], paging);
  }

  one(seen: Condition, id: string): Promise<RoundBoardRow | undefined> {
    return this.rows.one([seen, is('id', id)]);
  }

  place(seen: Condition, id: string): Promise<RowOf<typeof placeShape> | undefined> {
    return this.places.one([seen, is('id', id)]);
  }

  /** The criteria set by which a product on the round's list is scored. */
  async setOf(round: string, product: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ set: string | null }>(
      `select jsonb_path_query_first(products, '$[*] ? (@.id == $id)', jsonb_build_object('id', $2::text))
         ->> 'criteriaSet' as set
       from round_board where id = $1`,
      [round, product],
    );
    return rows[0]?.set ?? undefined;
  }

  /** Those of these rounds that there are. */
  async named(ids: readonly string[]): Promise<RoundBoardRow[]> {
    return ids.length === 0 ? [] : this.rows.all([among('id', [...new Set(ids)])]);
  }

  /** Rounds before which a product of this jurisdiction is judged. */
  ofJurisdiction({ tier, area, regulation }: Jurisdiction): Promise<RoundBoardRow[]> {
    return this.rows.all(equalTo({ tier, area, regulation }), 'intakeClosesBefore');
  }

  /** Every round there is, in order of their days. */
  everyRound(): Promise<RoundBoardRow[]> {
    return this.rows.all([], 'recogniseBy');
  }
}
