import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { countedAnswer } from '../commands/command.answers';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { Answers, Refuses, TakesCommands } from '../openapi/answers';
import {
  type DraftBody,
  draftBody,
  ownSheetAnswer,
  savedAnswer,
  submissionBody,
} from './own-sheet.answers';
import { OwnSheets } from './own-sheets';
import { SheetScores } from './sheet-scores';

/** A council member's own score sheet for a product, from the first choice until it is submitted. */
@ApiTags('rounds')
@Controller('v1/rounds/:round/products/:product/sheet')
export class OwnSheetController {
  constructor(
    @Inject(OwnSheets) private readonly sheets: OwnSheets,
    @Inject(SheetScores) private readonly scores: SheetScores,
    @Inject(CommandsService) private readonly commands: CommandsService,
  ) {}

  @Get()
  @Access({ of: 'sheets' })
  @Answers(ownSheetAnswer, 'The sheet as printed, what you have chosen, and what it gives.')
  @Refuses(400, 401, 403, 404, 422, 503)
  @ApiOperation({
    operationId: 'readOwnSheet',
    summary: 'Your own score sheet for a product: options, choices, running total and minimums',
  })
  read(@Param('round') round: string, @Param('product') product: string, @Actor() actor: Person) {
    return this.sheets.read(round, product, actor);
  }

  @Put(':criterion')
  @Access({ of: 'sheets' })
  @Answers(
    savedAnswer,
    'Saved; the last write of a criterion counts, unless you say what you have seen.',
  )
  @Refuses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  @ApiOperation({
    operationId: 'saveDraft',
    summary: 'Save your choice at one criterion; it waits for you until you submit the sheet',
  })
  save(
    @Param('round') round: string,
    @Param('product') product: string,
    @Param('criterion') criterion: string,
    @Body({ schema: draftBody }) body: DraftBody,
    @Actor() actor: Person,
  ) {
    return this.sheets.save({ round, product, criterion }, body, actor);
  }

  @Post('submit')
  @Access({ of: 'sheets', gives: ['evaluation-round', 'SubmitScoreSheet'] })
  @HttpCode(200)
  @Answers(countedAnswer, 'The sheet counts: it is in the event log, and its draft is locked.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'submitOwnSheet',
    summary: 'Submit your sheet as you have saved it',
  })
  async submit(
    @Param('round') round: string,
    @Param('product') product: string,
    @Body({ schema: submissionBody }) body: z.infer<typeof submissionBody>,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const given = { ...(await this.sheets.submission(round, product, actor)), ...body };
    const command = await this.scores.scored(round, given, actor);
    const ref = { type: 'evaluation-round', id: round } as const;
    return { ...(await this.commands.send(ref, command, actor, key)), nextActions: [] };
  }
}
