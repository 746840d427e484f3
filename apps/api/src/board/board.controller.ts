import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { productOverviewShape, ProductsQueries, type ProductsStanding } from '@ocop/records';
import { cycleStageWords } from '@ocop/words';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { productsSeenBy } from '../access/seen';
import { phrase } from '../actions/action.answers';
import { Actor } from '../auth/actor';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { productFilters } from '../products/products.schemas';

const { stage, area } = productOverviewShape.shape;
const count = z.int().min(0);

const boardAnswer = named(
  'Board',
  z.strictObject({
    stages: z
      .array(z.strictObject({ stage, words: phrase, count, late: count }))
      .describe('Stages at which products stand, in the order of their way.'),
    communes: z.array(
      z.strictObject({
        area,
        name: z.string(),
        count,
        late: count,
        cells: z.array(z.strictObject({ stage, count, late: count })),
      }),
    ),
  }),
);

const boardQuery = z.strictObject(productFilters);

@ApiTags('products')
@Controller('v1/board')
export class BoardController {
  constructor(@Inject(ProductsQueries) private readonly products: ProductsQueries) {}

  @Get()
  @Access({ of: 'products' })
  @Answers(boardAnswer, 'How many products stand at which stage, of each commune.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readBoard',
    summary: 'Products in your area by stage and commune, counted',
  })
  async read(
    @Query({ schema: boardQuery }) query: z.infer<typeof boardQuery>,
    @Actor() actor: Person,
  ) {
    const { commune, holder, ...filters } = query;
    const wanted = { ...filters, area: commune, holderRole: holder };
    return boardOf(await this.products.standing(productsSeenBy(actor), wanted));
  }
}

const WAY = Object.keys(cycleStageWords) as (keyof typeof cycleStageWords)[];

function boardOf(standing: readonly ProductsStanding[]) {
  const communes = [...new Set(standing.map((cell) => cell.area))];
  return {
    stages: WAY.flatMap((at) => {
      const cells = standing.filter((cell) => cell.stage === at);
      return cells.length > 0 ? [{ stage: at, words: cycleStageWords[at], ...summed(cells) }] : [];
    }),
    communes: communes.map((commune) => {
      const cells = standing.filter((cell) => cell.area === commune);
      return {
        area: commune,
        name: cells[0]?.commune ?? commune,
        ...summed(cells),
        cells: cells.map((cell) => ({ stage: cell.stage, count: cell.count, late: cell.late })),
      };
    }),
  };
}

function summed(cells: readonly ProductsStanding[]): { count: number; late: number } {
  return {
    count: cells.reduce((sum, cell) => sum + cell.count, 0),
    late: cells.reduce((sum, cell) => sum + cell.late, 0),
  };
}
