import { endOfDay, startOfDay, type CivilDate } from '@ocop/calendar';
import type { Pool } from 'pg';
import { OF_A_CASE } from '../event-log/log-feed';
import { type EventRow, fromRow, type LoggedEvent } from '../event-log/logged-event';
import { type Condition, equalTo } from './condition';

/** What the log is searched by; days are days in Viet Nam. */
export interface LogWanted {
  readonly actor?: string;
  readonly type?: string;
  readonly stream?: string;
  readonly area?: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly basis?: string;
}

/** An event with the place where its case lies. */
export interface PlacedEvent extends LoggedEvent {
  readonly area: string;
}

/** A case lies where its row does; what belongs to no place is no case. */
const PLACED = `(
  select e.*, e.actor->>'id' as actor_id, e.basis->>'document' as document,
    coalesce(p.area, c.area, r.area, y.area) as area
  from events e
    left join product_overview p on e.stream = 'product-cycle/' || p.id
    left join certificate_register c on e.stream = 'recognition/' || c.recognition
    left join round_board r on e.stream = 'evaluation-round/' || r.id
    left join programme_board y on e.stream = 'programme-year/' || y.id
  where ${OF_A_CASE}) as log`;

/** Everything that was done, by whom, when and under which law. */
export class LogQueries {
  constructor(private readonly pool: Pool) {}

  /** The latest first, before a position where one is given. @param seen what the asker may see */
  async search(
    seen: Condition,
    { actor, type, stream, area, from, to, basis }: LogWanted,
    { before, limit }: { before?: number; limit: number },
  ): Promise<PlacedEvent[]> {
    const values: unknown[] = [];
    const next = (value: unknown) => `$${values.push(value)}`;
    const asked = equalTo({ actorId: actor, type, stream, document: basis });
    const conditions = [seen, ...asked].map(({ sql }) => sql(next));
    if (area !== undefined)
      conditions.push(`(area = ${next(area)} or area like ${next(`${area}/%`)})`);
    if (from !== undefined) conditions.push(`recorded_at >= ${next(instant(startOfDay(from)))}`);
    if (to !== undefined) conditions.push(`recorded_at < ${next(instant(endOfDay(to)))}`);
    if (before !== undefined) conditions.push(`position < ${next(before)}`);
    const { rows } = await this.pool.query<EventRow & { area: string }>(
      `select * from ${PLACED} where area is not null and ${conditions.join(' and ')}
       order by position desc limit ${next(limit)}`,
      values,
    );
    return rows.map((row) => ({ ...fromRow(row), area: row.area }));
  }
}

const instant = (at: number) => new Date(at);
