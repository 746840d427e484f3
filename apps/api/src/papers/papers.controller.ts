import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { RoundsQueries } from '@ocop/records';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { confidential, mayReadPaper } from '../access/score-access';
import { roundsSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { Answers, AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { papersAnswer } from './paper.answers';
import { RoundPapers } from './round-papers';
import { type Format, FORMATS } from './set-paper';

@ApiTags('rounds')
@Controller('v1/rounds')
export class PapersController {
  constructor(
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(RoundPapers) private readonly papers: RoundPapers,
  ) {}

  @Get(':id/papers')
  @Access({ of: 'rounds' })
  @Answers(papersAnswer, 'Papers that you may read.')
  @Refuses(...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'listRoundPapers',
    summary: 'Minutes, summary, score sheets and decision of the round, as far as it has come',
  })
  async list(@Param('id') id: string, @Actor() actor: Person) {
    const { row, written } = await this.found(id, actor);
    const readable = this.papers.list(written).filter((paper) => mayReadPaper(paper, row, actor));
    const at = (paper: string) => `/v1/rounds/${encodeURIComponent(id)}/papers/${paper}`;
    const items = readable.map(({ id: paper, title }) => ({
      ...{ id: paper, title, pdf: at(`${paper}.pdf`), docx: at(`${paper}.docx`) },
    }));
    return { items };
  }

  @Get(':id/papers/:paper')
  @Access({ of: 'rounds', tells: 'papers' })
  @AnswersWith(Object.values(FORMATS), 'The paper.', { type: 'string', format: 'binary' })
  @Refuses(403, ...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'readRoundPaper',
    summary: 'One paper of the round, as `minutes.pdf` or `minutes.docx`',
  })
  async one(
    @Param('id') id: string,
    @Param('paper') name: string,
    @Actor() actor: Person,
    @Res() response: Response,
  ) {
    const { row, written } = await this.found(id, actor);
    const [, paper = '', format = ''] = /^([a-z0-9-]+)\.(pdf|docx)$/.exec(name) ?? [];
    const known = this.papers.list(written).find((one) => one.id === paper);
    if (!known) throw new ProblemError('NOT_FOUND', { document: name });
    if (!mayReadPaper(known, row, actor)) throw confidential(row);
    const set = this.papers.set(written, paper, format as Format);
    if (!set) throw new ProblemError('NOT_FOUND', { document: name });
    response
      .type(FORMATS[format as Format])
      .setHeader('Content-Disposition', `inline; filename="${id}-${name}"`)
      .setHeader('ETag', `"${set.sha256}"`)
      .send(Buffer.from(set.bytes));
  }

  private async found(id: string, actor: Person) {
    const row = await this.rounds.one(roundsSeenBy(actor), id);
    const written = row && (await this.papers.written(id));
    if (!written) throw new ProblemError('NOT_FOUND', { id });
    return { row, written };
  }
}
