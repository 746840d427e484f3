import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseStreamName } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { IdempotencyKey } from '../commands/idempotency-key';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { ManyCases } from './many-cases';
import { manyAnswer, manyWish, type ManyWish, officersAnswer, officersQuery } from './many.shapes';
import { Officers } from './officers';
import { SeenCases } from './seen-cases';

const WHO = ['programme-office', 'authority', 'commune-officer'] as const;

/** One act on many cases: first what would become of each, then what became. */
@ApiTags('work')
@Controller('v1/many')
export class ManyController {
  constructor(
    @Inject(ManyCases) private readonly many: ManyCases,
    @Inject(Officers) private readonly officers: Officers,
    @Inject(SeenCases) private readonly seen: SeenCases,
  ) {}

  @Post('preview')
  @Access({ of: 'tasks', who: WHO })
  @HttpCode(200)
  @Answers(manyAnswer, 'What would become of each, and which refuse and why.')
  @Refuses(400, 401, 413, 415, 503)
  @ApiOperation({
    operationId: 'previewMany',
    summary: 'What an act would do to each of many cases; nothing is changed',
  })
  preview(@Body({ schema: manyWish }) wish: ManyWish, @Actor() actor: Person) {
    return this.many.preview(wish, actor);
  }

  @Post()
  @Access({ of: 'tasks', who: WHO })
  @HttpCode(200)
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'Your own name for this request; sent again it does nothing twice.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{8,120}$' },
    example: 'van-phong-2024-07-02-001',
  })
  @Answers(manyAnswer, 'What became of each: one answer for each case.')
  @Refuses(400, 401, 413, 415, 503)
  @ApiOperation({
    operationId: 'actOnMany',
    summary: 'Extend, return, reopen, reassign or retry many cases by one act with one reason',
  })
  act(
    @Body({ schema: manyWish }) wish: ManyWish,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    return this.many.carryOut(wish, actor, key);
  }

  @Get('officers')
  @Access({ of: 'tasks', who: WHO })
  @Answers(officersAnswer, 'The post that has the case, and who holds it.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listOfficers',
    summary: 'The officers among whom a case can be shared out',
  })
  async officersOf(
    @Query({ schema: officersQuery }) { stream }: z.infer<typeof officersQuery>,
    @Actor() actor: Person,
  ) {
    const ref = parseStreamName(stream);
    await this.seen.one(ref, actor);
    const { post, officers } = await this.officers.forCase(ref);
    return { post: post ?? null, officers };
  }
}
