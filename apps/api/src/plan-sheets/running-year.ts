import { Inject, Injectable } from '@nestjs/common';
import { laterCalendar } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import {
  countingCalendar,
  DeadlinesQueries,
  EventLog,
  ProductsQueries,
  type ProgrammeBoardRow,
  RoundsQueries,
} from '@ocop/records';
import { type RoundSoFar, roundSoFar, type YearSoFar } from '@ocop/what-if';
import type { Pool } from 'pg';
import { mayFollow } from '../access/score-access';
import { StoryAccess } from '../access/story-access';
import { productsSeenBy, roundsSeenBy } from '../access/seen';

const MOST_EVENTS = 100_000;

/** How far a year has come, as far as the asker may know; nothing is written. */
@Injectable()
export class RunningYear {
  constructor(
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(StoryAccess) private readonly access: StoryAccess,
  ) {}

  /** By which calendar its cases count: the one that was adopted last, where that is later than the plan's own. */
  async calendarOf({ plan }: ProgrammeBoardRow): Promise<string> {
    const counting = await countingCalendar(this.pool);
    return counting ? laterCalendar(plan.calendar, counting.version) : plan.calendar;
  }

  async of(
    { id }: ProgrammeBoardRow,
    actor: Actor,
  ): Promise<{ year: YearSoFar; unseen: readonly string[] }> {
    const wanted = { programme: id };
    const rounds: RoundSoFar[] = [];
    const unseen: string[] = [];
    const refs: { type: 'evaluation-round' | 'product-cycle' | 'programme-year'; id: string }[] = [
      { type: 'programme-year', id },
    ];
    for await (const rows of this.rounds.each(roundsSeenBy(actor), wanted, 'recogniseBy'))
      for (const row of rows) {
        const ref = { type: 'evaluation-round', id: row.id } as const;
        refs.push(ref);
        const events = mayFollow(row, actor)
          ? await this.access.readable(ref, await this.log.page(ref, 0, MOST_EVENTS), actor)
          : undefined;
        if (events) rounds.push(roundSoFar(row, events));
        else unseen.push(row.id);
      }
    for await (const rows of this.products.each(productsSeenBy(actor), wanted, 'name'))
      refs.push(...rows.map((row) => ({ type: 'product-cycle', id: row.id }) as const));
    const open = await this.deadlines.of(refs);
    const deadlines = open.filter((one) => one.open && one.state !== 'paused');
    return { year: { rounds, deadlines }, unseen };
  }
}
