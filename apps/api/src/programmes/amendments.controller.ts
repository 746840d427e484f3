import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { ProgrammesQueries } from '@ocop/records';
import { Access } from '../access/access.decorator';
import { programmesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { AmendingDesk } from './amending-desk';
import { amendmentPreview, amendmentWish, type AmendmentWish } from './amendments.answers';

/** Changes of running plans, before they are decided. */
@ApiTags('programmes')
@Controller('v1/programmes')
export class AmendmentsController {
  constructor(
    @Inject(AmendingDesk) private readonly desk: AmendingDesk,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
  ) {}

  @Post(':id/amendments/preview')
  @Access({ of: 'programmes', who: ['programme-office', 'authority'] })
  @HttpCode(200)
  @Answers(amendmentPreview, 'Every running deadline that would move or be called otherwise.')
  @Refuses(...ITEM_REFUSES, 403, 409, 413, 415, 422)
  @ApiOperation({
    operationId: 'previewAmendment',
    summary: 'Which deadlines and reminders a change of a running plan would move, and whose',
  })
  async preview(
    @Param('id') id: string,
    @Body({ schema: amendmentWish }) wish: AmendmentWish,
    @Actor() actor: Person,
  ) {
    const place = await this.programmes.place(programmesSeenBy(actor), id);
    if (!place) throw new ProblemError('NOT_FOUND', { id });
    return this.desk.preview(id, wish, actor);
  }
}
