import type { Command } from '@ocop/casework';
import { MatterStore } from '@ocop/records';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL, zodOf } from '@ocop/platform';
import { type Plan, planFaults, planShape, unknownDefaults, withDefaults } from '@ocop/programmes';
import { type Actor as Person, RuleViolation } from '@ocop/regulations';
import type { Pool } from 'pg';
import { z } from 'zod';
import { mayReadAllOf, mayReadReportOf } from '../access/readers';
import { Actor } from '../auth/actor';
import { CaseReads } from '../cases/case-reads';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { nextActions } from '../commands/next-actions';
import { type EventPage, eventPageQuery } from '../lists/event-page';
import { listQuery, readOne, readPage } from '../lists/list';
import { concernsArea, equals, is, issuedFor } from '../lists/visible';
import { CommandHeaders } from '../openapi';
import { ProblemError } from '../problems/problem';
import { requireFreeSuccession, requireNewPlan } from './other-plans';

const programmeListQuery = listQuery(
  {
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    stage: z.enum(['draft', 'running', 'closed', 'withdrawn']).optional(),
  },
  ['year', 'title'],
);

/** A plan as it is sent: sections left to the system's defaults are filled in before its shape is checked. */
const planBody = z.preprocess((written, context) => {
  const [unknown] = unknownDefaults(written);
  if (!unknown) return withDefaults(written);
  context.addIssue({ code: 'custom', path: [unknown.path], message: unknown.expected });
  return z.NEVER;
}, zodOf(planShape)) as unknown as z.ZodType<Plan>;

interface ProgrammeRow {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly stage: string;
  readonly plan: Plan;
  readonly reports: readonly { readonly report: string; readonly commune: string }[];
  readonly [column: string]: unknown;
}

@ApiTags('programmes')
@Controller('v1/programmes')
export class ProgrammesController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseReads) private readonly cases: CaseReads,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Programme years that concern your area' })
  async list(
    @Query({ schema: programmeListQuery }) query: z.infer<typeof programmeListQuery>,
    @Actor() actor: Person,
  ) {
    const page = await readPage<ProgrammeRow>(this.pool, {
      table: 'programme_board',
      columns: `id, title, year, authority, area, tier, regulation, stage, plan->'document' as document,
        text_sha256, approval, amendments, withdrawal, revision`,
      key: 'id',
      conditions: [
        concernsArea(actor),
        issuedFor(actor),
        equals('year', query.year),
        equals('stage', query.stage),
      ],
      query,
    });
    return { ...page, items: page.items.map((row) => shown(row, actor)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One programme year with its plan and deadlines' })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    const { deadlines, workflowId } = await this.cases.about({ type: 'programme-year', id });
    const own = deadlines.filter(
      ({ kind, area }) => kind !== 'report' || mayReadReportOf(area, actor),
    );
    const reports = row.reports.filter(({ commune }) => mayReadReportOf(commune, actor));
    return { ...shown(row, actor), reports, deadlines: own, workflowId };
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Everything that happened in the programme year, as the log has it' })
  async history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    const { area } = await this.visible(id, actor);
    if (!mayReadAllOf(area, actor))
      throw new ProblemError('CONFIDENTIAL', {
        readers: ['programme-office', 'authority', 'inspector'],
      });
    return this.cases.events({ type: 'programme-year', id }, page);
  }

  @Post()
  @CommandHeaders(201)
  @ApiOperation({
    summary: 'Draft a programme year from its plan; its authority opens it with ApprovePlan',
  })
  async draft(
    @Body({ schema: planBody }) plan: Plan,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const facts = { command: 'DraftPlan', role: actor.role, allowed: ['programme-office'] };
    if (actor.role !== 'programme-office') throw new RuleViolation('WRONG_ROLE', facts);
    const { authority } = plan;
    if (actor.area !== authority.area)
      throw new RuleViolation('NOT_YOUR_AREA', { place: authority.area, own: actor.area });
    const faults = planFaults(plan);
    if (faults.length > 0) throw new RuleViolation('PLAN_FAULTS', { plan: plan.id }, faults);
    await this.requireFree(plan);
    const ref = { type: 'programme-year', id: plan.id } as const;
    // A plan of a province is longer than the engine likes its messages: only its name travels.
    const sha256 = await new MatterStore(this.pool).keep(plan);
    const command = { type: 'DraftPlan', plan: { sha256 } };
    const known = await readOne<ProgrammeRow>(this.pool, 'programme_board', [is('id', plan.id)]);
    if (known) return this.draftAgain(known, command, actor, key);
    const labels = { summary: plan.title, area: authority.area };
    return this.commands.open(ref, command, { actor, key, labels });
  }

  @Post(':id/commands')
  @HttpCode(200)
  @CommandHeaders()
  @ApiOperation({ summary: 'Give the programme year a command' })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['programme-year'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const row = await this.visible(id, actor);
    if (body.type === 'ApprovePlan') await this.requireFree(row.plan);
    const answer = await this.commands.send({ type: 'programme-year', id }, body, actor, key);
    return { ...answer, nextActions: shown({ ...row, stage: answer.stage }, actor).nextActions };
  }

  /** What no case knows of another: whether one of them has this plan, or its communes, already. */
  private async requireFree(plan: Plan): Promise<void> {
    await requireNewPlan(this.pool, plan);
    await requireFreeSuccession(this.pool, plan);
  }

  /** A corrected draft takes the place of the one before; a plan that has been opened or has ended says so by name. */
  private async draftAgain(row: ProgrammeRow, command: Command, actor: Person, key: string) {
    const { id, title, stage } = row;
    try {
      return await this.commands.send({ type: 'programme-year', id }, command, actor, key);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'CASE_CLOSED') throw error;
      throw new RuleViolation('PLAN_ENDED', { plan: id, title, stage });
    }
  }

  private async visible(id: string, actor: Person): Promise<ProgrammeRow> {
    const conditions = [concernsArea(actor), issuedFor(actor), is('id', id)];
    const row = await readOne<ProgrammeRow>(this.pool, 'programme_board', conditions);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

function shown(row: ProgrammeRow, actor: Person) {
  const href = `/v1/programmes/${row.id}/commands`;
  const places = { authority: row.area };
  return { ...row, nextActions: nextActions('programme-year', row.stage, actor, places, href) };
}
