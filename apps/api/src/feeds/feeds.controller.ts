import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FeedDesk } from '@ocop/accounts';
import { civilDateAt } from '@ocop/calendar';
import { icsOf } from '@ocop/exchange';
import { ClockStore } from '@ocop/platform';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { AnswersWith, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { FeedEntries } from './feed-entries';

const ICS = 'text/calendar';
const FILE = /^([\w-]{43})\.ics$/;

const feedQuery = z.strictObject({
  programme: z
    .string()
    .max(120)
    .optional()
    .describe('The days of this plan, instead of what waits for the post.'),
});

/** Calendars of people, read by their own programs: whoever has the link reads, and can do nothing. */
@ApiTags('account')
@Controller('v1/feeds')
export class FeedsController {
  constructor(
    @Inject(FeedDesk) private readonly feeds: FeedDesk,
    @Inject(FeedEntries) private readonly entries: FeedEntries,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  @Get(':file')
  @Access(OPEN)
  @Header('Content-Type', `${ICS}; charset=utf-8`)
  @Header('Cache-Control', 'private, max-age=900')
  @AnswersWith(ICS, 'A calendar (RFC 5545).', { type: 'string' })
  @Refuses(400, 404, 503)
  @ApiOperation({
    operationId: 'readFeed',
    summary: 'Duties of a post, or the days of a plan, for a calendar program; by a secret link',
    security: [],
  })
  async read(
    @Param('file') file: string,
    @Query({ schema: feedQuery }) { programme }: z.infer<typeof feedQuery>,
  ) {
    const [, token] = FILE.exec(file) ?? [];
    const now = await this.clock.now();
    const actor = token && (await this.feeds.holderOf(token, civilDateAt(now)));
    if (!actor) throw new ProblemError('NOT_FOUND', { id: 'ics' });
    const entries =
      programme === undefined
        ? await this.entries.ofPost(actor)
        : await this.entries.ofPlan(actor, programme);
    return icsOf('OCOP', entries, now);
  }
}
