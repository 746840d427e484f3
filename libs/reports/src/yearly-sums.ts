import type { YearlyFigures } from '@ocop/programmes';
import type { YearlyFact } from './facts';

/** What a plan asks of producers, as far as sums depend on it. */
export type AskedOfProducers = Pick<YearlyFigures, 'id' | 'name' | 'figures'> & {
  /** The year that the figures are of. */
  readonly year: number;
};

/** One figure over several producers. Never without how many of them have answered: without it a sum looks complete. */
export interface YearlySum {
  readonly ask: string;
  readonly name: string;
  readonly year: number;
  readonly figure: string;
  readonly what: string;
  readonly unit: YearlyFigures['figures'][number]['unit'];
  /** In digits: the sum of a country may be longer than a number is exact. */
  readonly total: string;
  readonly answered: number;
  readonly asked: number;
  /** Numbers of the answers that it adds up. */
  readonly answers: readonly number[];
}

/** Every figure of every ask, added up over these producers. */
export function yearlySums(
  asks: readonly AskedOfProducers[],
  producers: readonly YearlyFact[],
): YearlySum[] {
  return asks.flatMap(({ id: ask, name, year, figures }) => {
    const own = producers.filter((one) => one.ask === ask);
    return figures.map(({ id: figure, what, unit }) => {
      const given = own.flatMap(({ answer }) => {
        const values = answer?.values.filter((one) => one.figure === figure) ?? [];
        return answer && values.length > 0 ? [{ no: answer.no, values }] : [];
      });
      const total = given
        .flatMap(({ values }) => values)
        .reduce((sum, { value }) => sum + BigInt(value), 0n);
      return {
        ...{ ask, name, year, figure, what, unit },
        total: total.toString(),
        answered: given.length,
        asked: own.length,
        answers: given.map(({ no }) => no),
      };
    });
  });
}
