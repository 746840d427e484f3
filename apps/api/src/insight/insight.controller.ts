import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { addDays, civilDateAt } from '@ocop/calendar';
import type { Actor as Person } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import { PassageQueries, WorkQueries } from '@ocop/records';
import { stageTimes } from '@ocop/reports';
import { cycleStageWords, worded } from '@ocop/words';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { productsSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { PlaceNames } from '../cases/place-names';
import { SOON_DAYS } from '../duties/duties';
import { Exports } from '../exports/exports';
import { AsFile, atOnce, type FileFormat } from '../lists/as-file';
import { AnswersList, LIST_REFUSES, Refuses } from '../openapi/answers';
import { loadsAnnex, timesAnnex } from './insight.annex';
import { loadAnswer, loadQuery, stageTimesAnswer, timesQuery } from './insight.answers';
import { staysOf } from './stays-of';

/** How an area's work goes: how long products stay where, and who holds how much. */
@ApiTags('work')
@Controller('v1')
export class InsightController {
  constructor(
    @Inject(PassageQueries) private readonly passages: PassageQueries,
    @Inject(WorkQueries) private readonly work: WorkQueries,
    @Inject(PlaceNames) private readonly places: PlaceNames,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  @Get('time-per-stage')
  @Access({ of: 'forecast' })
  @AnswersList(stageTimesAnswer, 'Stage by stage, by authority.')
  @Refuses(...LIST_REFUSES, 422)
  @ApiOperation({
    operationId: 'readTimePerStage',
    summary: 'How many working days products stay at each stage: median, nine in ten, the longest',
  })
  async times(
    @Query({ schema: timesQuery }) query: z.infer<typeof timesQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const [seen, now] = [productsSeenBy(actor), await this.clock.now()];
    const years = await this.passages.years(seen);
    const year = query.year ?? years[0] ?? Number(civilDateAt(now).slice(0, 4));
    const passed = await internally(() => this.passages.ofYear(seen, year, now));
    const times = stageTimes(
      passed.flatMap(({ product, passage }) => staysOf(product, passage, now)),
    );
    const items = await this.places.ofPlaces(
      inOrder(times).map(({ authority: area, ...time }) => ({ ...time, area })),
    );
    if (!file) return { year, years, items };
    return this.exports.file(file, actor, {
      title: `THỜI GIAN XỬ LÝ THEO KHÂU, NĂM ${year}`,
      annex: timesAnnex,
      rows: atOnce(
        items.map((one) => ({ ...one, stage: worded(cycleStageWords, one.stage, 'vi') })),
      ),
    });
  }

  @Get('load')
  @Access({ of: 'forecast' })
  @AnswersList(loadAnswer, 'Post by post, those with most that is overdue first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readLoad',
    summary: 'Who holds how much in your area: what waits, is overdue, ends soon, has been quiet',
  })
  async load(
    @Query({ schema: loadQuery }) _: z.infer<typeof loadQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const asOf = civilDateAt(await this.clock.now());
    const found = await internally(() =>
      this.work.loads(actor.area, asOf, addDays(asOf, SOON_DAYS)),
    );
    const items = await this.places.ofPlaces(found);
    if (!file) return { asOf, items };
    return this.exports.file(file, actor, {
      title: 'VIỆC ĐANG CHỜ THEO NƠI GIỮ',
      annex: loadsAnnex,
      rows: atOnce(items),
    });
  }
}

const ORDER = Object.keys(cycleStageWords);

/** In the order of a product's way. */
function inOrder<T extends { readonly stage: string; readonly authority: string }>(
  times: readonly T[],
): T[] {
  const place = ({ stage }: T) => ORDER.indexOf(stage);
  return times.toSorted(
    (one, other) => place(one) - place(other) || (one.authority < other.authority ? -1 : 1),
  );
}
