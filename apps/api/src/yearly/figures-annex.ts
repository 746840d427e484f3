import type { Annex } from '@ocop/exchange';
import { type YearlyFigures, yearlyNamed, type Plan } from '@ocop/programmes';
import type { AskedOne } from '@ocop/records';
import { figureUnitWords, heardWords } from '@ocop/words';
import { dayOrNone } from '../exports/head';

type Figure = YearlyFigures['figures'][number];

/** One line of a producer: of a product, and on its first line what is asked of the whole of it. */
export interface FiguresLine {
  readonly one: AskedOne;
  readonly commune: string;
  readonly product: AskedOne['producer']['products'][number] | undefined;
  readonly first: boolean;
}

export function linesOf(plan: Plan, asked: readonly AskedOne[]): FiguresLine[] {
  const names = new Map(plan.communes.map(({ area, name }) => [area, name]));
  return asked.flatMap((one) => {
    const { commune: area, products } = one.producer;
    const commune = names.get(area) ?? area;
    const lines = products.length > 0 ? products : [undefined];
    return lines.map((product, i) => ({ one, commune, product, first: i === 0 }));
  });
}

/** What producers answered, line by line, for whoever works with it elsewhere. */
export function figuresAnnex(
  plan: Plan,
  ask: string,
  title: readonly string[],
): Annex<FiguresLine> {
  return {
    name: `so-lieu-${ask}`,
    title,
    columns: [
      { heading: 'Tên chủ thể', width: 34, cell: ({ one }) => one.producer.name },
      { heading: 'Địa chỉ', width: 22, cell: ({ commune }) => commune },
      { heading: 'Tên sản phẩm', width: 30, cell: ({ product }) => product?.name ?? '' },
      ...yearlyNamed(plan, ask).figures.map((figure) => ({
        heading: `${figure.what} (${figureUnitWords[figure.unit].vi})`,
        width: 18,
        cell: (line: FiguresLine) => valueOn(line, figure),
      })),
      {
        heading: 'Ngày trả lời',
        width: 13,
        cell: ({ one }) => dayOrNone(one.answers.at(-1)?.on ?? null),
      },
      { heading: 'Ghi chú', width: 40, cell: noteOn },
    ],
  };
}

function valueOn({ one, product, first }: FiguresLine, { id, per }: Figure): number | string {
  if (per === 'producer' && !first) return '';
  const given = one.answers
    .at(-1)
    ?.answers.find(
      (answer) =>
        answer.figure === id && (per === 'producer' || answer.product?.id === product?.id),
    );
  return given?.value ?? '';
}

function noteOn({ one: { answers } }: FiguresLine): string {
  const last = answers.at(-1);
  if (!last) return 'chưa trả lời';
  const heard = last.heard ? [`xã ghi thay (${heardWords[last.heard].vi})`] : [];
  const corrected = answers.length > 1 ? [`đã sửa, lần số ${last.no}`] : [];
  return [...heard, ...corrected].join('; ');
}
