import type { Plan } from '@ocop/programmes';
import type { Area } from '@ocop/regulations';
import type { Pool } from 'pg';
import { z } from 'zod';
import {
  type AreaSuccessionRow,
  type ProgrammeBoardRow,
  programmeBoardShape,
} from '../read-models/programme-board/row';
import { day, type RowOf } from '../read-models/shapes';
import { type Condition, equalTo, is } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** A programme year as lists have it: without its plan, which is long, and its reports. */
export const programmeListShape = programmeBoardShape.omit({ plan: true, reports: true }).extend({
  document: z.strictObject({
    number: z.string(),
    issuedOn: day,
    issuer: z.string(),
    signedBy: z.string(),
  }),
});
export type ProgrammeListRow = RowOf<typeof programmeListShape>;

/** What whoever gives it a command has to know of a programme year. */
const placeShape = programmeBoardShape.pick({ id: true, area: true, stage: true });
type ProgrammePlace = RowOf<typeof placeShape>;

export type ProgrammesWanted = Partial<Pick<ProgrammeBoardRow, 'year' | 'stage'>>;

/** Which programme years there are. */
export class ProgrammesQueries {
  private readonly lists: Reader<typeof programmeListShape>;
  private readonly rows: Reader<typeof programmeBoardShape>;
  private readonly places: Reader<typeof placeShape>;

  constructor(private readonly pool: Pool) {
    this.lists = new Reader(pool, 'programme_board', programmeListShape, ['id'], {
      document: `plan->'document'`,
    });
    this.rows = new Reader(pool, 'programme_board', programmeBoardShape, ['id']);
    this.places = new Reader(pool, 'programme_board', placeShape, ['id']);
  }

  /** @param seen what the asker may see */
  list(seen: Condition, wanted: ProgrammesWanted, paging: Paging): Promise<Page<ProgrammeListRow>> {
    return this.lists.page([seen, ...equalTo(wanted)], paging);
  }

  one(seen: Condition, id: string): Promise<ProgrammeBoardRow | undefined> {
    return this.rows.one([seen, is('id', id)]);
  }

  /** The same without its plan, which is long. */
  place(seen: Condition, id: string): Promise<ProgrammePlace | undefined> {
    return this.places.one([seen, is('id', id)]);
  }

  /** One programme year by its name, whoever asks. */
  named(id: string): Promise<ProgrammeListRow | undefined> {
    return this.lists.one([is('id', id)]);
  }

  /** The programme years of one authority, the latest first. */
  ofAuthority(area: Area): Promise<ProgrammeListRow[]> {
    return this.lists.all([is('area', area)], '-year');
  }

  /** Another programme year that was opened from the same plan: the authority's number and year tell it. */
  async sameAs({
    id,
    authority,
    year,
    document,
  }: Plan): Promise<{ readonly id: string; readonly title: string } | undefined> {
    const { rows } = await this.pool.query<{ id: string; title: string }>(
      `select id, title from programme_board
       where area = $1 and year = $2 and plan->'document'->>'number' = $3 and id <> $4
         and stage in ('running', 'closed') limit 1`,
      [authority.area, year, document.number, id],
    );
    return rows[0];
  }

  /** What running plans of an authority say of these former communes. */
  async successorsOf(formers: readonly Area[], authority: Area): Promise<AreaSuccessionRow[]> {
    const { rows } = await this.pool.query<AreaSuccessionRow>(
      `select s.former, s.successor, s.programme from area_succession s
       join programme_board p on p.id = s.programme
       where s.former = any($1) and p.stage = 'running' and p.area = $2 order by s.former`,
      [formers, authority],
    );
    return rows;
  }
}

/** Programme years that have been decided on, and drafts of one area where it is named. */
export function issuedOrOf(area?: Area): Condition {
  return {
    sql: (next) =>
      area === undefined ? `stage <> 'draft'` : `(stage <> 'draft' or area = ${next(area)})`,
  };
}
