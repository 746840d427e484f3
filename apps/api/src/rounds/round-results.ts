import type { RoundResult } from '@ocop/casework';
import { findSet } from '@ocop/criteria';
import {
  type ProductOverviewRow,
  type RoundBoardRow,
  type RowOf,
  selfScoreShape,
} from '@ocop/records';
import { type Average, formatAverage } from '@ocop/regulations';
import { z } from 'zod';
import { named } from '../openapi/components';

const mean = z.string().regex(/^\d{1,3}\.\d{2}$/);
const stars = z.int().min(1).max(5);

export type ShownResult = RowOf<typeof result>;

const result = named(
  'ProductResult',
  z.strictObject({
    product: z.string(),
    no: z.int(),
    name: z.string(),
    rank: z.int().min(1).describe('By the exact mean; equal means share a rank.'),
    sheets: z.int().min(1).describe('How many sheets count.'),
    average: mean,
    parts: z.strictObject({ A: mean, B: mean, C: mean }).nullable(),
    spread: z.int().min(0),
    stars,
    starByPoints: stars,
    starByGates: stars.nullable().describe('Null where part totals were scored.'),
    missed: z
      .array(
        z.strictObject({
          criterion: z.string(),
          name: z.string(),
          star: stars,
          met: z.int().min(0).describe('How many sheets reach the least option for that star.'),
        }),
      )
      .describe('Why the minimums allow less than the points.'),
    criteriaSet: z.string().nullable(),
    selfScore: selfScoreShape
      .nullable()
      .describe('What the producer gave; null also for whoever may not see the product itself.'),
    provisional: z.boolean().describe('Scored by part totals: no minimum could be looked at.'),
    outcome: z.enum(['recognise', 'forward', 'hand-down', 'not-recognise']),
  }),
);
export const resultsAnswer = named('RoundResults', z.strictObject({ items: z.array(result) }));

type SelfScored = Pick<ProductOverviewRow, 'id' | 'selfScore'>;

/**
 * The council's results with why each is what it is, in the order of the list, and what producers gave themselves.
 * @param products those that the reader may see
 */
export function resultsShown(
  row: RoundBoardRow,
  results: readonly RoundResult[],
  products: readonly SelfScored[],
) {
  const own = new Map(products.map(({ id, selfScore }) => [id, selfScore]));
  const listed = new Map(row.products.map((product) => [product.id, product]));
  return results.flatMap((one) => {
    const product = listed.get(one.product);
    // A product that has left, or whose result no longer stands, has none.
    if (product?.average === undefined) return [];
    const better = results.filter(({ average }) => isHigher(average, one.average)).length;
    const { no, name } = product;
    return [{ ...about(one), no, name, rank: better + 1, selfScore: own.get(product.id) ?? null }];
  });
}

function about(one: RoundResult) {
  const { product, average, spread, stars: given, outcome, set, missed = [] } = one;
  const sheets = (one.exact ?? one.average).count;
  return {
    ...{ product, sheets, average: formatAverage(average), spread, stars: given, outcome },
    parts: one.parts ? means(one.parts, sheets) : null,
    starByPoints: one.starByPoints ?? given,
    starByGates: one.starByGates ?? null,
    missed: missed.map((mark) => ({ ...mark, name: nameOf(set, mark.criterion) })),
    criteriaSet: set ?? null,
    provisional: set === undefined,
  };
}

function means({ A, B, C }: { A: number; B: number; C: number }, count: number) {
  const shown = (sum: number) => formatAverage({ sum, count });
  return { A: shown(A), B: shown(B), C: shown(C) };
}

function nameOf(set: string | undefined, criterion: string): string {
  const criteria = set === undefined ? [] : findSet(set).criteria;
  return criteria.find(({ no }) => no === criterion)?.name ?? '';
}

const isHigher = (a: Average, b: Average) => a.sum * b.count > b.sum * a.count;
