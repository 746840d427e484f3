import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { PassageQueries } from '@ocop/records';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { clockAnswer, clockOf } from './product-clock';
import { passageAnswer, passageOf } from './product-passage';
import { ProductReads } from './product-reads';

@ApiTags('products')
@Controller('v1/products')
export class PassageController {
  constructor(
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(PassageQueries) private readonly passages: PassageQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  @Get(':id/passage')
  @Access({ of: 'products' })
  @Answers(passageAnswer, 'Its way so far.')
  @Refuses(...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'readProductPassage',
    summary:
      'The product’s way so far: its steps, and how many working days each holder has had it',
  })
  async passage(@Param('id') id: string, @Actor() actor: Person) {
    await this.products.visible(id, actor);
    const now = await this.clock.now();
    const passage = await this.passages.ofProduct(id, now);
    if (!passage) throw new ProblemError('NOT_FOUND', { id });
    return passageOf(id, passage, now);
  }

  @Get(':id/clock')
  @Access({ of: 'products' })
  @Answers(
    clockAnswer,
    'Every duty with its budget, its pauses and what is left; who has had it how long.',
  )
  @Refuses(...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'readProductClock',
    summary: 'Whose clock runs on a product: budgets, pauses, extensions, counted from its events',
  })
  async ledger(@Param('id') id: string, @Actor() actor: Person) {
    await this.products.visible(id, actor);
    const now = await this.clock.now();
    const passage = await this.passages.ofProduct(id, now);
    if (!passage) throw new ProblemError('NOT_FOUND', { id });
    return clockOf(id, passage, { now, actor });
  }
}
