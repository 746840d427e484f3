import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, Looks, PeopleDesk } from '@ocop/accounts';
import { type Actor as Person, NATION } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Changer } from '../accounts/changer';
import { Actor } from '../auth/actor';
import { partOf } from '../lists/list';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { contactTold, lookGiven, looksPage, looksQuery } from './privacy.shapes';

/** Looks at the whole of what lists show masked: taken with a reason, and read by whoever watches over them. */
@ApiTags('people')
@Controller('v1')
export class LooksController {
  constructor(
    @Inject(Looks) private readonly looks: Looks,
    @Inject(PeopleDesk) private readonly people: PeopleDesk,
  ) {}

  @Post('people/:id/contact')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(contactTold, 'The whole; that you have seen it is recorded.')
  @Refuses(...ITEM_REFUSES, 403, 413, 415, 422)
  @ApiOperation({
    operationId: 'lookAtContact',
    summary: 'Somebody’s address and telephone as they are, for a reason that they can read',
  })
  async contact(
    @Param('id') id: string,
    @Body({ schema: lookGiven }) { reason }: z.infer<typeof lookGiven>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    const { email, phone } = await this.people.one(id, area);
    await this.looks.note(changer, [id], ['email', 'phone'], reason);
    return { email, phone };
  }

  @Get('personal-looks')
  @Access({ of: 'looks' })
  @Answers(looksPage, 'A page of looks, the latest first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listPersonalLooks',
    summary: 'Who has seen the whole of whose data, and why',
  })
  async list(
    @Query({ schema: looksQuery }) query: z.infer<typeof looksQuery>,
    @Actor() { area }: Person,
  ) {
    const { paging, wanted } = partOf(query);
    const inside = area === NATION ? undefined : (await this.people.list(area)).map(({ id }) => id);
    const { person } = wanted;
    const among =
      person === undefined ? inside : [person].filter((id) => !inside || inside.includes(id));
    const [found, total] = await this.looks.page(among, paging);
    return {
      items: found.map(({ no: _, address: _from, at, ...look }) => ({
        ...look,
        at: at.toISOString(),
      })),
      page: paging.page,
      pageSize: paging.pageSize,
      total,
    };
  }
}
