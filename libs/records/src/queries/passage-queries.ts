import type { Instant } from '@ocop/calendar';
import { type CycleState, liveCycle } from '@ocop/certification';
import {
  type ClockLedger,
  clockLedger,
  emptyFold,
  fold,
  type Recorded,
  streamName,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { type Area, RuleViolation } from '@ocop/ground';
import type { Pool } from 'pg';
import { draftingOn } from '../event-log/drafting-on';
import { findMatter, matterForFolds } from '../event-log/folded-stream';
import { type EventRow, fromRow } from '../event-log/logged-event';
import type { LoggedStream } from '../event-log/walk-log';
import type { Condition } from './condition';

export interface Passage extends ClockLedger {
  /** By which calendar its days are counted. */
  readonly calendar: string;
}

/** Who had a product when, and how each duty's clock ran, from the log alone. */
export class PassageQueries {
  constructor(private readonly pool: Pool) {}

  /** @throws RuleViolation MATTER_MISSING where its rules cannot be read from what is kept */
  async ofProduct(id: string, now: Instant): Promise<Passage | undefined> {
    return (await this.ofSome([id], now)).get(id);
  }

  /** The products that a condition lets through and that came in by plans of a year, each with its passage. */
  async ofYear(
    seen: Condition,
    year: number,
    now: Instant,
  ): Promise<{ product: PassingProduct; passage: Passage }[]> {
    const values: unknown[] = [year];
    const { rows } = await this.pool.query<PassingProduct>(
      `select id, name, authority_area as authority from product_overview
       where ${seen.sql((value) => `$${values.push(value)}`)}
         and programme in (select id from programme_board where year = $1) order by id`,
      values,
    );
    const passed: { product: PassingProduct; passage: Passage }[] = [];
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      const some = rows.slice(i, i + AT_ONCE);
      const found = await this.ofSome(
        some.map(({ id }) => id),
        now,
      );
      for (const product of some) {
        const passage = found.get(product.id);
        if (passage) passed.push({ product, passage });
      }
    }
    return passed;
  }

  /** The years of plans by which products came in. */
  async years(seen: Condition): Promise<number[]> {
    const values: unknown[] = [];
    const { rows } = await this.pool.query<{ year: number }>(
      `select distinct year from programme_board where id in (
         select programme from product_overview
         where ${seen.sql((value) => `$${values.push(value)}`)}) order by year desc`,
      values,
    );
    return rows.map(({ year }) => year);
  }

  private async ofSome(ids: readonly string[], now: Instant): Promise<Map<string, Passage>> {
    const streams = ids.map((id) => streamName({ type: 'product-cycle', id }));
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = any($1) order by stream, version',
      [streams],
    );
    const logged = ids.map((id, i) => ({
      ...{ id, stream: streams[i] ?? '' },
      events: rows.filter(({ stream }) => stream === streams[i]).map(fromRow),
    }));
    const named = matterForFolds(logged);
    const found = await findMatter(this.pool, named);
    const gone = named.find((hash) => !found.has(hash));
    if (gone) throw new RuleViolation('MATTER_MISSING', { sha256: gone });
    const passed = logged.filter(({ events }) => events.length > 0);
    return new Map(passed.map((one) => [one.id, passageIn(one.id, one, found, now)]));
  }
}

/** A product as its passage is told: what it is called, whose it is now. */
interface PassingProduct {
  readonly id: string;
  readonly name: string;
  readonly authority: Area;
}

/** Cases followed at a time. */
const AT_ONCE = 100;

function passageIn(
  id: string,
  { events }: LoggedStream,
  lent: ReadonlyMap<string, unknown>,
  now: Instant,
): Passage {
  const ref = { type: 'product-cycle', id } as const;
  const rules = aggregateOf(ref.type);
  const drafting = draftingOn(ref, emptyFold(rules, id), { lent: new Map(lent) });
  const opened = <E extends Recorded>(event: E) => drafting.openedForFold(event);
  const folded = events.reduce(
    (before, event) => fold(rules, before, opened(event)),
    emptyFold(rules, id),
  );
  const state = folded.state as unknown as CycleState;
  const { calendar } = liveCycle(state).rules;
  return { ...clockLedger(rules, id, events, { now, opened }), calendar };
}
