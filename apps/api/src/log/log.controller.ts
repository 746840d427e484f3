import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseStreamName } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import { LogQueries, type PlacedEvent } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { logSeenBy } from '../access/seen';
import { StoryAccess } from '../access/story-access';
import { Actor } from '../auth/actor';
import { eventAnswer } from '../cases/case.answers';
import { inWords } from '../cases/case-reads';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const logQuery = z.strictObject({
  actor: z.string().max(200).optional().describe('Id of who did it.'),
  type: z.string().max(60).optional().describe('What happened: the type of the event.'),
  stream: z.string().max(220).optional().describe('The case, `product-cycle/…`.'),
  area: z.string().max(200).optional().describe('Cases in this place and below it.'),
  from: z.iso.date().optional().describe('First day of recording, in Viet Nam.'),
  to: z.iso.date().optional().describe('Last day of recording.'),
  basis: z.string().max(60).optional().describe('The document that it rests on, `148/QĐ-TTg`.'),
  cursor: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('The `nextCursor` of the page before.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const logPage = named(
  'LogPage',
  z.strictObject({
    items: z.array(named('LogEntry', eventAnswer.extend({ area: z.string() }))),
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
  ) {}

  @Get()
  @Access({ of: 'log' })
  @Answers(logPage, 'Entries, the latest first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'searchLog',
    summary: 'Everything that was done in your area, by actor, act, case, place, day and law',
  })
  async search(
    @Query({ schema: logQuery }) query: z.infer<typeof logQuery>,
    @Actor() actor: Person,
  ) {
    const { cursor, limit, ...wanted } = query;
    const found = await this.log.search(logSeenBy(actor), wanted, {
      before: cursor,
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const readable = await this.readable(page, actor);
    const items = readable.map((event) => ({ ...inWords(event), area: event.area }));
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
