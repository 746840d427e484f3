import { type Command, requireMay } from '@ocop/casework';
import { aggregates, labelsAtOpening } from '@ocop/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor as Person, type Area, isWithin, RuleViolation } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { formersOf, type Plan, planFaults, requireFreePlan } from '@ocop/programmes';
import {
  CaseIndex,
  MatterStore,
  programmeBoardShape,
  type ProgrammeBoardRow,
  type ProgrammeListRow,
  ProgrammesQueries,
  ProductsQueries,
  RecognitionsQueries,
} from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { mayReadAllOf, mayReadReportOf } from '../access/readers';
import { programmesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { eventsAnswer } from '../cases/case.answers';
import { CaseReads } from '../cases/case-reads';
import { countedAnswer, openedAnswer } from '../commands/command.answers';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { commandIdOf, CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { KnownPeople } from '../commands/known-people';
import { nextActions } from '../commands/next-actions';
import { requireSet } from '../criteria/set-names';
import { programmesAnnex } from '../exports/duties.annex';
import { Exports } from '../exports/exports';
import { AsFile, type FileFormat } from '../lists/as-file';
import { type EventPage, eventPageQuery } from '../lists/event-page';
import { listQuery, partOf, shownPage } from '../lists/list';
import {
  Answers,
  AnswersList,
  ITEM_REFUSES,
  LIST_REFUSES,
  Refuses,
  TakesCommands,
} from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { ReportDesk } from '../reports/report-desk';
import { requireEndable, requireReplaceable } from './certificates-to-end';
import { measuredFor } from './measured-for';
import { planBody } from './plan-body';
import { requireStrikeable } from './products-to-strike';
import { daysOf, programmeAnswer, programmePage } from './programme.answers';

const programmeListQuery = listQuery(
  {
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    stage: programmeBoardShape.shape.stage.optional(),
  },
  ['year', 'title'],
);

/** With them a report goes in, for the first time or corrected. */
const SENDING: readonly string[] = ['SubmitReport', 'CorrectReport'];

/** Of a report that is handed in: the figures that stood on the page. */
interface SentFigures {
  readonly report: string;
  readonly commune: Area;
  readonly asOf?: string;
  readonly figures?: string;
}

@ApiTags('programmes')
@Controller('v1/programmes')
export class ProgrammesController {
  constructor(
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(MatterStore) private readonly matter: MatterStore,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseReads) private readonly cases: CaseReads,
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(CaseIndex) private readonly index: CaseIndex,
    @Inject(KnownPeople) private readonly people: KnownPeople,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(ReportDesk) private readonly reports: ReportDesk,
  ) {}

  @Get()
  @Access({ of: 'programmes' })
  @AnswersList(programmePage, 'A page of programme years.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listProgrammes',
    summary: 'Programme years that concern your area',
  })
  async list(
    @Query({ schema: programmeListQuery }) query: z.infer<typeof programmeListQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { paging, wanted } = partOf(query);
    if (file)
      return this.exports.file(file, actor, {
        title: 'DANH SÁCH KẾ HOẠCH NĂM',
        annex: programmesAnnex,
        rows: this.programmes.each(programmesSeenBy(actor), wanted, paging.sort),
      });
    const found = await this.programmes.list(programmesSeenBy(actor), wanted, paging);
    return shownPage(found, (row) => shown(row, actor));
  }

  @Get(':id')
  @Access({ of: 'programmes' })
  @Answers(programmeAnswer, 'The programme year.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readProgramme',
    summary: 'One programme year with its plan and deadlines',
  })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    const { deadlines, workflowId } = await this.cases.about({ type: 'programme-year', id });
    const own = deadlines.filter(
      ({ kind, area }) =>
        (kind !== 'report' && kind !== 'yearly-figures') ||
        mayReadReportOf(area, actor) ||
        area === actor.area,
    );
    const reports = row.reports.filter(({ commune }) => mayReadReportOf(commune, actor));
    const targets = await measuredFor(this.programmes, row);
    const days = daysOf(row.plan);
    return { ...shown(row, actor), reports, targets, days, deadlines: own, workflowId };
  }

  @Get(':id/events')
  @Access({ of: 'programmes', tells: 'reports' })
  @Answers(eventsAnswer, 'A page of its events.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listProgrammeEvents',
    summary: 'Everything that happened in the programme year, as the log has it',
  })
  async history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    const { area } = await this.listed(id, actor);
    if (!mayReadAllOf(area, actor))
      throw new ProblemError('CONFIDENTIAL', {
        readers: ['programme-office', 'authority', 'inspector', 'auditor'],
      });
    return this.cases.events({ type: 'programme-year', id }, page);
  }

  @Post()
  @Access({ of: 'programmes', gives: ['programme-year', 'DraftPlan'] })
  @Answers(openedAnswer, 'The draft is kept: that is in the event log.', 201)
  @TakesCommands()
  @ApiOperation({
    operationId: 'draftProgramme',
    summary: 'Draft a programme year from its plan; its authority opens it with ApprovePlan',
  })
  async draft(
    @Body({ schema: planBody }) plan: Plan,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    requireMay(aggregates['programme-year'], 'DraftPlan', 'none', actor);
    const { authority } = plan;
    if (actor.area !== authority.area)
      throw new RuleViolation('NOT_YOUR_AREA', { place: authority.area, own: actor.area });
    const faults = planFaults(plan);
    if (faults.length > 0) throw new RuleViolation('PLAN_FAULTS', { plan: plan.id }, faults);
    await this.requireFree(plan);
    const ref = { type: 'programme-year', id: plan.id } as const;
    // A plan of a province is longer than the engine likes its messages: only its name travels.
    const sha256 = await this.matter.keep(plan);
    const command = { type: 'DraftPlan', plan: { sha256 } };
    const known = await internally(() => this.programmes.listed(plan.id));
    if (known) return this.draftAgain(known, command, actor, key);
    const labels = labelsAtOpening(ref, { ...command, plan: { sha256, matter: plan } });
    return this.commands.open(ref, command, { actor, key, labels });
  }

  @Post(':id/commands')
  @Access({ of: 'programmes', gives: 'programme-year' })
  @HttpCode(200)
  @Answers(countedAnswer, 'The command counted: it is in the event log.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'commandProgramme',
    summary: 'Give the programme year a command',
  })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['programme-year'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const place = await this.programmes.place(programmesSeenBy(actor), id);
    if (!place) throw new ProblemError('NOT_FOUND', { id });
    if (body.type === 'AddProduct' && body['set'] !== undefined)
      requireSet(body['set'] as string, place.regulation, body['name'] as string);
    if (body.type === 'AddProduct' && body['recognition'] !== undefined)
      await requireReplaceable(body, this.recognitions);
    if (body.type === 'EndCertificates' && !(await this.counted(id, actor, key)))
      await requireEndable(body, place.area, this.recognitions);
    if (body.type === 'StrikeProducts' && !(await this.counted(id, actor, key)))
      await requireStrikeable(body, actor, this.products);
    if (SENDING.includes(body.type) && !(await this.counted(id, actor, key)))
      await this.freezeFigures(id, body, actor);
    await this.people.requireAll(body);
    if (body.type === 'ApprovePlan') await this.requireFree((await this.visible(id, actor)).plan);
    const answer = await this.commands.send({ type: 'programme-year', id }, body, actor, key);
    return { ...answer, nextActions: actionsAt(answer.stage, place, actor) };
  }

  /** What no case knows of another: whether one of them has this plan, or its communes, already. */
  private async requireFree(plan: Plan): Promise<void> {
    const years = await internally(() => this.programmes.ofAuthority(plan.authority.area));
    requireFreePlan(plan, years, await this.programmes.successionsOf(formersOf(plan)));
  }

  /** Figures that go with a report are kept before the log names them. @throws RuleViolation FIGURES_CHANGED, FIGURES_WITHOUT_DAY */
  private async freezeFigures(id: string, body: CommandBody, actor: Person): Promise<void> {
    const { report, commune: area, asOf, figures: sha256 } = body as unknown as SentFigures;
    if (sha256 === undefined) return;
    if (asOf === undefined) throw new RuleViolation('FIGURES_WITHOUT_DAY', { figures: sha256 });
    if (!isWithin(area, actor.area))
      throw new RuleViolation('NOT_YOUR_AREA', { own: actor.area, place: area });
    await this.reports.freeze(await this.visible(id, actor), { report, area, asOf, sha256 });
  }

  /** A command sent again is answered as it was, whatever it has changed since. */
  private async counted(id: string, actor: Person, key: string): Promise<boolean> {
    const ref = { type: 'programme-year', id } as const;
    return (await this.index.countedBefore(ref, commandIdOf(actor, key))) !== undefined;
  }

  /** A corrected draft takes the place of the one before; a plan that has been opened or has ended says so by name. */
  private async draftAgain(
    { id, title, stage }: ProgrammeListRow,
    command: Command,
    actor: Person,
    key: string,
  ) {
    try {
      return await this.commands.send({ type: 'programme-year', id }, command, actor, key);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'CASE_CLOSED') throw error;
      throw new RuleViolation('PLAN_ENDED', { plan: id, title, stage });
    }
  }

  private async listed(id: string, actor: Person): Promise<ProgrammeListRow> {
    const row = await this.programmes.listed(id, programmesSeenBy(actor));
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }

  private async visible(id: string, actor: Person): Promise<ProgrammeBoardRow> {
    const row = await this.programmes.one(programmesSeenBy(actor), id);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

type Listed = Pick<ProgrammeListRow, 'id' | 'area' | 'stage'>;

function actionsAt(stage: string, { id, area }: Listed, actor: Person) {
  const href = `/v1/programmes/${id}/commands`;
  return nextActions('programme-year', stage, actor, { authority: area }, href);
}

function shown<R extends Listed>(row: R, actor: Person) {
  return { ...row, nextActions: actionsAt(row.stage, row, actor) };
}
