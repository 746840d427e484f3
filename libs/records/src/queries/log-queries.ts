import { endOfDay, startOfDay, type CivilDate } from '@ocop/calendar';
import type { Pool } from 'pg';
import { OF_A_CASE } from '../event-log/log-feed';
import { type EventRow, fromRow, type LoggedEvent } from '../event-log/logged-event';
import { searchText } from '../read-models/search-text';
import { among, type Condition, equalTo } from './condition';

/** What the log is searched by; days are days in Viet Nam. */
export interface LogWanted {
  /** Id, or a part of the name as people search: without marks. */
  readonly actor?: string;
  readonly type?: string;
  readonly stream?: string;
  readonly area?: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly basis?: string;
}

/** An event with the place where its case lies, and what the case is called. */
export interface PlacedEvent extends LoggedEvent {
  readonly area: string;
  readonly subject: string;
}

/** A case lies where its row does; what belongs to no place is no case. */
const PLACED = `(
  select e.*, e.actor->>'id' as actor_id, e.basis->>'document' as document,
    coalesce(p.area, c.area, r.area, y.area) as area,
    coalesce(p.name, c.product, y.title, (select min(subject) from deadlines d where d.stream = e.stream), e.stream)
      as subject
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
    const actors = actor === undefined ? undefined : await this.actorsCalled(actor);
    const asked = [
      ...(actors ? [among('actorId', actors)] : []),
      ...equalTo({ type, stream, document: basis }),
    ];
    const conditions = [seen, ...asked].map(({ sql }) => sql(next));
    if (area !== undefined)
      conditions.push(`(area = ${next(area)} or area like ${next(`${area}/%`)})`);
    if (from !== undefined) conditions.push(`recorded_at >= ${next(instant(startOfDay(from)))}`);
    if (to !== undefined) conditions.push(`recorded_at < ${next(instant(endOfDay(to)))}`);
    if (before !== undefined) conditions.push(`position < ${next(before)}`);
    const { rows } = await this.pool.query<EventRow & { area: string; subject: string }>(
      `select * from ${PLACED} where area is not null and ${conditions.join(' and ')}
       order by position desc limit ${next(limit)}`,
      values,
    );
    return rows.map((row) => ({ ...fromRow(row), area: row.area, subject: row.subject }));
  }

  /** The ids of those who are called so; what is no name is an id. */
  private async actorsCalled(actor: string): Promise<string[]> {
    const wish = searchText(actor);
    const { rows } = await this.pool.query<{ id: string; name: string }>(
      'select id, name from people',
    );
    const called = rows.filter(({ name }) => wish !== '' && searchText(name).includes(wish));
    return [actor, ...called.map(({ id }) => id)];
  }
}

const instant = (at: number) => new Date(at);
