import { type Jurisdiction, ofSet } from '@ocop/programmes';
import type { Pool } from 'pg';
import { roundBoardShape, type RoundBoardRow } from '../read-models/round-board/row';
import type { RowOf } from '../read-models/shapes';
import { among, type Condition, equalTo, is } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** Where a round lies, without its list: all that a command needs to know. */
const placeShape = roundBoardShape.pick({ id: true, area: true });

/** What a member's sheet depends on. */
const deskShape = roundBoardShape.pick({ id: true, stage: true, members: true, products: true });

interface ProductBeforeCouncil {
  readonly stage: RoundBoardRow['stage'];
  readonly set?: string;
  readonly pass: number;
  /** Ids of the council's members. */
  readonly members: readonly string[];
}

export type RoundsWanted = Partial<Pick<RoundBoardRow, 'stage' | 'tier' | 'programme' | 'late'>>;

/** How rounds stand: dates, list, council, results. */
export class RoundsQueries {
  private readonly rows: Reader<typeof roundBoardShape>;
  private readonly desks: Reader<typeof deskShape>;
  private readonly places: Reader<typeof placeShape>;

  constructor(pool: Pool) {
    this.rows = new Reader(pool, 'round_board', roundBoardShape, ['id']);
    this.desks = new Reader(pool, 'round_board', deskShape, ['id']);
    this.places = new Reader(pool, 'round_board', placeShape, ['id']);
  }

  /** @param seen what the asker may see */
  list(seen: Condition, wanted: RoundsWanted, paging: Paging): Promise<Page<RoundBoardRow>> {
    return this.rows.page([seen, ...equalTo(wanted)], paging);
  }

  /** The same to its end, some at a time. */
  each(seen: Condition, wanted: RoundsWanted, sort: string): AsyncGenerator<RoundBoardRow[]> {
    return this.rows.portions([seen, ...equalTo(wanted)], sort);
  }

  one(seen: Condition, id: string): Promise<RoundBoardRow | undefined> {
    return this.rows.one([seen, is('id', id)]);
  }

  place(seen: Condition, id: string): Promise<RowOf<typeof placeShape> | undefined> {
    return this.places.one([seen, is('id', id)]);
  }

  /** A product whose dossier is before the round's council, with what its sheets depend on. */
  async before(
    seen: Condition,
    id: string,
    product: string,
  ): Promise<ProductBeforeCouncil | undefined> {
    const round = await this.desks.one([seen, is('id', id)]);
    const listed = round?.products.find((one) => one.id === product && one.status === 'entered');
    if (!round || !listed) return undefined;
    const { stage, members } = round;
    const { criteriaSet: set, pass = 1 } = listed;
    return { stage, pass, members: members.map((member) => member.id), ...ofSet({ set }) };
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
