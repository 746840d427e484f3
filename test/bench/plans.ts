import type { Plan } from '@ocop/programmes';
import { story } from '../support/story-on-paper';
import { huongTra } from '../support/plans';
import type { Person } from '../../apps/cli/src/story/story';

export const COMMUNES = 12;
export const REPORTS = 4;

const area = (i: number) => `hue/huong-tra/xa-${i + 1}`;

/** The story's people, and an officer in each commune of the bench. */
export const people: readonly Person[] = [
  ...story.people,
  ...Array.from({ length: COMMUNES }, (_, i) => ({
    id: `bench-xa-${i + 1}`,
    name: `Cán bộ xã ${i + 1}`,
    role: 'commune-officer' as const,
    area: area(i),
  })),
];

/** The town's plan of 2024 under another name, with other communes, reports and products. */
export function benchPlan(id: string, products: number, year = huongTra): Plan {
  const communes = Array.from({ length: COMMUNES }, (_, i) => ({
    area: area(i),
    name: `Xã ${i + 1}`,
    office: `UBND xã ${i + 1}`,
  }));
  const [report] = year.reports;
  const [product] = year.products;
  if (!report || !product) throw new Error('the plan of Hương Trà has no reports or products');
  return {
    ...year,
    id,
    document: { ...year.document, number: `${id}/KH-UBND` },
    communes,
    rounds: year.rounds.map((round) => ({ ...round, id: `${id}-dot-${round.no}` })),
    reports: Array.from({ length: REPORTS }, (_, i) => ({ ...report, id: `report-${i + 1}` })),
    products: Array.from({ length: products }, (_, i) => ({
      ...product,
      no: i + 1,
      id: `san-pham-${i + 1}`,
      name: `Sản phẩm ${i + 1}`,
      owner: { ...product.owner, id: `chu-the-${i + 1}`, name: `Chủ thể ${i + 1}` },
      commune: area(i % COMMUNES),
    })),
  };
}
