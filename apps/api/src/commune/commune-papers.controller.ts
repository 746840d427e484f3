import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { COMMUNE_PAPERS, communePaper } from '@ocop/papers';
import { Typesetter } from '@ocop/typeset';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { AnswersWith, Refuses } from '../openapi/answers';
import { type Format, FORMATS, markOf, setPaper } from '../papers/set-paper';
import { ProblemError } from '../problems/problem';
import { type CheckBody, checkBody } from './commune-paper.body';
import { CommuneRecords } from './commune-records';

/** Sets what a commune writes about a product; nothing is recorded by it. */
@ApiTags('papers')
@Controller('v1/products')
export class CommunePapersController {
  private readonly typesetter = new Typesetter();

  constructor(@Inject(CommuneRecords) private readonly records: CommuneRecords) {}

  @Post(':id/commune-papers/:paper')
  @Access({ of: 'products', who: ['commune-officer'] })
  @HttpCode(200)
  @AnswersWith(Object.values(FORMATS), 'The paper.', { type: 'string', format: 'binary' })
  @Refuses(400, 401, 403, 404, 413, 415, 422, 503)
  @ApiOperation({
    operationId: 'setCommunePaper',
    summary:
      'Form 03, the forwarding letter or the minutes of the opinion meeting, as `form-03.pdf`, `letter.docx`, `opinion-minutes.pdf`',
  })
  async set(
    @Param('id') id: string,
    @Param('paper') name: string,
    @Body({ schema: checkBody }) check: CheckBody,
    @Actor() actor: Person,
    @Res() response: Response,
  ) {
    const record = await this.records.of(id, actor, check);
    const [, paper = '', ending = ''] = /^([a-z0-9-]+)\.(pdf|docx)$/.exec(name) ?? [];
    const known = COMMUNE_PAPERS.find((one) => one === paper);
    const content = known && communePaper(record, known, markOf(record));
    if (!content) throw new ProblemError('NOT_FOUND', { document: name });
    const format = ending as Format;
    const bytes = setPaper(this.typesetter, content, format);
    response
      .type(FORMATS[format])
      .setHeader('Content-Disposition', `attachment; filename="${id}-${name}"`)
      .send(Buffer.from(bytes));
  }
}
