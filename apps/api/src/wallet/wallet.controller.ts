import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { IdempotencyKey } from '../commands/idempotency-key';
import { Answers, Refuses, TakesCommands } from '../openapi/answers';
import { Wallet } from './wallet';
import {
  newPaperBody,
  type NewPaperBody,
  nextPaperBody,
  type NextPaperBody,
  ownerQuery,
  paperVersionsAnswer,
  walletAnswer,
  walletPaperShape,
} from './wallet.answers';

@ApiTags('papers')
@Controller('v1/papers')
export class WalletController {
  constructor(@Inject(Wallet) private readonly wallet: Wallet) {}

  @Get()
  @Access({ of: 'wallets' })
  @Answers(walletAnswer, 'The papers, each in its latest version.')
  @Refuses(400, 401, 403, 404, 422, 503)
  @ApiOperation({
    operationId: 'listPapers',
    summary: 'Papers of a producer with their pages and expiry, to be used in any dossier',
  })
  list(
    @Query({ schema: ownerQuery }) { owner }: z.infer<typeof ownerQuery>,
    @Actor() actor: Person,
  ) {
    return this.wallet.list(actor, owner);
  }

  @Post()
  @Access({ of: 'wallets' })
  @Answers(walletPaperShape, 'The paper as it was recorded.', 201)
  @TakesCommands()
  @ApiOperation({
    operationId: 'addPaper',
    summary: 'Put a paper into the wallet: its kind, its dates, and its uploaded pages in order',
  })
  add(
    @Body({ schema: newPaperBody }) body: NewPaperBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    return this.wallet.add(body, actor, key);
  }

  @Put(':id')
  @Access({ of: 'wallets' })
  @HttpCode(200)
  @Answers(walletPaperShape, 'The new version; the one before it stays where it was handed in.')
  @Refuses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  @ApiOperation({
    operationId: 'replacePaper',
    summary: 'Record a new version of a paper: renewed, corrected, or with more pages',
  })
  replace(
    @Param('id') id: string,
    @Body({ schema: nextPaperBody }) body: NextPaperBody,
    @Actor() actor: Person,
  ) {
    return this.wallet.replace(id, body, actor);
  }

  @Get(':id/versions')
  @Access({ of: 'wallets' })
  @Answers(paperVersionsAnswer, 'All versions, the latest first.')
  @Refuses(400, 401, 404, 503)
  @ApiOperation({ operationId: 'listPaperVersions', summary: 'Every version of a paper' })
  versions(@Param('id') id: string, @Actor() actor: Person) {
    return this.wallet.versions(id, actor);
  }
}
