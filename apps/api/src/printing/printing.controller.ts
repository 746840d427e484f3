import { Body, Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { PrintingQueries } from '@ocop/records';
import { bound } from '@ocop/typeset';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { PDF } from '../edge/readable-body';
import { Answers, AnswersWith, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { certificatesAnswer, decisionQuery, decisionsAnswer, printWish } from './printing.answers';

const FILE = { type: 'string', format: 'binary' };

/** From the signature to the ceremony: certificates of a decision to be printed together, and who has theirs. */
@ApiTags('signing')
@Controller('v1/printing')
export class PrintingController {
  constructor(
    @Inject(PrintingQueries) private readonly printing: PrintingQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  @Get()
  @Access({ of: 'printing' })
  @Answers(decisionsAnswer, 'Decisions whose certificates stand, the newest first.')
  @Refuses(400, 401, 503)
  @ApiOperation({
    operationId: 'listDecisionsOnPaper',
    summary:
      'Decisions of your authority: how many of their certificates are printed and handed over',
  })
  async decisions(@Actor() { area }: Person) {
    return { decisions: await this.printing.decisions(area) };
  }

  @Get('certificates')
  @Access({ of: 'printing' })
  @Answers(certificatesAnswer, 'Its certificates that stand, in the order of their numbers.')
  @Refuses(400, 401, 503)
  @ApiOperation({
    operationId: 'listCertificatesOnPaper',
    summary: 'Certificates of a decision: when each was printed, who took it and when',
  })
  async certificates(
    @Query({ schema: decisionQuery }) { decision }: z.infer<typeof decisionQuery>,
    @Actor() { area }: Person,
  ) {
    const rows = await this.printing.ofDecision(area, decision);
    const items = rows.map(({ printedAt, ...row }) => ({
      ...row,
      printedAt: printedAt?.toISOString() ?? null,
    }));
    return { items };
  }

  @Post()
  @Access({ of: 'printing' })
  @HttpCode(200)
  @AnswersWith(PDF, 'All of them, one behind the other, in the order that was asked for.', FILE)
  @Refuses(400, 401, 413, 415, 422, 503)
  @ApiOperation({
    operationId: 'printCertificates',
    summary: 'Several certificates as one file for the printer; noted as printed',
  })
  async print(
    @Body({ schema: printWish }) { certificates }: z.infer<typeof printWish>,
    @Actor() actor: Person,
    @Res() response: Response,
  ) {
    const wanted = [...new Set(certificates)];
    const files = await this.printing.files(actor.area, wanted);
    const found = wanted.flatMap((id) => files.get(id) ?? []);
    if (found.length < wanted.length)
      throw new ProblemError('CERTIFICATE_NOT_PRINTABLE', {
        missing: wanted.length - found.length,
      });
    const bytes = await bound(found);
    await this.printing.notePrinted(wanted, actor, new Date(await this.clock.now()));
    response
      .type(PDF)
      .setHeader('Content-Disposition', 'attachment; filename="giay-chung-nhan-de-in.pdf"')
      .send(Buffer.from(bytes));
  }
}
