import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { civilDateAt } from '@ocop/calendar';
import type { Annex } from '@ocop/exchange';
import type { Actor as Person } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { RENEWAL_ANSWERS } from '@ocop/recognition';
import { type ForecastMonth, ForecastQueries } from '@ocop/records';
import { capital, renewalAnswerWords } from '@ocop/words';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { recognitionsSeenBy, roundsSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { Exports } from '../exports/exports';
import { AsFile, atOnce, type FileFormat, FORMATS } from '../lists/as-file';
import { AnswersList, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const count = z.int().min(0);
const forecastAnswer = named(
  'Forecast',
  z.strictObject({
    from: z.iso.date(),
    months: z.array(
      z.strictObject({
        month: z.string().describe('`2024-07`'),
        expiries: count.describe('Certificates whose validity ends.'),
        renew: count.describe('Of these: whose producer will renew, or has begun to.'),
        upgrade: count.describe('Whose producer will go for more stars.'),
        drop: count.describe('Whose producer will not renew.'),
        unanswered: count.describe('Whose producer has not answered.'),
        rounds: count.describe('Rounds that meet, or have to decide.'),
        products: count.describe('Products on their lists.'),
      }),
    ),
  }),
);
const forecastQuery = z.strictObject({ format: z.enum(FORMATS).optional() });

/** What lies ahead of an area: a year of certificates that end and of councils that meet. */
@ApiTags('work')
@Controller('v1/forecast')
export class ForecastController {
  constructor(
    @Inject(ForecastQueries) private readonly forecast: ForecastQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  @Get()
  @Access({ of: 'forecast' })
  @AnswersList(forecastAnswer, 'Twelve months, this one first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readForecast',
    summary:
      'Certificates that end, what their producers mean to do, and products that councils will judge, month by month',
  })
  async read(
    @Query({ schema: forecastQuery }) _: z.infer<typeof forecastQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const from = civilDateAt(await this.clock.now());
    const seen = { recognitions: recognitionsSeenBy(actor), rounds: roundsSeenBy(actor) };
    const months = await this.forecast.months(seen, from);
    if (!file) return { from, months };
    return this.exports.file(file, actor, {
      title: 'DỰ BÁO 12 THÁNG',
      annex: forecastAnnex,
      rows: atOnce(months),
    });
  }
}

const ANSWERS = RENEWAL_ANSWERS.map((answer) => ({
  heading: capital(renewalAnswerWords[answer].vi),
  width: 22,
  cell: (month: ForecastMonth) => month[answer],
}));

function forecastAnnex(title: readonly string[]): Annex<ForecastMonth> {
  return {
    name: 'du-bao',
    title,
    columns: [
      { heading: 'Tháng', width: 12, cell: ({ month }) => month.split('-').reverse().join('/') },
      { heading: 'Giấy chứng nhận hết hạn', width: 24, cell: ({ expiries }) => expiries },
      ...ANSWERS,
      { heading: 'Đợt đánh giá', width: 16, cell: ({ rounds }) => rounds },
      { heading: 'Sản phẩm phải chấm', width: 20, cell: ({ products }) => products },
    ],
  };
}
