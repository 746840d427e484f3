import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import type { CasePaper } from '@ocop/papers';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { CasePapers } from './case-papers';
import { papersAnswer } from './paper.answers';
import { FORMATS } from './set-paper';

const BINARY = { type: 'string', format: 'binary' } as const;

/** Receipts, requests to complete, notices of results, decisions that end a certificate: set when somebody asks. */
@ApiTags('papers')
@Controller('v1')
export class CasePapersController {
  constructor(@Inject(CasePapers) private readonly papers: CasePapers) {}

  @Get('products/:id/case-papers')
  @Access({ of: 'products' })
  @Answers(papersAnswer, 'Papers about the product that there are by now.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listProductCasePapers',
    summary: 'Receipt with appointment, request to complete, notice of result',
  })
  async ofProduct(@Param('id') id: string, @Actor() actor: Person) {
    return listed(
      await this.papers.ofProduct(id, actor),
      `products/${encodeURIComponent(id)}/case-papers`,
    );
  }

  @Get('products/:id/case-papers/:paper')
  @Access({ of: 'products' })
  @AnswersWith(Object.values(FORMATS), 'The paper.', BINARY)
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readProductCasePaper',
    summary: 'One of them, as `receipt.pdf`, `supplement.docx`, `result.pdf`',
  })
  async oneOfProduct(
    @Param('id') id: string,
    @Param('paper') name: string,
    @Actor() actor: Person,
    @Res() response: Response,
  ) {
    this.send(await this.papers.ofProduct(id, actor), id, name, response);
  }

  @Get('recognitions/:id/case-papers')
  @Access({ of: 'recognitions' })
  @Answers(papersAnswer, 'Papers about the recognition that there are by now.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listRecognitionCasePapers',
    summary: 'Notice that the certificate will end, decision by which it ended',
  })
  async ofRecognition(@Param('id') id: string, @Actor() actor: Person) {
    const papers = await this.papers.ofRecognition(id, actor);
    return listed(papers, `recognitions/${encodeURIComponent(id)}/case-papers`);
  }

  @Get('recognitions/:id/case-papers/:paper')
  @Access({ of: 'recognitions' })
  @AnswersWith(Object.values(FORMATS), 'The paper.', BINARY)
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readRecognitionCasePaper',
    summary: 'One of them, as `expiry.pdf`, `revocation.docx`',
  })
  async oneOfRecognition(
    @Param('id') id: string,
    @Param('paper') name: string,
    @Actor() actor: Person,
    @Res() response: Response,
  ) {
    this.send(await this.papers.ofRecognition(id, actor), id, name, response);
  }

  private send(papers: readonly CasePaper[], id: string, name: string, response: Response): void {
    const { bytes, kind, sha256 } = this.papers.set(papers, name);
    response
      .type(kind)
      .setHeader('Content-Disposition', `attachment; filename="${id}-${name}"`)
      .setHeader('ETag', `"${sha256}"`)
      .send(bytes);
  }
}

function listed(papers: readonly CasePaper[], at: string) {
  const items = papers.map(({ id, title }) => ({
    ...{ id, title },
    ...{ pdf: `/v1/${at}/${id}.pdf`, docx: `/v1/${at}/${id}.docx` },
  }));
  return { items };
}
