import { formatDay } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import { lastDayOf } from '../dates';
import type { Plan } from '../plan-shape';
import { check, fault, twice } from './fault';

/** What a plan asks of producers: nothing twice, and asked before it is due. */
export const yearlyChecks = [
  check(['yearlyFigures'], ({ yearlyFigures = [] }) => [
    ...twice(
      yearlyFigures,
      ({ id }) => id,
      (i) => `yearlyFigures[${i}].id`,
    ),
    ...yearlyFigures.flatMap(({ figures }, i) =>
      twice(
        figures,
        ({ id }) => id,
        (k) => `yearlyFigures[${i}].figures[${k}].id`,
      ),
    ),
  ]),
  check(['document', 'yearlyFigures'], askingFaults),
];

function askingFaults({
  document: { issuedOn },
  yearlyFigures = [],
}: Pick<Plan, 'document' | 'yearlyFigures'>): Fault[] {
  return yearlyFigures.flatMap((ask, i) => {
    const last = lastDayOf(ask);
    if (ask.asked >= issuedOn && ask.asked <= last) return [];
    const expected = {
      vi: `một ngày từ ngày ban hành kế hoạch (${formatDay(issuedOn)}) đến hạn trả lời (${formatDay(last)})`,
      en: `a day from ${issuedOn}, when the plan was issued, until the last day of the answer (${last})`,
    };
    return [fault(`yearlyFigures[${i}].asked`, expected, ask.asked)];
  });
}
