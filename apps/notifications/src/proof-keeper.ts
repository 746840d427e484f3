import { Inject, Injectable } from '@nestjs/common';
import { atTime, civilDateAt, type Instant } from '@ocop/calendar';
import { type Post, postKey } from '@ocop/ground';
import { ClockStore, POOL } from '@ocop/platform';
import { Directory, type Holder, learnCalendars } from '@ocop/records';
import type { Pool, PoolClient } from 'pg';
import { type Channels, CHANNELS } from './channels/channel';
import { DeliveryRecord } from './delivery-record';
import { DELIVERY_POLICY, type DeliveryPolicy } from './delivery-policy';
import { intentionsOf } from './intentions';
import { officeDaysAfter } from './office-days';
import { Keeper } from './keeper';
import { OfficeHours } from './office-hours';
import { inSavepoint, NAME, nameOf } from './one-of-many';
import { Postman } from './postman';
import { statutoryOf, VISIT_WITHIN } from './statutory';

const PAUSE_MS = 15_000;
const AT_ONCE = 50;

interface Awaited extends Post {
  readonly key: string;
  readonly template: string;
}

/** So many working days after, at eight in the morning. */
export function stepAfter(now: Instant, workingDays: number): Instant {
  return atTime(officeDaysAfter(civilDateAt(now), workingDays), 8);
}

/**
 * Sees to it that what the law wants delivered is proved: where nobody has said so in time, the next way is tried, and when
 * there is none left, somebody has to go there or call. What it does stands in rows: several of it may run, and none is missed.
 */
@Injectable()
export class ProofKeeper extends Keeper {
  private dueBefore: ReadonlySet<string> = new Set();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ClockStore) private readonly clock: Pick<ClockStore, 'now'>,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(Postman) private readonly postman: Postman,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(OfficeHours) private readonly hours: OfficeHours,
    @Inject(DELIVERY_POLICY) private readonly policy: DeliveryPolicy,
  ) {
    super(PAUSE_MS);
  }

  /**
   * Takes the next step of everything that is due, and sends what is to go out on a later way. True when there is more at
   * once: a message to thousands is sent as fast as it goes, and keeps nobody waiting long.
   */
  async round(): Promise<boolean> {
    // Working days that were decided since the release: whatever goes out from this process goes by them.
    await learnCalendars(this.pool);
    const now = await this.clock.now();
    while (!this.rounds.signal.aborted && (await this.takeSteps(now)) === AT_ONCE);
    const due = await this.dueLater();
    const { signal: stop } = this.rounds;
    await this.each(
      due,
      (key) => key,
      async (key) => {
        await this.postman.goRound(key, { heartbeat: () => undefined, stop });
        await this.record.giveUp(key);
      },
    );
    // Those that another process has at hand stay due for a while.
    const isNew = due.some((key) => !this.dueBefore.has(key));
    this.dueBefore = new Set(due);
    return due.length === AT_ONCE && isNew;
  }

  private async takeSteps(now: Instant): Promise<number> {
    const db = await this.pool.connect();
    try {
      await db.query('begin');
      const { rows } = await db.query<Awaited>(
        `select key, role, area, template from servings where state = 'awaited' and next_step_at <= $1
           and ${NAME} <> all($2) order by next_step_at limit ${AT_ONCE} for update skip locked`,
        [new Date(now), this.leftOut()],
      );
      const holders = await this.directory.holdersOf(rows, civilDateAt(now));
      await this.each(rows, nameOf, (row) =>
        inSavepoint(db, () => this.takeStep(db, row, holders.get(postKey(row)) ?? [], now)),
      );
      await db.query('commit');
      return rows.length;
    } catch (error) {
      await db.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      db.release();
    }
  }

  private async takeStep(db: PoolClient, row: Awaited, people: readonly Holder[], now: Instant) {
    const ways = people.flatMap((person) => this.waysOf(row, person, now));
    const later = [row.key, row.role, row.area, JSON.stringify(ways), this.policy.givesUpAfter];
    const { rowCount } = await db.query(LATER, later);
    const goesOn = (rowCount ?? 0) > 0;
    const next = stepAfter(now, statutoryOf(row.template)?.proveWithin ?? VISIT_WITHIN);
    const visitBy = goesOn ? null : civilDateAt(stepAfter(now, VISIT_WITHIN));
    await db.query(
      `update servings set next_step_at = $4, state = $5, visit_by = $6
       where key = $1 and role = $2 and area = $3`,
      [row.key, row.role, row.area, new Date(next), goesOn ? 'awaited' : 'visit', visitBy],
    );
  }

  /** Every way of a person, one row each: which of them has not been tried, the record knows. */
  private waysOf({ key, role, area, template: _ }: Awaited, person: Holder, now: Instant) {
    const out = { ...this.hours.of('hours', 'each', now), collected: false };
    const [first] = intentionsOf({ key, post: { role, area }, out }, person, this.channels);
    const rest = first?.otherwise ?? [];
    return first?.state === 'intended'
      ? [first, ...rest].map(({ channel, address, messageId }, place) => ({
          ...{ person: person.id, channel, address, messageId, place, waitMs: out.waitMs },
        }))
      : [];
  }

  private async dueLater(): Promise<string[]> {
    const { rows } = await this.pool.query<{ key: string }>(
      `select key from deliveries
       where later and state in ('intended', 'deferred') and next_try <= now() and key <> all($1)
       group by key order by min(next_try), key limit ${AT_ONCE}`,
      [this.leftOut()],
    );
    return rows.map(({ key }) => key);
  }
}

/** The first way of each person that has not been tried for this notice. */
const LATER = `
  insert into deliveries (key, role, area, channel, person, address, state, message_id, next_try, give_up_at, later)
  select distinct on (person) $1, $2, $3, channel, person, address, 'intended', "messageId", t.out_at,
    t.out_at + $5::bigint * interval '1 ms', true
  from jsonb_to_recordset($4) as w (person text, channel text, address text, "messageId" text, place int, "waitMs" float8)
    cross join lateral (select now() + "waitMs" * interval '1 ms' as out_at) as t
  where not exists (select from deliveries d where d.key = $1 and d.role = $2 and d.area = $3
    and d.person = w.person and d.channel = w.channel)
  order by person, place
  on conflict do nothing`;
