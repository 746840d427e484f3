import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL } from '@ocop/platform';
import type { Actor as Person } from '@ocop/regulations';
import type { Pool } from 'pg';
import { z } from 'zod';
import { requireSheets, roundFor, type ScoredRound } from '../access/score-access';
import { Actor } from '../auth/actor';
import { CaseReads } from '../cases/case-reads';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { nextActions } from '../commands/next-actions';
import { type EventPage, eventPageQuery } from '../lists/event-page';
import { flagParameter, listQuery, readOne, readPage } from '../lists/list';
import { concernsArea, equals, is } from '../lists/visible';
import { CommandHeaders } from '../openapi';
import { ProblemError } from '../problems/problem';
import { withSheets } from './with-sheets';

const roundListQuery = listQuery(
  {
    stage: z.string().max(40).optional(),
    tier: z.enum(['district', 'province', 'centre']).optional(),
    programme: z.string().max(200).optional(),
    late: flagParameter,
  },
  ['recognise_by', 'no', 'stage', 'tier'],
);

type RoundRow = ScoredRound & { readonly id: string; readonly stage: string };

@ApiTags('rounds')
@Controller('v1/rounds')
export class RoundsController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseReads) private readonly cases: CaseReads,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Evaluation rounds that concern your area' })
  async list(
    @Query({ schema: roundListQuery }) query: z.infer<typeof roundListQuery>,
    @Actor() actor: Person,
  ) {
    const { stage, tier, programme, late } = query;
    const filters = Object.entries({ stage, tier, programme, late });
    const page = await readPage<RoundRow>(this.pool, {
      table: 'round_board',
      key: 'id',
      conditions: [concernsArea(actor), ...filters.map(([column, value]) => equals(column, value))],
      query,
    });
    return { ...page, items: page.items.map((row) => shown(row, actor)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One round: dates, list, council, results' })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    return { ...shown(row, actor), ...(await this.cases.about({ type: 'evaluation-round', id })) };
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Everything that happened in the round, as the log has it' })
  async history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    requireSheets(await this.visible(id, actor), actor);
    return this.cases.events({ type: 'evaluation-round', id }, page, (events) =>
      withSheets(this.pool, events),
    );
  }

  @Post(':id/commands')
  @HttpCode(200)
  @CommandHeaders()
  @ApiOperation({ summary: 'Give the round a command' })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['evaluation-round'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const row = await this.visible(id, actor);
    const answer = await this.commands.send({ type: 'evaluation-round', id }, body, actor, key);
    return { ...answer, nextActions: shown({ ...row, stage: answer.stage }, actor).nextActions };
  }

  private async visible(id: string, actor: Person): Promise<RoundRow> {
    const conditions = [concernsArea(actor), is('id', id)];
    const row = await readOne<RoundRow>(this.pool, 'round_board', conditions);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

function shown(row: RoundRow, actor: Person) {
  const href = `/v1/rounds/${row.id}/commands`;
  const places = { authority: row.area };
  const actions = nextActions('evaluation-round', row.stage, actor, places, href);
  return { ...roundFor(row, actor), nextActions: actions };
}
