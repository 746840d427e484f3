import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { findSet } from '@ocop/criteria';
import type { Actor as Person } from '@ocop/ground';
import { SelfScoreQueries } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { evidence, points, printedSheet } from '../sheets/own-sheet.answers';
import { shownSet } from '../sheets/own-sheets';
import { ProductReads } from './product-reads';

const selfScoreAnswer = named(
  'OwnSelfScore',
  z.strictObject({
    product: z.string(),
    set: printedSheet.nullable().describe('Null until a criteria set has been chosen.'),
    choices: z.record(z.string(), points.nullable()).describe('As they were filed last.'),
    evidence: z.record(z.string(), evidence),
  }),
);

/** The producer's own sheet: what is printed on it, and how it was filled in last. */
@ApiTags('products')
@Controller('v1/products')
export class SelfScoreController {
  constructor(
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(SelfScoreQueries) private readonly scores: SelfScoreQueries,
  ) {}

  @Get(':id/self-score')
  @Access({ of: 'products', who: ['producer', 'commune-officer'] })
  @Answers(selfScoreAnswer, 'The printed sheet, with what was chosen last.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readSelfScore',
    summary: 'The sheet by which the product is scored, for the producer to fill in (Form 02)',
  })
  async sheet(@Param('id') id: string, @Actor() actor: Person) {
    const { criteriaSet } = await this.products.visible(id, actor);
    if (criteriaSet === null) return { product: id, set: null, choices: {}, evidence: {} };
    const last = await this.scores.latest(id);
    const own = last?.set === criteriaSet ? last : undefined;
    const set = shownSet(findSet(criteriaSet));
    return { product: id, set, choices: own?.choices ?? {}, evidence: own?.evidence ?? {} };
  }
}
