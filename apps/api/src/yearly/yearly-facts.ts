import { lastDayOf, type Plan, yearOfFigures } from '@ocop/programmes';
import type { AskedOne } from '@ocop/records';
import type { AskedOfProducers, YearlyFact } from '@ocop/reports';

/** What a plan asks of producers, with its days. */
export function asksOf(plan: Plan): (AskedOfProducers & { askBy: string; dueOn: string })[] {
  return (plan.yearlyFigures ?? []).map((ask) => ({
    ...{ id: ask.id, name: ask.name, figures: ask.figures, year: yearOfFigures(plan, ask) },
    ...{ askBy: ask.asked, dueOn: lastDayOf(ask) },
  }));
}

/** A producer that was asked, as sums count it: with its latest answer alone. */
export function yearlyFactOf({ ask, producer, answers }: AskedOne): YearlyFact {
  const last = answers.at(-1);
  const { area, name, commune } = producer;
  return {
    ...{ ask, producer: area, name, area: commune },
    ...(last
      ? {
          answer: {
            no: last.no,
            values: last.answers.map(({ figure, value }) => ({ figure, value })),
          },
        }
      : {}),
  };
}
