import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { DocumentsQueries, type Paper, RecognitionsQueries, RoundsQueries } from '@ocop/records';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { roundsSeenBy, recognitionsSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { FORMATS } from '../papers/set-paper';
import { ProblemError } from '../problems/problem';
import { LetterToEdit } from './letter-to-edit';

const PDF = 'application/pdf';
const FILE = { type: 'string', format: 'binary' };

@ApiTags('documents')
@Controller('v1')
export class DocumentsController {
  constructor(
    @Inject(DocumentsQueries) private readonly documents: DocumentsQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(LetterToEdit) private readonly letters: LetterToEdit,
  ) {}

  @Get('certificates/:id/pdf')
  @Access({ of: 'recognitions' })
  @AnswersWith(PDF, 'The paper.', FILE)
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({ operationId: 'readCertificate', summary: 'The certificate as it was set' })
  async certificate(@Param('id') id: string, @Actor() actor: Person, @Res() response: Response) {
    const known = await this.recognitions.certificate(recognitionsSeenBy(actor), id);
    send(known && (await this.documents.certificate(id)), `giay-chung-nhan-${id}.pdf`, response);
  }

  @Get('rounds/:id/letter')
  @Access({ of: 'rounds' })
  @AnswersWith(PDF, 'The paper.', FILE)
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readLetter',
    summary: 'The letter with which the round’s dossiers went to the next tier',
  })
  async letter(@Param('id') id: string, @Actor() actor: Person, @Res() response: Response) {
    const known = await this.rounds.one(roundsSeenBy(actor), id);
    send(known && (await this.documents.letter(id)), `cong-van-${id}.pdf`, response);
  }

  @Get('rounds/:id/letter.docx')
  @Access({ of: 'rounds' })
  @AnswersWith(FORMATS.docx, 'The letter.', FILE)
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readLetterToEdit',
    summary: 'The same letter as a document of a word processor',
  })
  async letterToEdit(@Param('id') id: string, @Actor() actor: Person, @Res() response: Response) {
    const known = await this.rounds.one(roundsSeenBy(actor), id);
    const bytes = known && (await internally(() => this.letters.of(id)));
    if (!bytes) throw new ProblemError('NOT_FOUND', { id });
    response
      .type(FORMATS.docx)
      .setHeader('Content-Disposition', `attachment; filename="cong-van-${id}.docx"`)
      .send(Buffer.from(bytes));
  }
}

function send(paper: Paper | undefined, document: string, response: Response): void {
  if (!paper) throw new ProblemError('NOT_FOUND', { document });
  response
    .type(PDF)
    .setHeader('Content-Disposition', `inline; filename="${document}"`)
    .setHeader('ETag', `"${paper.sha256}"`)
    .send(paper.bytes);
}
