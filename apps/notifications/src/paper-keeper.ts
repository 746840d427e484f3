import { Inject, Injectable } from '@nestjs/common';
import { atTime, civilDateAt } from '@ocop/calendar';
import { paperRungDue } from '@ocop/dossier';
import { ClockStore, POOL } from '@ocop/platform';
import { type EndingPaper, learnCalendars } from '@ocop/records';
import type { Pool } from 'pg';
import { noticeOf, papersThatEnd, toldOf } from './ending-papers';
import { Inboxes } from './inboxes';
import { Keeper } from './keeper';
import { isOfficeDay, lastOfficeDay } from './office-days';

const PAUSE_MS = 60_000;
/** As the rungs of every ladder. */
const HOUR = 8;

/**
 * Looks once on each working day, at eight, which papers end inside a running cycle, and tells producers and communes. What was
 * told is known by the notice's key alone: whoever looks again, or beside another, tells nobody twice.
 */
@Injectable()
export class PaperKeeper extends Keeper {
  private lookedOn: string | undefined;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ClockStore) private readonly clock: Pick<ClockStore, 'now'>,
    @Inject(Inboxes) private readonly inboxes: Inboxes,
  ) {
    super(PAUSE_MS);
  }

  async round(): Promise<void> {
    const now = await this.clock.now();
    const today = civilDateAt(now);
    if (today === this.lookedOn || now < atTime(today, HOUR)) return;
    await learnCalendars(this.pool);
    if (!isOfficeDay(today)) return;
    const due: ReturnType<typeof noticeOf>[] = [];
    await this.each(await papersThatEnd(this.pool, today), nameOf, (ending) => {
      const { lastDay, decidedBy } = ending;
      const rung = paperRungDue(lastDay, { today, decidedBy, officeDay: lastOfficeDay });
      if (rung) due.push(noticeOf(ending, rung.id));
    });
    const told = await toldOf(
      this.pool,
      due.map(({ notice }) => notice.key),
    );
    const left = due.filter(({ notice }) => !told.has(notice.key));
    await this.each(
      left,
      ({ notice }) => notice.key,
      ({ stream, notice }) => this.inboxes.put({ stream, notice, at: now }, { later: true }),
    );
    if (this.rounds.signal.aborted) return;
    this.lookedOn = today;
  }
}

const nameOf = ({ product, paper }: EndingPaper) => `product-cycle/${product}, paper ${paper}`;
