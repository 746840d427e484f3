import { Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FeedDesk } from '@ocop/accounts';
import { civilDateAt } from '@ocop/calendar';
import type { Actor as Person } from '@ocop/ground';
import { ClockStore, type Settings, SETTINGS } from '@ocop/platform';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const feedsTold = named(
  'CalendarFeeds',
  z.strictObject({
    items: z.array(z.strictObject({ post: z.string(), madeAt: z.iso.datetime() })),
  }),
);
const feedMade = named(
  'CalendarFeedMade',
  z.strictObject({
    url: z.string().describe('Told this once; put it into a calendar program.'),
  }),
);

/** The link by which one's own calendar shows what waits for one's post. */
@ApiTags('account')
@Controller('v1/me/feeds')
export class OwnFeedController {
  constructor(
    @Inject(FeedDesk) private readonly feeds: FeedDesk,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Access({ of: 'account' })
  @Answers(feedsTold, 'For which of your posts there is a link.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listFeeds', summary: 'Links of your duties for calendar programs' })
  async list(@Actor() { id }: Person) {
    const feeds = await this.feeds.of(id);
    return { items: feeds.map(({ post, madeAt }) => ({ post, madeAt: madeAt.toISOString() })) };
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(feedMade, 'The link; a former one of this post leads nowhere any more.')
  @Refuses(...LIST_REFUSES, 403, 404, 409, 413, 415, 422)
  @ApiOperation({
    operationId: 'makeFeed',
    summary: 'A secret link of the duties of your post, for a calendar program',
  })
  async make(@Actor() actor: Person) {
    const token = await this.feeds.make(actor, civilDateAt(await this.clock.now()));
    return { url: `${this.settings.PUBLIC_URL.replace(/\/$/, '')}/v1/feeds/${token}.ics` };
  }

  @Delete()
  @Access({ of: 'account' })
  @Answers(feedsTold, 'None is left.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'endFeeds', summary: 'Let your links lead nowhere from now on' })
  async end(@Actor() actor: Person) {
    await this.feeds.end(actor.id);
    return this.list(actor);
  }
}
