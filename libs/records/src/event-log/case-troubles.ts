import { streamName, type StreamRef } from '@ocop/casework';
import { type Area, isWithin, NATION } from '@ocop/ground';
import type { Pool } from 'pg';

/** A case that does not go on by itself, or on which something was refused that its course depends on. */
export interface TroubledCase {
  readonly stream: string;
  readonly code: string;
  /** What the engine said of it; empty where something was refused. */
  readonly detail: string;
  /** What was refused last: a letter to another case, or work, which has no receiver. */
  readonly refused: {
    readonly code: string;
    readonly command: string | null;
    readonly to: string | null;
  } | null;
}

/** Cases that do not go on by themselves, for `doctor`, `status` and the pages: not part of the record. */
export class CaseTroubles {
  constructor(private readonly pool: Pool) {}

  async note(ref: StreamRef, code: string, detail: string): Promise<void> {
    await this.pool.query(
      `insert into case_troubles (stream, code, detail) values ($1, $2, $3)
       on conflict (stream) do update set code = $2, detail = $3`,
      [streamName(ref), code, detail.slice(0, 1_000)],
    );
  }

  /** The case has been taken up from the log again. */
  async ended(ref: StreamRef): Promise<void> {
    await this.pool.query('delete from case_troubles where stream = $1', [streamName(ref)]);
  }

  /** Troubles of all cases, or of one. */
  async list(stream?: string, most = 50): Promise<TroubledCase[]> {
    const { rows } = await this.pool.query<TroubledCase>(
      `select stream, code, detail, null::json as refused from case_troubles where $1::text is null or stream = $1
       union all
       select s.stream, 'REFUSED', '', json_build_object('code', e.data->>'code', 'command', e.data->>'command', 'to', e.data->>'to')
       from streams s join lateral (
         select data from events where stream = s.stream and type in ('MessageRefused', 'WorkRefused')
         order by version desc limit 1) e on true
       where s.refused > 0 and ($1::text is null or s.stream = $1)
       order by stream limit $2`,
      [stream ?? null, most],
    );
    return rows;
  }

  /** Troubles of the cases of an area, and of the places in it. */
  async ofArea(area: Area): Promise<TroubledCase[]> {
    const troubles = await this.list(undefined, 500);
    if (area === NATION || troubles.length === 0) return troubles;
    const { rows } = await this.pool.query<{ stream: string; area: Area }>(AREAS, [
      troubles.map(({ stream }) => stream),
    ]);
    const areas = new Map(rows.map((row) => [row.stream, row.area]));
    return troubles.filter(({ stream }) => isWithin(areas.get(stream) ?? '', area));
  }
}

/** The authority's area of each of some cases. */
const AREAS = `
  select stream, area from (
    select 'product-cycle/' || id as stream, authority_area as area from product_overview
    union all select 'evaluation-round/' || id, area from round_board
    union all select 'programme-year/' || id, area from programme_board
    union all select 'recognition/' || recognition, authority_area from certificate_register) cases
  where stream = any($1)`;
