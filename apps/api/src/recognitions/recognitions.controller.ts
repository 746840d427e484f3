import { recognitionHas, RENEWAL_ANSWERS } from '@ocop/recognition';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamName } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import { runningUnder } from '@ocop/programmes';
import { internally } from '@ocop/platform';
import {
  type CertificateRegisterRow,
  certificateRegisterShape,
  DeadlinesQueries,
  type DeadlineRow,
  ProgrammesQueries,
  RecognitionsQueries,
  SupportQueries,
} from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { recognitionsSeenBy, supportSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { eventsAnswer } from '../cases/case.answers';
import { CaseReads } from '../cases/case-reads';
import { countedAnswer } from '../commands/command.answers';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { commandIdOf, CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { nextActions } from '../commands/next-actions';
import { Exports } from '../exports/exports';
import { recognitionsAnnex } from '../exports/recognitions.annex';
import { shownFile } from '../files/file.answers';
import { InspectionPhotographs } from '../files/inspection-photographs';
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
import { supportAnswer } from '../support/support.answers';
import { SupportBudget } from '../support/support-budget';
import { SupportDesk } from '../support/support-desk';
import {
  authoritiesAnswer,
  photographsAnswer,
  recognitionAnswer,
  recognitionPage,
} from './recognition.answers';

const recognitionListQuery = listQuery(
  {
    stage: certificateRegisterShape.shape.stage.optional(),
    authority: z.string().max(200).optional().describe('Who recognised it, as it is called.'),
    stars: z.coerce.number().int().min(1).max(5).optional(),
    intention: z
      .enum(RENEWAL_ANSWERS)
      .optional()
      .describe('What its producer answered about renewing it, or that it has not.'),
    endsIn: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month, such as 2027-07')
      .optional()
      .describe('Those that hold and end in this month, `2027-07`, as the forecast counts them.'),
    search: z
      .string()
      .max(100)
      .optional()
      .describe('Any part of the number, or of the name of product, owner or commune.'),
  },
  ['validUntil', 'product', 'number', 'stars', 'stage'],
);

@ApiTags('recognitions')
@Controller('v1/recognitions')
export class RecognitionsController {
  constructor(
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseReads) private readonly cases: CaseReads,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(InspectionPhotographs) private readonly photographs: InspectionPhotographs,
    @Inject(SupportQueries) private readonly supportQueries: SupportQueries,
    @Inject(SupportDesk) private readonly support: SupportDesk,
    @Inject(SupportBudget) private readonly budget: SupportBudget,
  ) {}

  @Get()
  @Access({ of: 'recognitions' })
  @AnswersList(recognitionPage, 'A page of the register.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listRecognitions',
    summary: 'The register of certificates in your area',
  })
  async list(
    @Query({ schema: recognitionListQuery }) query: z.infer<typeof recognitionListQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { paging, wanted } = partOf(query);
    if (file)
      return this.exports.file(file, actor, {
        title: 'DANH SÁCH SẢN PHẨM OCOP ĐÃ ĐƯỢC CÔNG NHẬN',
        annex: recognitionsAnnex,
        rows: this.recognitions.each(recognitionsSeenBy(actor), wanted, paging.sort),
      });
    const found = await this.recognitions.list(recognitionsSeenBy(actor), wanted, paging);
    const of = await this.deadlinesOf(found.items.map(({ recognition }) => recognition));
    return shownPage(found, (row) => shown(row, actor, of.get(row.recognition)));
  }

  @Get('authorities')
  @Access({ of: 'recognitions' })
  @Answers(authoritiesAnswer, 'By how much they recognised, the most first.')
  @Refuses(400, 401, 403, 429, 503)
  @ApiOperation({
    operationId: 'listRecognitionAuthorities',
    summary: 'Authorities that recognised what stands in the register of your area',
  })
  async authorities(@Actor() actor: Person) {
    return { items: await this.recognitions.authorities(recognitionsSeenBy(actor)) };
  }

  @Get(':id')
  @Access({ of: 'recognitions' })
  @Answers(recognitionAnswer, 'The recognition.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readRecognition',
    summary: 'One recognition with its deadlines and your next actions',
  })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    const about = await this.cases.about({ type: 'recognition', id });
    return { ...shown(row, actor, about.deadlines), ...about };
  }

  @Get(':id/events')
  @Access({ of: 'recognitions' })
  @Answers(eventsAnswer, 'A page of its events.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listRecognitionEvents',
    summary: 'Everything that happened to the recognition, as the log has it',
  })
  async history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    await this.visible(id, actor);
    return this.cases.events({ type: 'recognition', id }, page);
  }

  @Get(':id/photographs')
  @Access({ of: 'recognitions' })
  @Answers(photographsAnswer, 'Photographs that events name, and your own that none names yet.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listRecognitionPhotographs',
    summary: 'Photographs of inspections and of what was put right, by their hashes',
  })
  async pictures(@Param('id') id: string, @Actor() actor: Person) {
    await this.visible(id, actor);
    const found = await this.photographs.of(id, actor);
    return { items: found.map(shownFile) };
  }

  @Get(':id/support')
  @Access({ of: 'support' })
  @Answers(supportAnswer, 'What it entitles to, the claim, its papers and what became of it.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readSupport',
    summary: 'The support money of a recognition; not found where its plan has none for it',
  })
  money(@Param('id') id: string, @Actor() actor: Person) {
    return this.support.one(id, actor);
  }

  @Post(':id/commands')
  @Access({ of: 'recognitions', gives: 'recognition' })
  @HttpCode(200)
  @Answers(countedAnswer, 'The command counted: it is in the event log.')
  @TakesCommands()
  @ApiOperation({ operationId: 'commandRecognition', summary: 'Give the recognition a command' })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['recognition'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const row = await this.visible(id, actor);
    await this.photographs.requireBrought(id, body, actor);
    const complete = await this.withProgramme(body, row);
    const answer = await this.sent(id, complete, actor, key);
    const deadlines = (await this.deadlinesOf([id])).get(id);
    return { ...answer, nextActions: actionsAt(answer.stage, row, actor, deadlines) };
  }

  /** Grants under one plan go one after another. */
  private async sent(id: string, body: CommandBody, actor: Person, key: string) {
    const ref = { type: 'recognition', id } as const;
    const send = (complete: CommandBody) => this.commands.send(ref, complete, actor, key);
    if (body.type !== 'GrantSupport') return send(body);
    const entitled = await this.supportQueries.one(supportSeenBy(actor), id);
    if (!entitled) return send(body);
    return this.budget.granting(entitled, body, commandIdOf(actor, key), send);
  }

  /** How their deadlines stand, by certificate. */
  private async deadlinesOf(ids: readonly string[]): Promise<Map<string, Standing[]>> {
    const refs = ids.map((id) => ({ type: 'recognition', id }) as const);
    const all = await internally(() => this.deadlines.of(refs));
    const of = (ref: (typeof refs)[number]) =>
      all.filter(({ stream }) => stream === streamName(ref));
    return new Map(refs.map((ref) => [ref.id, of(ref)]));
  }

  /** A renewal without a named plan goes to the running one of the answering authority under the law in force. */
  private async withProgramme(
    body: CommandBody,
    { authorityArea, law }: CertificateRegisterRow,
  ): Promise<CommandBody> {
    if (body.type !== 'StartRenewal' || body['programme'] !== undefined) return body;
    const years = await internally(() => this.programmes.ofAuthority(authorityArea));
    const plan = runningUnder(law, years);
    return plan ? { ...body, programme: plan.id } : body;
  }

  private async visible(id: string, actor: Person): Promise<CertificateRegisterRow> {
    const row = await this.recognitions.one(recognitionsSeenBy(actor), id);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

type Standing = Pick<DeadlineRow, 'open' | 'kind' | 'state'>;

function actionsAt(
  stage: string,
  row: CertificateRegisterRow,
  actor: Person,
  deadlines: readonly Standing[] = [],
) {
  const { producerArea: producer, area: commune, authorityArea: authority } = row;
  const href = `/v1/recognitions/${row.recognition}/commands`;
  return nextActions('recognition', stage, actor, { producer, commune, authority }, href, {
    open: new Set(deadlines.filter(({ open }) => open).map(({ kind }) => kind)),
    has: recognitionHas(row, deadlines),
  });
}

function shown(row: CertificateRegisterRow, actor: Person, deadlines?: readonly Standing[]) {
  return { ...row, nextActions: actionsAt(row.stage, row, actor, deadlines) };
}
