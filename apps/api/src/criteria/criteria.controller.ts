import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type CriteriaSet, criteriaSets, searchSets, setFaults, setsOf } from '@ocop/criteria';
import type { Actor as Person } from '@ocop/ground';
import { type ProductOverviewRow, ProductsQueries } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { productsSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { Answers, Refuses } from '../openapi/answers';
import { criteriaAnswer } from './criteria.answers';
import { similarTo, wordsOf } from './similar';

const criteriaQuery = z.strictObject({
  search: z
    .string()
    .max(200)
    .default('')
    .describe(
      'Words of its name, group or ministry, or the name of a product: marks and case do not matter.',
    ),
  regulation: z.string().max(40).optional().describe('Id of the regulation, 26-2026.'),
});

@ApiTags('criteria')
@Controller('v1/criteria')
export class CriteriaController {
  constructor(@Inject(ProductsQueries) private readonly products: ProductsQueries) {}

  @Get()
  @Access({ of: 'criteria' })
  @Answers(criteriaAnswer, 'The criteria sets; those by which like products are scored come first.')
  @Refuses(400, 401, 422, 503)
  @ApiOperation({
    operationId: 'listCriteriaSets',
    summary:
      'Criteria sets by name, ministry, or the products of a like name that are scored by them',
  })
  async list(
    @Query({ schema: criteriaQuery }) { search, regulation }: z.infer<typeof criteriaQuery>,
    @Actor() actor: Person,
  ) {
    const among = regulation === undefined ? criteriaSets : setsOf(regulation);
    const named = searchSets(search, among);
    const alike = await this.alike(search, actor);
    const ofLike = among.filter(({ id }) => alike.some(({ criteriaSet }) => criteriaSet === id));
    const found = [...ofLike, ...named.filter((set) => !ofLike.includes(set))];
    return { items: found.map((set) => inShort(set, alike)) };
  }

  /** Products of a like name that have a set. */
  private async alike(search: string, actor: Person): Promise<ProductOverviewRow[]> {
    const words = wordsOf(search);
    if (words.length === 0) return [];
    return similarTo(search, await this.products.withSet(productsSeenBy(actor), words));
  }
}

const MOST_PRODUCTS = 5;

function inShort(set: CriteriaSet, alike: readonly ProductOverviewRow[]) {
  const { id, regulation, name, group, subgroup, ministries, criteria } = set;
  const products = alike
    .filter(({ criteriaSet }) => criteriaSet === id)
    .slice(0, MOST_PRODUCTS)
    .map((product) => ({ id: product.id, name: product.name, owner: product.owner }));
  const binding = setFaults(set).length === 0;
  const about = { id, regulation, name, group, subgroup, ministries };
  return { ...about, criteria: criteria.length, binding, products };
}
