import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AccountRefusal,
  type Changer as Who,
  isValidOn,
  PeopleDesk,
  PostsDesk,
  requireInside,
} from '@ocop/accounts';
import type { Actor as Person } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { CouncilSeats, WorkQueries } from '@ocop/records';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Senders } from '../auth/senders';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { Changer } from './changer';
import {
  dutiesTold,
  leavingGiven,
  personTold,
  postEnded,
  postGiven,
  standInGiven,
} from './people.shapes';
import { PeopleTold } from './people-told';

const CHANGES = [...ITEM_REFUSES, 403, 409, 413, 415, 422] as const;
const MOST_DUTIES = 500;

/** Which posts somebody holds: given, ended, stood in for, handed over. */
@ApiTags('people')
@Controller('v1/people/:id')
export class PersonPostsController {
  constructor(
    @Inject(PeopleDesk) private readonly people: PeopleDesk,
    @Inject(PostsDesk) private readonly posts: PostsDesk,
    @Inject(PeopleTold) private readonly told: PeopleTold,
    @Inject(Senders) private readonly senders: Senders,
    @Inject(WorkQueries) private readonly work: WorkQueries,
    @Inject(CouncilSeats) private readonly seats: CouncilSeats,
  ) {}

  @Post('posts')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(personTold, 'The person with the new post.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'givePost', summary: 'Give somebody a post, by a decision' })
  async give(
    @Param('id') id: string,
    @Body({ schema: postGiven }) post: z.infer<typeof postGiven>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    await this.people.one(id, area);
    requireInside(post.area, area);
    await this.posts.give(changer, id, post);
    return this.told.one(await this.people.one(id, area));
  }

  @Put('posts/:post/end')
  @Access({ of: 'people' })
  @Answers(personTold, 'The person; the post has its last day.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'endPost', summary: 'End a post with a last day' })
  async end(
    @Param('id') id: string,
    @Param('post') post: string,
    @Body({ schema: postEnded }) { lastDay }: z.infer<typeof postEnded>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    const held = await this.heldPost(id, post, area);
    await this.posts.end(changer, held, lastDay, await this.senders.today());
    return this.told.one(await this.people.one(id, area));
  }

  @Post('posts/:post/stand-in')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(personTold, 'Who stands in, with the post.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'standIn', summary: 'Let somebody stand in for a time' })
  async standIn(
    @Param('id') id: string,
    @Param('post') post: string,
    @Body({ schema: standInGiven }) wish: z.infer<typeof standInGiven>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    const held = await this.heldPost(id, post, area);
    await this.posts.standIn(changer, held, { ...wish, post });
    return this.told.one(await this.people.one(wish.person, area));
  }

  @Get('duties')
  @Access({ of: 'people' })
  @Answers(dutiesTold, 'What is open.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listOpenDuties',
    summary: 'What a person’s posts have open: to be handed over when they leave',
  })
  async duties(@Param('id') id: string, @Actor() { area }: Person) {
    const { posts } = await this.people.one(id, area);
    const today = await this.senders.today();
    const paging = { page: 1, pageSize: MOST_DUTIES, sort: 'dueOn' };
    const pages = await Promise.all(
      posts
        .filter((post) => isValidOn(post, today))
        .map((post) => internally(() => this.work.of(post, {}, paging))),
    );
    const items = pages.flatMap((page) => page.items.map(({ stage: _, ...duty }) => duty));
    return { items, councils: await internally(() => this.seats.of(id)) };
  }

  @Post('leave')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(personTold, 'The person; what they held has its last day.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'leavePosts',
    summary: 'Somebody leaves: all their posts end, a successor holds them from the next day on',
  })
  async leave(
    @Param('id') id: string,
    @Body({ schema: leavingGiven }) wish: z.infer<typeof leavingGiven>,
    @Actor() { area: scope }: Person,
    @Changer() changer: Who,
  ) {
    await this.people.one(id, scope);
    const today = await this.senders.today();
    await this.posts.leave(changer, id, wish, { today, scope });
    return this.told.one(await this.people.one(id, scope));
  }

  private async heldPost(id: string, post: string, scope: string) {
    const { posts } = await this.people.one(id, scope);
    const held = posts.find((one) => one.id === post);
    if (!held) throw new AccountRefusal('ACCOUNT_UNKNOWN', { id: post });
    requireInside(held.area, scope);
    return held;
  }
}
