import {
  applyDecorators,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { requireNotBefore } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import { SigningQueries } from '@ocop/records';
import { requireScan } from '@ocop/signing';
import type { Request } from 'express';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { SCAN_TYPES } from '../edge/readable-body';
import { Answers, TakesCommands } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { ScannedPaper } from './scanned-paper';
import { byHandAnswer, byHandQuery } from './signing.answers';

/** The bytes of a scan that was sent. */
const ScanBody = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const body: unknown = context.switchToHttp().getRequest<Request>().body;
  if (Buffer.isBuffer(body)) return body;
  throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', { got: '', taken: SCAN_TYPES.join(', ') });
});

const TakesScan = () =>
  applyDecorators(
    ApiConsumes(...SCAN_TYPES),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  );

/** Certificates that were printed, signed and stamped by hand: their scan comes back. */
@ApiTags('signing')
@Controller('v1/signing')
export class ByHandController {
  constructor(
    @Inject(SigningQueries) private readonly papers: SigningQueries,
    @Inject(ScannedPaper) private readonly scanned: ScannedPaper,
    @Inject(CommandsService) private readonly commands: CommandsService,
  ) {}

  @Post(':id/by-hand')
  @Access({ of: 'signing' })
  @HttpCode(200)
  @Answers(byHandAnswer, 'The scan is kept; the case has it.')
  @TakesCommands()
  @TakesScan()
  @ApiOperation({
    operationId: 'handInCertificateSignedByHand',
    summary: 'Hand in the scan of a certificate that was signed and stamped by hand',
  })
  async handIn(
    @Param('id') id: string,
    @Query({ schema: byHandQuery }) byHand: z.infer<typeof byHandQuery>,
    @ScanBody() given: Buffer,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const paper = await this.papers.one(actor.area, id);
    const draft = await this.papers.draft(id);
    if (!paper || !draft) throw new ProblemError('NOT_FOUND', { id });
    const { number, request, of } = paper;
    const { name: authority, signer } = request.authority;
    const signatory = { authority, ...(signer ? { signer: signer.name } : {}) };
    requireNotBefore('signedOn', byHand.signedOn, request.issuedOn ?? request.decision.signedOn);
    const scan = await this.scanned.of(given);
    requireScan(scan, { draft, signatory, signedBy: byHand.signedBy });
    const other = await this.papers.numberOfFile(scan);
    if (other !== undefined) throw new ProblemError('SCAN_OF_ANOTHER', { other, number });
    const sha256 = await this.papers.keep(id, scan, actor);
    const command = { type: 'HandInSignature', file: sha256, byHand };
    const { stage } = await this.commands.send(of, command, actor, key);
    return { ...byHand, sha256, stage };
  }
}
