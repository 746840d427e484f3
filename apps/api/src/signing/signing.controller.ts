import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamName } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import { internally, type Settings, SETTINGS } from '@ocop/platform';
import { DeadlinesQueries, SigningQueries, SigningReadiness, type ToSign } from '@ocop/records';
import { signatoryOf, signatureOf, signingSettings, trustedIn } from '@ocop/signing';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { FileBody, TakesFile } from '../edge/file-body';
import { PDF } from '../edge/readable-body';
import { Answers, AnswersWith, ITEM_REFUSES, Refuses, TakesCommands } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { readinessAnswer, signedAnswer, toSignAnswer } from './signing.answers';

const FILE = { type: 'string', format: 'binary' };

/** Certificates that somebody outside signs: what goes out, and what comes back. */
@ApiTags('signing')
@Controller('v1/signing')
export class SigningController {
  constructor(
    @Inject(SigningQueries) private readonly papers: SigningQueries,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(SigningReadiness) private readonly readiness: SigningReadiness,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Access({ of: 'signing' })
  @Answers(toSignAnswer, 'What waits, the oldest first.')
  @Refuses(400, 401, 503)
  @ApiOperation({
    operationId: 'listCertificatesToSign',
    summary: 'Certificates of your authority that wait for their signature',
  })
  async waiting(@Actor() { area }: Person) {
    const papers = await this.papers.waitingAt(area);
    const found = await internally(() => this.deadlines.of(papers.map((paper) => paper.of)));
    const days = new Map(
      found.flatMap(({ stream, kind, open, lastDay }) =>
        open && kind === 'signature' ? [[stream, lastDay] as const] : [],
      ),
    );
    return {
      waiting: papers.map((paper) => ({
        ...shown(paper),
        signBy: days.get(streamName(paper.of)) ?? null,
      })),
    };
  }

  @Get('readiness')
  @Access({ of: 'signing-readiness' })
  @Answers(readinessAnswer, 'What the service that signs has said last.')
  @Refuses(400, 401, 403, 503)
  @ApiOperation({
    operationId: 'readSigningReadiness',
    summary: 'Whether certificates can be signed; while they cannot, none is given a number',
  })
  possible() {
    return this.readiness.said();
  }

  @Get(':id/draft')
  @Access({ of: 'signing' })
  @AnswersWith(PDF, 'The file to sign, as it is.', FILE)
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readCertificateToSign',
    summary: 'The certificate as a file to sign: its bytes have to stay as they are',
  })
  async draft(@Param('id') id: string, @Actor() { area }: Person, @Res() response: Response) {
    const { number } = await this.required(area, id);
    const bytes = await this.papers.draft(id);
    if (!bytes) throw new ProblemError('NOT_FOUND', { id });
    response
      .type(PDF)
      .setHeader('Content-Disposition', `attachment; filename="${number.replaceAll('/', '-')}.pdf"`)
      .send(bytes);
  }

  @Post(':id/signed')
  @Access({ of: 'signing' })
  @HttpCode(200)
  @Answers(signedAnswer, 'It is our file, and signed by whom it should be; the case has it.')
  @TakesCommands()
  @TakesFile([PDF])
  @ApiOperation({
    operationId: 'handInSignedCertificate',
    summary: 'Hand in the signed file of a certificate',
  })
  async signed(
    @Param('id') id: string,
    @FileBody([PDF]) bytes: Buffer,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const paper = await this.required(actor.area, id);
    const draft = await this.papers.draft(id);
    if (!draft) throw new ProblemError('NOT_FOUND', { id });
    const found = await signatureOf(bytes, {
      draft,
      trusted: await this.trusted(),
      signatory: signatoryOf(paper.request.authority),
      notBefore: paper.issuedAt.getTime(),
    });
    const sha256 = await this.papers.keep(id, bytes, actor);
    const command = { type: 'HandInSignature', file: sha256 };
    const { stage } = await this.commands.send(paper.of, command, actor, key);
    return { ...found, signedAt: new Date(found.signedAt).toISOString(), sha256, stage };
  }

  /** @throws ProblemError SIGNERS_UNKNOWN where nobody has said whose signatures are taken */
  private async trusted() {
    return trustedIn(signingSettings(this.settings)).catch((error: Error) => {
      throw new ProblemError('SIGNERS_UNKNOWN', { why: error.message });
    });
  }

  private async required(area: string, id: string): Promise<ToSign> {
    const paper = await this.papers.one(area, id);
    if (!paper) throw new ProblemError('NOT_FOUND', { id });
    return paper;
  }
}

function shown({ id, number, request, of, draftHash: sha256, size, issuedAt }: ToSign) {
  const { product, owner, stars, decision } = request;
  return {
    ...{ id, number, product, owner, stars, decision: decision.number },
    ...{ case: streamName(of), sha256, size, since: issuedAt.toISOString() },
  };
}
