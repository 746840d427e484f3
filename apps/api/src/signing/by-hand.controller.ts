import { Controller, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { requireNotBefore } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import { SigningQueries } from '@ocop/records';
import { requireScan, signatoryOf } from '@ocop/signing';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { FileBody, TakesFile } from '../edge/file-body';
import { SCAN_TYPES } from '../edge/readable-body';
import { Answers, TakesCommands } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { ScannedPaper } from './scanned-paper';
import { byHandAnswer, byHandQuery } from './signing.answers';

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
  @TakesFile(SCAN_TYPES)
  @ApiOperation({
    operationId: 'handInCertificateSignedByHand',
    summary: 'Hand in the scan of a certificate that was signed and stamped by hand',
  })
  async handIn(
    @Param('id') id: string,
    @Query({ schema: byHandQuery }) byHand: z.infer<typeof byHandQuery>,
    @FileBody(SCAN_TYPES) given: Buffer,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const paper = await this.papers.one(actor.area, id);
    const draft = await this.papers.draft(id);
    if (!paper || !draft) throw new ProblemError('NOT_FOUND', { id });
    const { number, request, of } = paper;
    const signatory = signatoryOf(request.authority);
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
