import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt, type Instant } from '@ocop/calendar';
import { isRefused } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { ClockStore, POOL, type Settings, SETTINGS } from '@ocop/platform';
import { proveServing, refusable, type ServingRow } from '@ocop/records';
import type { Pool, PoolClient } from 'pg';
import { DELIVERY_POLICY, type DeliveryPolicy } from './delivery-policy';
import { Keeper } from './keeper';
import { OfficeHours } from './office-hours';
import { inSavepoint, nameOf } from './one-of-many';
import {
  FALL_BACK,
  FAIL_OPEN,
  HASTEN,
  type Reported,
  TO_PROVE,
  WAITING,
  WAITS_AGAIN,
} from './report-sql';

const PAUSE_MS = 5_000;

/**
 * Acts on what was reported of messages after they had been taken: one that came back goes another way, and where there is
 * none left and the law wants it delivered, somebody has to go there or call. What the case was told stays as it was.
 */
@Injectable()
export class ReportKeeper extends Keeper {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(ClockStore) private readonly clock: Pick<ClockStore, 'now'>,
    @Inject(OfficeHours) private readonly hours: OfficeHours,
    @Inject(DELIVERY_POLICY) private readonly policy: DeliveryPolicy,
  ) {
    super(PAUSE_MS);
  }

  /** True when there may be more. Reports and what follows from them are one transaction: a kill repeats or does nothing. */
  async round(): Promise<boolean> {
    const now = await this.clock.now();
    const db = await this.pool.connect();
    try {
      await db.query('begin');
      const { rows } = await db.query<Reported>(WAITING, [this.leftOut()]);
      const all = await refusable(() => inSavepoint(db, () => this.actOn(db, rows, now)));
      if (isRefused(all)) await this.oneByOne(db, rows, now);
      await db.query('commit');
      return rows.length > 0;
    } catch (error) {
      await db.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      db.release();
    }
  }

  /** What is left out, and what an end of the app comes before, waits as it did. */
  private async oneByOne(db: PoolClient, rows: readonly Reported[], now: Instant): Promise<void> {
    const left = new Set(rows);
    await this.each(rows, nameOf, async (one) => {
      await inSavepoint(db, () => this.actOn(db, [one], now));
      left.delete(one);
    });
    await db.query(WAITS_AGAIN, [JSON.stringify([...left])]);
  }

  private async actOn<R extends readonly Reported[]>(db: PoolClient, rows: R, now: Instant) {
    const came = JSON.stringify(rows.filter(({ kind }) => kind === 'failed'));
    await this.goOtherWays(db, came, now);
    await this.prove(
      db,
      rows.filter(({ kind }) => kind === 'delivered'),
      now,
    );
    return rows;
  }

  /** What its server still holds open is ended like a refusal; what was told as sent gets a further row. */
  private async goOtherWays(db: PoolClient, came: string, now: Instant): Promise<void> {
    const { givesUpAfter, otherWayAfter } = this.policy;
    const { waitMs } = this.hours.of('hours', 'each', now);
    await db.query(FAIL_OPEN, [came, givesUpAfter, otherWayAfter]);
    await db.query(FALL_BACK, [came, givesUpAfter, otherWayAfter, waitMs]);
    await db.query(HASTEN, [came, new Date(now)]);
  }

  private async prove(db: PoolClient, rows: readonly Reported[], now: Instant): Promise<void> {
    const ways: readonly string[] = this.settings.PROOF_BY_REPORT;
    const counting = rows.filter(({ channel }) => ways.includes(channel));
    if (counting.length === 0) return;
    const found = await db.query<ServingRow & { channel: string }>(TO_PROVE, [
      JSON.stringify(counting),
    ]);
    for (const row of found.rows) {
      const proof = { how: 'report', on: civilDateAt(now), note: row.channel } as const;
      await proveServing(db, row, proof, { by: SYSTEM, at: now });
    }
  }
}
