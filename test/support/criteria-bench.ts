import type { Command } from '@ocop/casework';
import { type CriteriaSet, findSet, scoredOf } from '@ocop/criteria';
import { evaluationRound } from '@ocop/evaluation';
import { SYSTEM } from '@ocop/ground';
import { expectedList } from '@ocop/programmes';
import { at, CaseBench } from './case-bench';
import { office } from './plans';
import {
  convene,
  luat,
  opening,
  present,
  product,
  type RoundBench,
  under,
  van,
} from './round-bench';

/** The sheet for vegetables and fruit of QĐ 26/2026; its product stands beside one that has no set. */
export const vegetables = findSet('26/2026-01');
const ofVegetables = { ...product(van), set: vegetables.id };

export type Choices = Readonly<Record<string, number | null>>;

/** The best printed option everywhere. */
export const best = (set: CriteriaSet = vegetables): Choices =>
  Object.fromEntries(set.criteria.map(({ no, max }) => [no, max]));

export const besides = (changes: Choices, set = vegetables): Choices => ({
  ...best(set),
  ...changes,
});

export const otherSet = findSet('26/2026-02');

/** What choices give on the sheet for vegetables. */
export const scoreOf = (choices: Choices) => scoredOf(vegetables, choices, undefined);

/** A sheet as the edge sends it on, with what its choices give. */
export function sheetOn(
  set: CriteriaSet,
  id: string,
  by: string,
  choices: Choices,
  more: object = {},
): Command {
  const { evidence } = more as { evidence?: object };
  const scored = scoredOf(set, choices, evidence);
  return { type: 'SubmitScoreSheet', product: id, member: by, choices, scored, ...more };
}

/**
 * A session of a province under QĐ 26/2026 with four members present.
 * @param more what else its opening says
 */
export function inCriteriaSession(more: object = {}): RoundBench {
  const law = { tier: 'province', regulation: '26-2026' } as const;
  const products = [ofVegetables, product(luat)];
  const bench: RoundBench = new CaseBench(evaluationRound, 'huong-tra-2024-dot-1');
  bench.given('2024-04-09', SYSTEM, {
    type: 'OpenRound',
    opening: {
      ...opening,
      ...more,
      ...law,
      authority: { ...opening.authority, tier: 'province' },
      products: expectedList(products),
    },
  });
  for (const listed of products)
    bench.given('2024-06-20', SYSTEM, {
      type: 'EnterRound',
      product: listed,
      under: { ...under, ...law },
      at: at('2024-06-20'),
    });
  bench.untilDay('2024-06-26');
  return bench
    .given('2024-06-26 10:00', office, convene)
    .given('2024-07-01 08:00', office, present('m1', 'm2', 'm3', 'm4'));
}
