import type { Fault } from '@ocop/ground';
import { regulations } from '@ocop/regulations';
import type { Plan } from '../plan-shape';
import { check, fault, twice } from './fault';

/** Support money: nothing said twice, stars that the law recognises, one window, and money enough for one product. */
export const supportChecks = [
  check(['supportMoney'], ({ supportMoney }) => {
    if (!supportMoney) return [];
    const { amounts, papers } = supportMoney;
    return [
      ...twice(
        amounts,
        ({ kind, stars }) => `${kind}, ${stars}`,
        (i) => `supportMoney.amounts[${i}]`,
      ),
      ...twice(
        papers,
        ({ id }) => id,
        (i) => `supportMoney.papers[${i}].id`,
      ),
      ...windowFaults(supportMoney),
      ...budgetFaults(supportMoney),
    ];
  }),
  check(['regulation', 'supportMoney'], starFaults),
];

type Said = NonNullable<Plan['supportMoney']>;

function windowFaults({ claimWithin: { days, months } }: Said): Fault[] {
  if ((days === undefined) !== (months === undefined)) return [];
  const expected = { vi: 'hoặc days, hoặc months', en: 'either days or months' };
  return [fault('supportMoney.claimWithin', expected, days === undefined ? 'neither' : 'both')];
}

function budgetFaults({ amounts, budget }: Said): Fault[] {
  const least = Math.min(...amounts.map(({ amount }) => amount));
  if (!budget || budget.amount >= least) return [];
  const expected = {
    vi: `đủ cho ít nhất một sản phẩm (${least} đồng)`,
    en: `enough for one product at least (${least} đồng)`,
  };
  return [fault('supportMoney.budget.amount', expected, String(budget.amount))];
}

/** What the law gives no certificate for cannot be claimed on. */
function starFaults({
  regulation,
  supportMoney,
}: Pick<Plan, 'regulation' | 'supportMoney'>): Fault[] {
  const law = regulations.find(({ id }) => id === regulation);
  if (!law || !supportMoney) return [];
  const recognised = [...new Set(law.tiers.flatMap(({ recognises }) => recognises))].sort();
  return supportMoney.amounts.flatMap(({ stars }, i) => {
    if (recognised.some((known) => known === stars)) return [];
    const known = recognised.join(', ');
    const expected = {
      vi: `số sao mà ${law.citation} công nhận: ${known}`,
      en: `stars that ${law.citation} recognises: ${known}`,
    };
    return [fault(`supportMoney.amounts[${i}].stars`, expected, String(stars))];
  });
}
