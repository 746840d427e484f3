import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { civilDateAt } from '@ocop/calendar';
import type { Actor as Person } from '@ocop/ground';
import { handOverList } from '@ocop/papers';
import { ClockStore } from '@ocop/platform';
import { PrintingQueries } from '@ocop/records';
import { Typesetter } from '@ocop/typeset';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { type Format, FORMATS, markOf, setPaper } from '../papers/set-paper';
import { ProblemError } from '../problems/problem';
import { decisionQuery } from './printing.answers';

const FILE = { type: 'string', format: 'binary' };

/** The list that is signed at the ceremony. */
@ApiTags('signing')
@Controller('v1/printing/hand-over-list')
export class HandOverListController {
  private readonly typesetter = new Typesetter();

  constructor(
    @Inject(PrintingQueries) private readonly printing: PrintingQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  @Get(':format')
  @Access({ of: 'printing' })
  @AnswersWith(Object.values(FORMATS), 'The list.', FILE)
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readHandOverList',
    summary: 'Certificates of a decision as a list with room to sign for each, as `pdf` or `docx`',
  })
  async list(
    @Param('format') format: string,
    @Query({ schema: decisionQuery }) { decision }: z.infer<typeof decisionQuery>,
    @Actor() { area }: Person,
    @Res() response: Response,
  ) {
    const certificates = await this.printing.ofDecision(area, decision);
    const granted = await this.printing.grantedBy(certificates.map(({ id }) => id));
    if (!granted || !Object.hasOwn(FORMATS, format))
      throw new ProblemError('NOT_FOUND', { decision, format });
    const { authority, signedOn } = granted;
    const today = civilDateAt(await this.clock.now());
    const list = { authority, decision: { number: decision, signedOn }, today, certificates };
    const bytes = setPaper(this.typesetter, handOverList(list, markOf(list)), format as Format);
    response
      .type(FORMATS[format as Format])
      .setHeader('Content-Disposition', `attachment; filename="danh-sach-ky-nhan.${format}"`)
      .send(Buffer.from(bytes));
  }
}
