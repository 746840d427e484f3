import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountRefusal, type Changer as Who, Corrections, PeopleDesk } from '@ocop/accounts';
import type { Actor as Person } from '@ocop/ground';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Changer } from '../accounts/changer';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { correctionsTold } from './corrections-told';
import { corrections, correctionsQuery, settlementGiven } from './privacy.shapes';

/** Requests of correction by people of one's area. */
@ApiTags('people')
@Controller('v1/corrections')
export class CorrectionsController {
  constructor(
    @Inject(Corrections) private readonly corrections: Corrections,
    @Inject(PeopleDesk) private readonly people: PeopleDesk,
  ) {}

  @Get()
  @Access({ of: 'people' })
  @Answers(corrections, 'Requests, those that wait first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listCorrections', summary: 'What people ask to be corrected' })
  async list(
    @Query({ schema: correctionsQuery }) { open }: z.infer<typeof correctionsQuery>,
    @Actor() { area }: Person,
  ) {
    const inside = (await this.people.list(area)).map(({ id }) => id);
    return correctionsTold(await this.corrections.among(inside, open));
  }

  @Post(':id/settle')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(corrections, 'Answered; what waits.')
  @Refuses(...ITEM_REFUSES, 403, 409, 413, 415, 422)
  @ApiOperation({
    operationId: 'settleCorrection',
    summary: 'Answer a request; one that is accepted corrects the person at once',
  })
  async settle(
    @Param('id') id: string,
    @Body({ schema: settlementGiven }) wish: z.infer<typeof settlementGiven>,
    @Actor() actor: Person,
    @Changer() changer: Who,
  ) {
    if (!z.uuid().safeParse(id).success) throw new AccountRefusal('CORRECTION_UNKNOWN');
    const { person } = await this.corrections.one(id);
    await this.people.one(person, actor.area);
    await this.corrections.settle(changer, id, wish);
    return this.list({ open: true }, actor);
  }
}
