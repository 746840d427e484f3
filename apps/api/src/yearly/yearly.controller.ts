import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { YearlyQueries } from '@ocop/records';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { Answers, LIST_REFUSES, Refuses, TakesCommands } from '../openapi/answers';
import {
  correctedFigures,
  type CorrectedFigures,
  figuresCounted,
  sentFigures,
  type SentFigures,
} from './figures.bodies';
import { ownAsks } from './yearly.answers';
import { YearlyDesk } from './yearly-desk';

/** What producers answer once a year, and their communes for them. */
@ApiTags('figures')
@Controller('v1/figures')
export class YearlyController {
  constructor(
    @Inject(YearlyDesk) private readonly desk: YearlyDesk,
    @Inject(YearlyQueries) private readonly yearly: YearlyQueries,
    @Inject(CommandsService) private readonly commands: CommandsService,
  ) {}

  @Get()
  @Access({ of: 'programmes', who: ['producer'] })
  @Answers(ownAsks, 'What the producer was asked, with last year’s figures and its answers.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listOwnFigures',
    summary: 'Producers: the yearly figures that you are asked for, and what you answered',
  })
  own(@Actor() actor: Person) {
    return this.desk.own(actor);
  }

  @Post()
  @Access({ of: 'programmes', gives: ['programme-year', 'SendFigures'] })
  @HttpCode(200)
  @Answers(figuresCounted, 'The figures are in the event log.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'sendFigures',
    summary: 'Send the yearly figures: the producer itself, or its commune on its behalf',
  })
  send(
    @Body({ schema: sentFigures }) body: SentFigures,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    return this.give('SendFigures', body, actor, key);
  }

  @Post('corrections')
  @Access({ of: 'programmes', gives: ['programme-year', 'CorrectFigures'] })
  @HttpCode(200)
  @Answers(figuresCounted, 'The correction is in the event log, beside what it corrects.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'correctFigures',
    summary: 'Correct figures that were sent: names the answer that was wrong, and why',
  })
  correct(
    @Body({ schema: correctedFigures }) body: CorrectedFigures,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    return this.give('CorrectFigures', body, actor, key);
  }

  private async give(
    type: 'SendFigures' | 'CorrectFigures',
    { programme: id, ...fields }: SentFigures | CorrectedFigures,
    actor: Person,
    key: string,
  ) {
    await this.desk.visible(id, actor);
    const producer = fields.producer ?? actor.area;
    const command = { type, ...fields, producer };
    await this.commands.send({ type: 'programme-year', id }, command, actor, key);
    const asked = await this.yearly.of(id);
    const own = asked.find((one) => one.ask === fields.ask && one.producer.area === producer);
    return { no: own?.answers.at(-1)?.no ?? 1 };
  }
}
