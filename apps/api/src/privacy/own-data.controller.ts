import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, Corrections } from '@ocop/accounts';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Changer } from '../accounts/changer';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { correctionsTold } from './corrections-told';
import { OwnData } from './own-data';
import { correctionAsked, corrections, ownData } from './privacy.shapes';

/** What is kept of oneself, and what of it is not right. */
@ApiTags('account')
@Controller('v1/me')
export class OwnDataController {
  constructor(
    @Inject(OwnData) private readonly data: OwnData,
    @Inject(Corrections) private readonly corrections: Corrections,
  ) {}

  @Get('data')
  @Access({ of: 'account' })
  @Answers(ownData, 'Everything, by kind, with why it is kept and until when.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readOwnData',
    summary: 'Everything that is kept of you, who has looked at it, why and until when',
  })
  read(@Changer() { by }: Who) {
    return this.data.of(by.id);
  }

  @Get('corrections')
  @Access({ of: 'account' })
  @Answers(corrections, 'Your requests, the latest first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listOwnCorrections',
    summary: 'What you have asked to be corrected',
  })
  async list(@Changer() { by }: Who) {
    return correctionsTold(await this.corrections.of(by.id));
  }

  @Post('corrections')
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(corrections, 'Your requests; it is answered within two working days.')
  @Refuses(...LIST_REFUSES, 413, 415, 422)
  @ApiOperation({
    operationId: 'askCorrection',
    summary: 'Ask that what is kept of you be corrected; who keeps the system answers',
  })
  async ask(
    @Body({ schema: correctionAsked }) wish: z.infer<typeof correctionAsked>,
    @Changer() changer: Who,
  ) {
    await this.corrections.ask(changer, wish);
    return this.list(changer);
  }
}
