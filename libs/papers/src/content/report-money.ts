import {
  overPlans,
  type Part,
  type ReportFigures,
  SUPPORT_STEPS,
  type SupportFact,
  type SupportStep,
  type SupportSum,
} from '@ocop/reports';
import { capital, sayQuantity, sayStars, supportStepWords } from '@ocop/words';
import type { Block } from './content';
import { column, paragraph, tableOr } from './tables';

type OfMoney = Pick<Part, 'support'>;

const dong = (amount: string) => sayQuantity(amount, 'dong', 'vi');

/** Support money step by step, then place by place with the sum that the whole has; nothing where no plan gives any. */
export function moneyBlocks({ support = [], parts }: ReportFigures): Block[] {
  if (support.length === 0) return [];
  const rows = support.map(({ citation, step, total, items }, i) => [
    `${i + 1}`,
    `${capital(supportStepWords[step].vi)} (${citation})`,
    `${items.length}`,
    dong(total),
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Tiền hỗ trợ', 4)],
    ...[column('Sản phẩm', 1.1, 'center'), column('Số tiền', 2, 'right')],
  ];
  return [
    paragraph('Tiền hỗ trợ sản phẩm được công nhận:'),
    tableOr('', columns, rows, 12),
    ...placesBlocks(support, parts),
  ];
}

const IN_PARTS = ['entitled', 'granted', 'paid'] as const satisfies readonly SupportStep[];

function placesBlocks(whole: readonly SupportSum[], parts: readonly Part[]): Block[] {
  const some = parts.filter(({ support = [] }) => support.length > 0);
  if (some.length === 0) return [];
  const cells = ({ support = [] }: OfMoney) => {
    const totals = overPlans(support);
    return IN_PARTS.map((step) => dong(totals[step]));
  };
  const rows = some.map((part, i) => [`${i + 1}`, part.place?.name ?? 'Nơi khác', ...cells(part)]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Địa bàn', 2.4)],
    ...IN_PARTS.map((step) => column(capital(supportStepWords[step].vi), 1.8, 'right')),
  ];
  const sum = ['', 'Cộng', ...cells({ support: whole })];
  return [paragraph('Tiền hỗ trợ theo địa bàn:'), tableOr('', columns, [...rows, sum], 11)];
}

/** A line of the annex: by it each sum is traced to its products. */
export function supportCells(one: SupportFact, i: number): string[] {
  const said = SUPPORT_STEPS.flatMap((step) => {
    const words = supportStepWords[step].vi;
    if (step === 'claimed') return one.claimed ? [words] : [];
    return one[step] === '0' ? [] : [`${words} ${dong(one[step])}`];
  });
  const whole = [`${one.number}, ${sayStars(one.stars, 'vi')}`, ...said].join('; ');
  return [`${i + 1}`, one.product, one.owner, one.commune, whole];
}
