import type { Plan } from '@ocop/programmes';
import { huongTra, planNamed } from './plans';

/** What a town might ask its producers at the end of a year. */
export const yearlyFigures: NonNullable<Plan['yearlyFigures']> = [
  {
    id: 'so-lieu-nam',
    name: 'Số liệu năm 2024 của chủ thể OCOP',
    figuresOf: 'plan-year',
    asked: '2024-11-15',
    by: '2024-12-10',
    source: { default: 'Giả định để thử.' },
    figures: [
      { id: 'doanh-thu', what: 'Doanh thu của sản phẩm', unit: 'dong', per: 'product' },
      { id: 'lao-dong', what: 'Số lao động', unit: 'people', per: 'producer' },
      {
        ...{ id: 'nguyen-lieu', what: 'Nguyên liệu mua trong tỉnh', unit: 'kg' },
        ...{ per: 'producer', optional: true },
      },
    ],
  },
];

/** The plan of Hương Trà, asking for them. */
export const askingPlan: Plan = { ...huongTra, yearlyFigures };

export const askingPlanNamed = (name: string): Plan =>
  name === huongTra.id ? askingPlan : planNamed(name);
