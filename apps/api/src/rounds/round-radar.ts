import { radarOf } from '@ocop/criteria';
import type { RadarQueries } from '@ocop/records';
import { findRegulation } from '@ocop/regulations';
import { z } from 'zod';
import { named } from '../openapi/components';

const count = z.int().min(0);

export const radarAnswer = named(
  'RoundRadar',
  z.strictObject({
    sheets: count,
    spread: z.strictObject({ median: z.number(), widest: z.number() }),
    products: z.array(
      z.strictObject({
        product: z.string(),
        sheets: count,
        mean: z.number(),
        lowest: z.number(),
        highest: z.number(),
        spread: z.number(),
        deviation: z.number(),
      }),
    ),
    heaping: z
      .array(z.strictObject({ edge: z.number(), above: count, below: count, chance: z.number() }))
      .describe('Totals just above and just below where a band begins.'),
    members: z.array(
      z.strictObject({
        member: z.string(),
        products: count,
        difference: z.number().describe('From the mean of colleagues; above 0 is more generous.'),
        margin: z.number().optional(),
        leans: z.enum(['lenient', 'strict', 'even']),
      }),
    ),
    idleCriteria: z
      .array(
        z.strictObject({
          set: z.string(),
          criterion: z.string(),
          name: z.string(),
          points: count,
          products: count,
          sheets: count,
        }),
      )
      .describe('Criteria at which everybody gave every product the same.'),
    against: z
      .array(
        z.strictObject({
          product: z.string(),
          round: z.string(),
          tier: z.string(),
          mean: z.number(),
          here: z.number(),
          difference: z.number(),
        }),
      )
      .describe('What councils of other rounds gave the same products.'),
  }),
);

/**
 * Figures of how a council scored, to look at and not to decide by; undefined before any sheets were added up. What other
 * councils gave is told of those rounds alone whose results the asker may know.
 */
export async function radarShown(
  queries: RadarQueries,
  round: string,
  knownOf: (rounds: readonly string[]) => Promise<ReadonlySet<string>>,
) {
  const material = await queries.material(round);
  if (!material) return undefined;
  const { regulation, sheets } = material;
  const known = await knownOf(material.elsewhere.map((one) => one.round));
  const elsewhere = material.elsewhere.filter((one) => known.has(one.round));
  const bands = findRegulation(regulation).starBands.filter(({ stars }) => stars >= 3);
  const edges = bands.map(({ from }) => from).sort((a, b) => a - b);
  return { sheets: sheets.length, ...radarOf(sheets, { edges, elsewhere }) };
}
