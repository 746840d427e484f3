/** The parts in which a reader thinks of a plan, each with the sections that it holds. */
export const PARTS: readonly {
  readonly name: string;
  readonly words: readonly [vi: string, en: string];
  readonly holds: readonly string[];
}[] = [
  {
    name: 'van-ban',
    words: ['Văn bản', 'The paper'],
    holds: [
      ...['id', 'title', 'year', 'outlook', 'regulation', 'calendar', 'defaults', 'illustrative'],
      ...['document', 'basedOn'],
    ],
  },
  { name: 'dot', words: ['Đợt đánh giá', 'Rounds'], holds: ['rounds', 'additions', 'closes'] },
  {
    name: 'dia-ban',
    words: ['Cơ quan, địa bàn', 'Offices, places'],
    holds: ['authority', 'higher', 'districts', 'communes'],
  },
  {
    name: 'chi-tieu',
    words: ['Chỉ tiêu, việc', 'Targets, activities'],
    holds: ['targets', 'activities', 'ideas', 'reports', 'yearlyFigures', 'standing'],
  },
  {
    name: 'hoi-dong',
    words: ['Hội đồng, thời hạn', 'Council, terms'],
    holds: ['terms', 'council', 'councils', 'consequences', 'ladders'],
  },
  {
    name: 'ho-so',
    words: ['Hồ sơ, hỗ trợ', 'Dossiers, support'],
    holds: ['participants', 'dossier', 'papers', 'support', 'supportMoney'],
  },
  { name: 'san-pham', words: ['Sản phẩm', 'Products'], holds: ['products', 'recognised'] },
];

/** In which part `rounds[0].opens.on` stands. */
export function partOf(path: string): string | undefined {
  const section = path.split(/[.[]/)[0] ?? '';
  return PARTS.find(({ holds }) => holds.includes(section))?.name;
}
