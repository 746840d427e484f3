import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL } from '@ocop/platform';
import { searchText } from '@ocop/records';
import type { Actor as Person } from '@ocop/regulations';
import type { Pool } from 'pg';
import { z } from 'zod';
import { Actor } from '../auth/actor';
import { CaseReads } from '../cases/case-reads';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { nextActions } from '../commands/next-actions';
import { contains } from '../lists/contains';
import { type EventPage, eventPageQuery } from '../lists/event-page';
import { listQuery, readOne, readPage } from '../lists/list';
import { equals, is, visibleProducts } from '../lists/visible';
import { CommandHeaders } from '../openapi';
import { ProblemError } from '../problems/problem';

const recognitionListQuery = listQuery(
  {
    stage: z.string().max(40).optional(),
    stars: z.coerce.number().int().min(1).max(5).optional(),
    search: z.string().max(100).optional(),
  },
  ['valid_until', 'product', 'number', 'stars', 'stage'],
);

interface RecognitionRow {
  readonly recognition: string;
  readonly area: string;
  readonly producer_area: string;
  readonly authority_area: string;
  readonly stage: string;
  readonly law: string;
  readonly [column: string]: unknown;
}

@ApiTags('recognitions')
@Controller('v1/recognitions')
export class RecognitionsController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseReads) private readonly cases: CaseReads,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The register of certificates in your area' })
  async list(
    @Query({ schema: recognitionListQuery }) query: z.infer<typeof recognitionListQuery>,
    @Actor() actor: Person,
  ) {
    const text = query.search && searchText(query.search);
    const page = await readPage<RecognitionRow>(this.pool, {
      table: 'certificate_register',
      key: 'id',
      conditions: [
        visibleProducts(actor),
        equals('stage', query.stage),
        equals('stars', query.stars),
        text ? contains('search', text) : undefined,
      ],
      query,
    });
    return { ...page, items: page.items.map((row) => shown(row, actor)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One recognition with its deadlines and your next actions' })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    return { ...shown(row, actor), ...(await this.cases.about({ type: 'recognition', id })) };
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Everything that happened to the recognition, as the log has it' })
  async history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    await this.visible(id, actor);
    return this.cases.events({ type: 'recognition', id }, page);
  }

  @Post(':id/commands')
  @HttpCode(200)
  @CommandHeaders()
  @ApiOperation({ summary: 'Give the recognition a command' })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['recognition'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const row = await this.visible(id, actor);
    const complete = await this.withProgramme(body, row);
    const answer = await this.commands.send({ type: 'recognition', id }, complete, actor, key);
    const { nextActions } = shown({ ...row, stage: answer.stage }, actor);
    return { ...answer, nextActions };
  }

  /** A renewal without a named plan goes to the running one of the answering authority under the law in force. */
  private async withProgramme(body: CommandBody, row: RecognitionRow): Promise<CommandBody> {
    if (body.type !== 'StartRenewal' || body['programme'] !== undefined) return body;
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from programme_board
       where stage = 'running' and area = $1 and regulation = $2 order by year desc, id limit 1`,
      [row.authority_area, row.law],
    );
    return rows[0] ? { ...body, programme: rows[0].id } : body;
  }

  private async visible(id: string, actor: Person): Promise<RecognitionRow> {
    const conditions = [visibleProducts(actor), is('recognition', id)];
    const row = await readOne<RecognitionRow>(this.pool, 'certificate_register', conditions);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

function shown(row: RecognitionRow, actor: Person) {
  const { search: _, ...rest } = row;
  const href = `/v1/recognitions/${row.recognition}/commands`;
  const places = {
    producer: row.producer_area,
    commune: row.area,
    authority: row.authority_area,
  };
  return { ...rest, nextActions: nextActions('recognition', row.stage, actor, places, href) };
}
