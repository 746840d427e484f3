import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt, type Instant } from '@ocop/calendar';
import { type Post, postKey } from '@ocop/ground';
import { ClockStore, POOL } from '@ocop/platform';
import { Directory, type Holder } from '@ocop/records';
import type { Pool, PoolClient } from 'pg';
import { type Channels, CHANNELS } from './channels/channel';
import { DeliveryRecord } from './delivery-record';
import { intentionsOf } from './intentions';
import { Keeper } from './keeper';
import { OfficeHours } from './office-hours';
import { nameOf, NAME, inSavepoint } from './one-of-many';
import { stepAfter } from './proof-keeper';
import { statutoryOf } from './statutory';

const PAUSE_MS = 5_000;
/** So many a round: a message to thousands does not take the ways away from what cannot wait. */
const AT_ONCE = 100;

interface Released extends Post {
  readonly key: string;
  readonly stream: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  readonly english: { subject: string; body: string } | null;
  readonly templateHash: string | null;
}

/**
 * Puts what an office has let go into the inboxes and on its way: the notice, its deliveries and the end of its waiting are
 * one transaction, so that a kill in the middle loses none and sends none twice. The proof keeper's rounds carry it out.
 */
@Injectable()
export class OutboxKeeper extends Keeper {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ClockStore) private readonly clock: Pick<ClockStore, 'now'>,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(OfficeHours) private readonly hours: OfficeHours,
  ) {
    super(PAUSE_MS);
  }

  async round(): Promise<void> {
    const now = await this.clock.now();
    await this.letGoWhatIsDue(now);
    await this.send(now);
  }

  /** What the law wants delivered is held no longer than it may be, whether somebody has looked or not. */
  private async letGoWhatIsDue(now: Instant): Promise<void> {
    await this.pool.query(
      `update held_notices set state = 'released', decided_by = 'hệ thống', decided_at = now(),
         reason = 'đến hạn phải giao, không giữ thêm (its time to be delivered had come)'
       where state = 'held' and deliver_by <= $1`,
      [new Date(now)],
    );
  }

  private async send(now: Instant): Promise<void> {
    const db = await this.pool.connect();
    try {
      await db.query('begin');
      const { rows } = await db.query<Released>(
        `select key, role, area, stream, template, subject, body, english, template_hash as "templateHash"
         from held_notices where state = 'released' and ${NAME} <> all($1)
         order by ordered_at, key, area limit ${AT_ONCE} for update skip locked`,
        [this.leftOut()],
      );
      const holders = await this.directory.holdersOf(rows, civilDateAt(now));
      await this.each(rows, nameOf, (row) =>
        inSavepoint(db, () => this.sendOne(db, row, holders.get(postKey(row)), now)),
      );
      await db.query('commit');
    } catch (error) {
      await db.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      db.release();
    }
  }

  private async sendOne(
    db: PoolClient,
    row: Released,
    people: readonly Holder[] | undefined,
    now: Instant,
  ) {
    const { key, role, area, stream, template, subject, body, english, templateHash } = row;
    const out = this.hours.of('hours', 'each', now);
    const ways = (people ?? [undefined]).flatMap((person) => {
      const text = person?.language === 'en' && english ? english : undefined;
      return intentionsOf({ key, post: { role, area }, out, text }, person, this.channels);
    });
    const within = role === 'producer' ? statutoryOf(template)?.proveWithin : undefined;
    const toServe =
      within === undefined
        ? []
        : [{ role, area, nextStepAt: new Date(stepAfter(now, within)).toISOString() }];
    const order = { key, stream, template, orderedAt: new Date(now) };
    const inbox = { role, area, subject, body, ...(templateHash ? { templateHash } : {}) };
    await this.record.note(order, [inbox], ways, toServe, { db, later: true });
    await db.query(
      `update held_notices set state = 'sent' where key = $1 and role = $2 and area = $3`,
      [key, role, area],
    );
  }
}
