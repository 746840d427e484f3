import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { IdempotencyKey } from '../commands/idempotency-key';
import { CSV, XLSX } from '../lists/as-file';
import { Answers, AnswersWith, ITEM_REFUSES, Refuses, TakesCommands } from '../openapi/answers';
import { askedAnswer, askedNow, askingAnswer } from './asked.answers';
import { yearlyAsk } from './yearly.answers';
import { YearlyAsking } from './yearly-asking';
import { YearlyDesk } from './yearly-desk';

const producerQuery = z.strictObject({
  producer: z.string().max(200).default('').describe('Its place: `hue/chu-the/htx-a`.'),
});

const fileQuery = z.strictObject({ format: z.enum(['csv', 'xlsx']).default('csv') });

/** Those who may read what producers of an area hand in: their commune’s officers, and those who oversee all of it. */
const READERS = [
  ...(['commune-officer', 'programme-office', 'authority'] as const),
  ...(['inspector', 'auditor'] as const),
];

/** The yearly figures of a plan: whom the office asks, who has answered, and the sums. */
@ApiTags('figures')
@Controller('v1/programmes')
export class ProgrammeYearlyController {
  constructor(
    @Inject(YearlyDesk) private readonly desk: YearlyDesk,
    @Inject(YearlyAsking) private readonly asking: YearlyAsking,
  ) {}

  @Get(':id/figures')
  @Access({ of: 'programmes', who: READERS, tells: 'reports' })
  @Answers(askedAnswer, 'What the plan asks, of whom, and what came.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listFigures',
    summary: 'Yearly figures of producers: who has answered, and the sums with how many they count',
  })
  list(@Param('id') id: string, @Actor() actor: Person) {
    return this.desk.ofPlan(id, actor);
  }

  @Get(':id/figures/:ask')
  @Access({ of: 'programmes', who: READERS, tells: 'reports' })
  @Answers(yearlyAsk, 'What one producer was asked, and what it answered.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readFigures',
    summary: 'What one producer was asked, with last year’s figures and its answers',
  })
  one(
    @Param('id') id: string,
    @Param('ask') ask: string,
    @Query({ schema: producerQuery }) { producer }: z.infer<typeof producerQuery>,
    @Actor() actor: Person,
  ) {
    return this.desk.one(id, ask, producer, actor);
  }

  @Get(':id/figures/:ask/so-lieu')
  @Access({ of: 'programmes', who: READERS, tells: 'reports' })
  @AnswersWith([CSV, XLSX], 'Every producer that the asker may read of, with its last answer.', {
    type: 'string',
    format: 'binary',
  })
  @Refuses(403, ...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'readFiguresFile',
    summary: 'The yearly figures as a file (`format=csv` or `xlsx`), producer by producer',
  })
  file(
    @Param('id') id: string,
    @Param('ask') ask: string,
    @Query({ schema: fileQuery }) { format }: z.infer<typeof fileQuery>,
    @Actor() actor: Person,
  ) {
    return this.desk.file(id, ask, format, actor);
  }

  @Get(':id/figures/:ask/asking')
  @Access({ of: 'programmes', gives: ['programme-year', 'AskFigures'] })
  @Answers(askingAnswer, 'Who was asked, and who would be asked now.')
  @Refuses(403, ...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'previewAsking',
    summary: 'Whom the office would ask for yearly figures now',
  })
  preview(@Param('id') id: string, @Param('ask') ask: string, @Actor() actor: Person) {
    return this.asking.preview(id, ask, actor);
  }

  @Post(':id/figures/:ask/asking')
  @Access({ of: 'programmes', gives: ['programme-year', 'AskFigures'] })
  @HttpCode(200)
  @Answers(askedNow, 'They are asked: each has a task with its deadline and reminders.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'askFigures',
    summary: 'Ask producers for the yearly figures; whoever was asked is not asked again',
  })
  ask(
    @Param('id') id: string,
    @Param('ask') ask: string,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    return this.asking.ask(id, ask, actor, key);
  }
}
