import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, PeopleDesk, requireInside } from '@ocop/accounts';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Senders } from '../auth/senders';
import { partOf } from '../lists/list';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { Changer } from './changer';
import {
  activeGiven,
  peoplePage,
  peopleQuery,
  personCorrected,
  personGiven,
  personTold,
} from './people.shapes';
import { PeopleTold } from './people-told';

const CHANGES = [...ITEM_REFUSES, 403, 409, 413, 415, 422] as const;

/** People as whoever keeps the system sees and changes them, as far as their posts lie in that area. */
@ApiTags('people')
@Controller('v1/people')
export class PeopleController {
  constructor(
    @Inject(PeopleDesk) private readonly people: PeopleDesk,
    @Inject(PeopleTold) private readonly told: PeopleTold,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  @Get()
  @Access({ of: 'people' })
  @Answers(peoplePage, 'A page of people.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listPeople', summary: 'People of your area, with their posts' })
  async list(
    @Query({ schema: peopleQuery }) query: z.infer<typeof peopleQuery>,
    @Actor() { area: scope }: Person,
  ) {
    const { paging, wanted } = partOf(query);
    const { page, pageSize, sort } = paging;
    const found = await this.people.list(scope, wanted);
    if (sort.startsWith('-')) found.reverse();
    const items = await this.told.listed(found.slice((page - 1) * pageSize, page * pageSize));
    return { items, page, pageSize, total: found.length };
  }

  @Get(':id')
  @Access({ of: 'people' })
  @Answers(personTold, 'The person.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({ operationId: 'readPerson', summary: 'A person, their posts and proofs' })
  async one(@Param('id') id: string, @Actor() { area }: Person) {
    return this.told.one(await this.people.one(id, area));
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(personTold, 'The person, known from now on.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'addPerson', summary: 'Make somebody known, with a first post' })
  async add(
    @Body({ schema: personGiven }) { post, ...person }: z.infer<typeof personGiven>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    requireInside(post.area, area);
    const id = await this.people.add(changer, person, post);
    return this.told.one(await this.people.one(id, area));
  }

  @Put(':id')
  @Access({ of: 'people' })
  @Answers(personTold, 'The person as corrected.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'correctPerson', summary: 'Correct a name, an address, a login' })
  async correct(
    @Param('id') id: string,
    @Body({ schema: personCorrected }) wish: z.infer<typeof personCorrected>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    await this.people.one(id, area);
    await this.people.correct(changer, id, wish);
    return this.told.one(await this.people.one(id, area));
  }

  @Put(':id/active')
  @Access({ of: 'people' })
  @Answers(personTold, 'The person.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'activatePerson',
    summary: 'Let nobody act under this name any more, at once, or let them again',
  })
  async activate(
    @Param('id') id: string,
    @Body({ schema: activeGiven }) { active }: z.infer<typeof activeGiven>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    await this.people.one(id, area);
    await this.people.setActive(changer, id, active, await this.senders.today());
    return this.told.one(await this.people.one(id, area));
  }
}
