import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { zodDay } from '@ocop/platform';
import { ProgrammesQueries, type ProgrammeBoardRow, type SentReport } from '@ocop/records';
import type { Response } from 'express';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { programmesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { Answers, AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import type { PartSent } from './below';
import { reportingPlaces } from './places-of';
import { reportAnswer, reportsAnswer, toldFigures, toldSums } from './report.answers';
import { toldMoney } from './report-money.answers';
import { ReportDesk, type ReportRead } from './report-desk';
import { REPORT_TYPES, ReportFile, type ReportFormat } from './report-file';

const reportQuery = z.strictObject({
  area: z
    .string()
    .max(200)
    .optional()
    .describe('Commune, district or the whole; of a commune officer the own commune.'),
  asOf: zodDay.optional().describe('As of the end of that day; today where nothing is said.'),
});
type ReportQuery = z.infer<typeof reportQuery>;

/** Those who may read what communes hand in: their own, or all of an area. */
const READERS = [
  ...(['commune-officer', 'programme-office', 'authority'] as const),
  ...(['inspector', 'auditor'] as const),
];

/** Half-year and year-end reports of a programme year: what is owed, what came, and their figures. */
@ApiTags('reports')
@Controller('v1/programmes')
export class ReportsController {
  constructor(
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(ReportDesk) private readonly desk: ReportDesk,
    @Inject(ReportFile) private readonly files: ReportFile,
  ) {}

  @Get(':id/reports')
  @Access({ of: 'programmes', who: READERS })
  @Answers(reportsAnswer, 'What communes owe and have sent.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listReports',
    summary: 'Reports of the programme year that came in, are owed or overdue, commune by commune',
  })
  async list(@Param('id') id: string, @Actor() actor: Person) {
    const year = await this.visible(id, actor);
    const items = await this.desk.due(year, actor);
    const places = reportingPlaces(year.plan).map(({ area, name }) => ({ area, name }));
    return { items, places };
  }

  @Get(':id/reports/:report')
  @Access({ of: 'programmes', who: READERS, tells: 'reports' })
  @Answers(reportAnswer, 'The report.')
  @Refuses(403, ...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'readReport',
    summary:
      'A half-year or year-end report: figures with what they count, place by place, and its text',
  })
  async one(
    @Param('id') id: string,
    @Param('report') report: string,
    @Query({ schema: reportQuery }) query: ReportQuery,
    @Actor() actor: Person,
  ) {
    const { read } = await this.found(id, { report, ...query }, actor);
    return told(id, report, read);
  }

  @Get(':id/reports/:report/:file')
  @Access({ of: 'programmes', who: READERS, tells: 'reports' })
  @AnswersWith(Object.values(REPORT_TYPES), 'The report.', { type: 'string', format: 'binary' })
  @Refuses(403, ...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'readReportFile',
    summary: 'The report as `bao-cao.docx` or `bao-cao.pdf`, its list as `bao-cao.xlsx`',
  })
  async file(
    @Param('id') id: string,
    @Param('report') report: string,
    @Param('file') name: string,
    @Query({ schema: reportQuery }) query: ReportQuery,
    @Actor() actor: Person,
    @Res() response: Response,
  ) {
    const [, ending] = /^bao-cao\.(docx|pdf|xlsx)$/.exec(name) ?? [];
    if (!ending) throw new ProblemError('NOT_FOUND', { document: name });
    const { year, read } = await this.found(id, { report, ...query }, actor);
    const format = ending as ReportFormat;
    const bytes = await this.files.set(format, year, read, await this.desk.today());
    response
      .type(REPORT_TYPES[format])
      .setHeader('Content-Disposition', `attachment; filename="${id}-${report}.${ending}"`)
      .send(bytes);
  }

  private async found(id: string, wanted: ReportQuery & { report: string }, actor: Person) {
    const year = await this.visible(id, actor);
    return { year, read: await this.desk.read(year, wanted, actor) };
  }

  private async visible(id: string, actor: Person): Promise<ProgrammeBoardRow> {
    const row = await this.programmes.one(programmesSeenBy(actor), id);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

function told(programme: string, report: string, read: ReportRead) {
  const { place, figures, sha256, narrative, sent, frozen, parts, targets, below, mine } = read;
  const { summary, difficulties = null, proposals = null } = narrative;
  return {
    ...{ programme, report, name: figures.name, year: figures.year },
    ...{ area: place.area, place: place.name, asOf: figures.asOf, sha256 },
    figures: toldFigures(figures),
    yearly: toldSums(figures),
    ...toldMoney(figures),
    supported: [...(figures.supported ?? [])],
    parts: figures.parts.map((part) => ({
      area: part.place?.area ?? null,
      name: part.place?.name ?? null,
      figures: toldFigures(part),
      sent: sentWith(parts.get(part.place?.area ?? '')),
      yearly: toldSums(part),
      ...toldMoney(part),
    })),
    products: figures.products,
    certificates: figures.certificates,
    narrative: { summary, difficulties, proposals },
    sent: sent ? came(sent, frozen) : null,
    ...{ targets, mine, below: below.map(({ due }) => due) },
  };
}

function came({ firstOn, no, on, reason }: SentReport, frozen: boolean) {
  return { on: firstOn, no, correctedOn: no > 1 ? on : null, reason: reason ?? null, frozen };
}

const sentWith = (sent: PartSent | undefined) =>
  sent ? { ...sent, changed: [...sent.changed] } : null;
