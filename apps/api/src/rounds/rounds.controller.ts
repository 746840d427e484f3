import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { internally } from '@ocop/platform';
import {
  GatesQueries,
  ProductsQueries,
  RadarQueries,
  type RoundBoardRow,
  roundBoardShape,
  RoundsQueries,
  SheetsQueries,
} from '@ocop/records';
import { gateWords } from '@ocop/words';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import {
  confidential,
  courseFor,
  knowsCounts,
  knowsResults,
  knowsSheets,
  requireCouncil,
  requireCourse,
  requireResults,
  roundFor,
} from '../access/score-access';
import { roundsSeenBy, productsSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { eventsAnswer } from '../cases/case.answers';
import { CaseReads } from '../cases/case-reads';
import { countedAnswer } from '../commands/command.answers';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { KnownPeople } from '../commands/known-people';
import { Exports } from '../exports/exports';
import { resultsAnnex, roundsAnnex } from '../exports/rounds.annex';
import { AsFile, atOnce, type FileFormat } from '../lists/as-file';
import { type EventPage, eventPageQuery } from '../lists/event-page';
import {
  flagParameter,
  formQuery,
  listQuery,
  partOf,
  shownPage,
  shownPortions,
} from '../lists/list';
import {
  Answers,
  AnswersList,
  ITEM_REFUSES,
  LIST_REFUSES,
  Refuses,
  TakesCommands,
} from '../openapi/answers';
import { Officers } from '../many/officers';
import { ProblemError } from '../problems/problem';
import { SheetScores } from '../sheets/sheet-scores';
import { roundActionsAt } from './round-actions';
import { radarAnswer, radarShown } from './round-radar';
import { resultsAnswer, resultsShown } from './round-results';
import { gatesAnswer, roundAnswer, roundPage } from './round.answers';

const { stage, tier } = roundBoardShape.shape;
const roundListQuery = listQuery(
  {
    stage: stage.optional(),
    tier: tier.optional(),
    programme: z.string().max(200).optional(),
    late: flagParameter,
  },
  ['recogniseBy', 'no', 'stage', 'tier'],
);

@ApiTags('rounds')
@Controller('v1/rounds')
export class RoundsController {
  constructor(
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseReads) private readonly cases: CaseReads,
    @Inject(SheetsQueries) private readonly sheets: SheetsQueries,
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(GatesQueries) private readonly gates: GatesQueries,
    @Inject(RadarQueries) private readonly radar: RadarQueries,
    @Inject(SheetScores) private readonly scores: SheetScores,
    @Inject(KnownPeople) private readonly people: KnownPeople,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(Officers) private readonly officers: Officers,
  ) {}

  @Get()
  @Access({ of: 'rounds' })
  @AnswersList(roundPage, 'A page of rounds.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listRounds', summary: 'Evaluation rounds that concern your area' })
  async list(
    @Query({ schema: roundListQuery }) query: z.infer<typeof roundListQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { paging, wanted } = partOf(query);
    if (file)
      return this.exports.file(file, actor, {
        title: 'DANH SÁCH ĐỢT ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP',
        annex: roundsAnnex,
        rows: shownPortions(this.rounds.each(roundsSeenBy(actor), wanted, paging.sort), (row) =>
          roundFor(row, actor),
        ),
      });
    const found = await this.rounds.list(roundsSeenBy(actor), wanted, paging);
    return shownPage(found, (row) => shown(row, actor));
  }

  @Get(':id')
  @Access({ of: 'rounds' })
  @Answers(roundAnswer, 'The round.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readRound',
    summary: 'One round: dates, list, council, results',
  })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    return { ...shown(row, actor), ...(await this.cases.about({ type: 'evaluation-round', id })) };
  }

  @Get(':id/gates')
  @Access({ of: 'rounds', tells: 'gates' })
  @Answers(gatesAnswer, 'The gates, in their order.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readRoundGates',
    summary: 'What the council’s session still misses before its chair may close it',
  })
  async gatesOf(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    requireCouncil(row, actor);
    const whole = knowsCounts(row, actor);
    const gates = await this.gates.of(id);
    return {
      gates: gates.map(({ gate, state, missing }) => ({
        gate,
        words: gateWords[gate],
        state,
        missing: whole ? missing : null,
      })),
    };
  }

  @Get(':id/results')
  @Access({ of: 'rounds', tells: 'results' })
  @AnswersList(resultsAnswer, 'The results as the sheets were added up last.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readRoundResults',
    summary: 'Results with means of parts, stars by points and by minimums, and why they differ',
  })
  async results(
    @Param('id') id: string,
    @Query({ schema: formQuery }) _: z.infer<typeof formQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const row = await this.visible(id, actor);
    requireResults(row, actor);
    const results = await this.sheets.results(id);
    const ids = results.map(({ product }) => product);
    const products = await this.products.named(productsSeenBy(actor), ids);
    const items = resultsShown(row, results, products);
    if (!file) return { items };
    return this.exports.file(file, actor, {
      title: 'KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP',
      annex: (title) => resultsAnnex(title, row),
      rows: atOnce(items),
    });
  }

  @Get(':id/radar')
  @Access({ of: 'rounds', tells: 'sheets' })
  @Answers(radarAnswer, 'The figures of the sheets as they were added up last.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readRoundRadar',
    summary: 'How the council scored: spread, heaping at bands, lenient and strict members',
  })
  async radarOf(@Param('id') id: string, @Actor() actor: Person) {
    const row = await this.visible(id, actor);
    if (!knowsSheets(row, actor)) throw confidential(row);
    const knownOf = async (ids: readonly string[]) => {
      const others = await this.rounds.named(ids);
      return new Set(others.filter((one) => knowsResults(one, actor)).map((one) => one.id));
    };
    const radar = await internally(() => radarShown(this.radar, id, knownOf));
    if (!radar) throw new ProblemError('NOT_FOUND', { id });
    return radar;
  }

  @Get(':id/events')
  @Access({ of: 'rounds', tells: 'course' })
  @Answers(eventsAnswer, 'A page of its events.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listRoundEvents',
    summary: 'Everything that happened in the round, as the log has it',
  })
  async history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    const row = await this.visible(id, actor);
    requireCourse(row, actor);
    return this.cases.events({ type: 'evaluation-round', id }, page, (events) =>
      this.sheets.into(courseFor(events, row, actor)),
    );
  }

  @Post(':id/commands')
  @Access({ of: 'rounds', gives: 'evaluation-round' })
  @HttpCode(200)
  @Answers(countedAnswer, 'The command counted: it is in the event log.')
  @TakesCommands()
  @ApiOperation({ operationId: 'commandRound', summary: 'Give the round a command' })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['evaluation-round'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const place = await this.rounds.place(roundsSeenBy(actor), id);
    if (!place) throw new ProblemError('NOT_FOUND', { id });
    await this.people.requireAll(body);
    const command = await this.scores.scored(id, body, actor);
    const ref = { type: 'evaluation-round', id } as const;
    const known = await this.officers.found(ref, command);
    const answer = await this.commands.send(ref, known, actor, key);
    return { ...answer, nextActions: roundActionsAt(answer.stage, place, actor) };
  }

  private async visible(id: string, actor: Person): Promise<RoundBoardRow> {
    const row = await this.rounds.one(roundsSeenBy(actor), id);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

function shown(row: RoundBoardRow, actor: Person) {
  return { ...roundFor(row, actor), nextActions: roundActionsAt(row.stage, row, actor) };
}
