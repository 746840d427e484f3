import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseStreamName } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import { zodDay } from '@ocop/platform';
import { LogQueries, type LogWanted, type PlacedEvent } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { logSeenBy } from '../access/seen';
import { StoryAccess } from '../access/story-access';
import { Actor } from '../auth/actor';
import { eventAnswer } from '../cases/case.answers';
import { inWords } from '../cases/case-reads';
import { PlaceNames } from '../cases/place-names';
import { Exports } from '../exports/exports';
import { type LogEntry, logAnnex } from '../exports/log.annex';
import { AsFile, type FileFormat } from '../lists/as-file';
import { formParameter } from '../lists/list';
import { AnswersList, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const PORTION = 500;
/** What a sheet of a workbook can hold, nearly. */
const MOST_IN_A_FILE = 1_000_000;

const logQuery = z.strictObject({
  actor: z
    .string()
    .max(200)
    .optional()
    .describe('Id of who did it, or a part of their name, with or without marks.'),
  type: z.string().max(60).optional().describe('What happened: the type of the event.'),
  stream: z.string().max(220).optional().describe('The case, `product-cycle/…`.'),
  area: z.string().max(200).optional().describe('Cases in this place and below it.'),
  from: zodDay.optional().describe('First day of recording, in Viet Nam.'),
  to: zodDay.optional().describe('Last day of recording.'),
  basis: z.string().max(60).optional().describe('The document that it rests on, `148/QĐ-TTg`.'),
  cursor: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('The `nextCursor` of the page before.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  format: formParameter,
});

const logPage = named(
  'LogPage',
  z.strictObject({
    items: z.array(
      named(
        'LogEntry',
        eventAnswer.extend({
          area: z.string(),
          areaName: z.string(),
          subject: z.string().describe('What the case is called.'),
        }),
      ),
    ),
    nextCursor: z
      .int()
      .optional()
      .describe('To send as `cursor` for what came earlier; absent where nothing did.'),
  }),
);

/** The log over all cases: every act with its actor, its moment and the law it rests on. */
@ApiTags('log')
@Controller('v1/log')
export class LogController {
  constructor(
    @Inject(LogQueries) private readonly log: LogQueries,
    @Inject(StoryAccess) private readonly access: StoryAccess,
    @Inject(PlaceNames) private readonly places: PlaceNames,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  @Get()
  @Access({ of: 'log' })
  @AnswersList(logPage, 'Entries, the latest first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'searchLog',
    summary: 'Everything that was done in your area, by actor, act, case, place, day and law',
  })
  async search(
    @Query({ schema: logQuery }) query: z.infer<typeof logQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { cursor, limit, format: _form, ...wanted } = query;
    if (file)
      return this.exports.file(file, actor, {
        title: 'NHẬT KÝ CÁC VIỆC ĐÃ LÀM',
        annex: logAnnex,
        rows: this.each(wanted, actor),
      });
    return this.page(wanted, actor, { before: cursor, limit });
  }

  /** To its end, some at a time; no longer than a sheet holds. */
  private async *each(wanted: LogWanted, actor: Person): AsyncGenerator<LogEntry[]> {
    let before: number | undefined;
    for (let left = MOST_IN_A_FILE; left > 0; left -= PORTION) {
      const { items, nextCursor } = await this.page(wanted, actor, { before, limit: PORTION });
      yield items;
      if (nextCursor === undefined) return;
      before = nextCursor;
    }
  }

  private async page(
    wanted: LogWanted,
    actor: Person,
    { before, limit }: { before?: number; limit: number },
  ): Promise<{ items: LogEntry[]; nextCursor?: number }> {
    const found = await this.log.search(logSeenBy(actor), wanted, {
      before,
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const readable = await this.readable(page, actor);
    const told = readable.map((event) => {
      const { area, subject } = event;
      return { ...inWords(event), area, subject };
    });
    const items = await this.places.ofPlaces(told);
    return { items, ...(last ? { nextCursor: last.position } : {}) };
  }

  /** Case by case, since each keeps its own secrets; in the order of the page. */
  private async readable(page: readonly PlacedEvent[], actor: Person): Promise<PlacedEvent[]> {
    const streams = [...new Set(page.map(({ stream }) => stream))];
    const kept = await Promise.all(
      streams.map((stream) =>
        this.access.readable(
          parseStreamName(stream),
          page.filter((event) => event.stream === stream),
          actor,
        ),
      ),
    );
    const known = new Set(kept.flat());
    return page.filter((event) => known.has(event));
  }
}
