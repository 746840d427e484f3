import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { PreCheckReads } from './pre-check';
import { preCheckAnswer } from './pre-check.answers';
import { ProductPapers } from './product-papers';
import {
  choiceBody,
  type ChoiceBody,
  differencesQuery,
  dossierDifferencesAnswer,
  dossierVersionsAnswer,
  productPapersAnswer,
} from './product-papers.answers';

/** A dossier is put together by its producer, or by the commune for it. */
const FILERS = ['producer', 'commune-officer'] as const;

@ApiTags('papers')
@Controller('v1/products/:id')
export class ProductPapersController {
  constructor(
    @Inject(ProductPapers) private readonly papers: ProductPapers,
    @Inject(PreCheckReads) private readonly checks: PreCheckReads,
  ) {}

  @Get('papers')
  @Access({ of: 'products' })
  @Answers(productPapersAnswer, 'What the law asks for, and what stands there.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readProductPapers',
    summary: 'The papers that the law asks of a product, each present, missing or expired',
  })
  standing(@Param('id') id: string, @Actor() actor: Person) {
    return this.papers.standing(id, actor);
  }

  @Put('papers')
  @Access({ of: 'products', who: FILERS })
  @Answers(productPapersAnswer, 'The dossier as it stands now, as a new version.')
  @Refuses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  @ApiOperation({
    operationId: 'chooseProductPapers',
    summary: 'Choose from the wallet what stands in the dossier; filing freezes it',
  })
  choose(
    @Param('id') id: string,
    @Body({ schema: choiceBody }) body: ChoiceBody,
    @Actor() actor: Person,
  ) {
    return this.papers.choose(id, body, actor);
  }

  @Get('papers/versions')
  @Access({ of: 'products' })
  @Answers(dossierVersionsAnswer, 'All versions, the latest first.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listDossierVersions',
    summary: 'Every version of the dossier, and which of them was handed in',
  })
  versions(@Param('id') id: string, @Actor() actor: Person) {
    return this.papers.versions(id, actor);
  }

  @Get('papers/differences')
  @Access({ of: 'products' })
  @Answers(dossierDifferencesAnswer, 'What one version has and the other has not.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readDossierDifferences',
    summary: 'What changed between two versions of the dossier',
  })
  differences(
    @Param('id') id: string,
    @Query({ schema: differencesQuery }) query: z.infer<typeof differencesQuery>,
    @Actor() actor: Person,
  ) {
    return this.papers.differences(id, query, actor);
  }

  @Get('pre-check')
  @Access({ of: 'products', who: FILERS })
  @Answers(preCheckAnswer, 'What is not in order, and what the points promise.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'preCheckProduct',
    summary: 'Before filing: papers not in order, points by section, the way to the next star',
  })
  preCheck(@Param('id') id: string, @Actor() actor: Person) {
    return this.checks.of(id, actor);
  }
}
