import { shapeFaults } from '@ocop/regulations';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { huongTra, planNamed } from '../../../test/support/plans';
import { type Plan, planFaults, planShape, withDefaults } from '.';

type Changed = { [K in keyof Plan]?: unknown };
const changed = (change: Changed): Plan => ({ ...structuredClone(huongTra), ...change }) as Plan;
const round = (i: number, change: object) => {
  const rounds = structuredClone(huongTra.rounds).map((r, j) =>
    j === i ? { ...r, ...change } : r,
  );
  return changed({ rounds });
};
const source = { default: 'test' };
const paths = (plan: Plan) => planFaults(plan).map(({ path }) => path);

describe('plans that come with the system', () => {
  const names = readdirSync(join(__dirname, '..', 'plans'))
    .filter((file) => !file.includes('.story.'))
    .map((file) => file.replace('.yaml', ''));

  test.each(names)('%s has the shape and no fault', (name) => {
    const plan = planNamed(name);
    expect(shapeFaults(planShape, plan)).toEqual([]);
    expect(planFaults(plan)).toEqual([]);
  });
});

describe('the plan of Hương Trà 2024', () => {
  test('recognises 3 stars before 10/7 and 10/10, forwards 70 to 100 points before 15/7 and 15/10', () => {
    const days = huongTra.rounds.map(({ recognise, forward, forwardFrom }) => [
      recognise.before,
      forward?.before,
      forwardFrom?.points,
    ]);
    expect(days).toEqual([
      ['2024-07-10', '2024-07-15', 70],
      ['2024-10-10', '2024-10-15', 70],
    ]);
  });

  test('takes additions before 10/6 and asks each commune for two reports', () => {
    expect(huongTra.additions?.before).toBe('2024-06-10');
    expect(huongTra.reports.map(({ id }) => id)).toEqual(['half-year', 'year-end']);
  });

  test('names the seven products of the annex with owners and communes', () => {
    const communes = new Map(huongTra.communes.map(({ area, name }) => [area, name]));
    expect(
      huongTra.products.map(({ name, owner, commune, kind }) =>
        [name, owner.name, communes.get(commune), kind].join(' | '),
      ),
    ).toEqual([
      'Thanh trà Hương Vân | HTX NN Hương Vân | Phường Hương Vân | first',
      'Tinh dầu trầm Trần Luật | Hộ kinh doanh Trần Mậu Luật | Phường Hương Văn | first',
      'Kiệu Hương Chử | HTX NN La Chử | Phường Hương Chử | first',
      'Bưởi da xanh Bình Thành | HTX sản xuất, kinh doanh dịch vụ NN Bình Thành | Xã Bình Thành | first',
      'Quýt Thanh Bình | Công ty TNHH Hoàng Thanh Bình | Xã Hương Bình | first',
      'Hương trầm Hương Thảo | Hộ kinh doanh Huỳnh Thị Hồng | Xã Hương Bình | first',
      'Bún Vân Cù | Tổ hợp tác sản xuất Bún Vân Cù | Xã Hương Toàn | re-evaluation',
    ]);
  });

  test('cites its sentence for every date it fixes, and marks what is ours', () => {
    const [first] = huongTra.rounds;
    expect(first?.recognise.source.quote).toContain('trước ngày 10/7/2024');
    expect(first?.intakeCloses.source.default).toBeDefined();
    expect(huongTra.council.source.default).toBeDefined();
    expect(huongTra.ladders.source.default).toBeDefined();
  });
});

describe('a plan is refused', () => {
  test('with every fault at once', () => {
    const plan = round(0, { recognise: { before: '2024-06-01', source }, tier: 'centre' });
    expect(paths({ ...plan, regulation: '148-2023', calendar: 'vn-9' })).toEqual(
      expect.arrayContaining(['calendar', 'rounds[0].tier', 'rounds[0].recognise.before']),
    );
  });

  test.each<[string, Plan, string]>([
    [
      'a round that ends before it starts',
      round(0, { recognise: { before: '2024-04-01', source } }),
      'rounds[0].recognise.before',
    ],
    ['a tier the law does not know', round(0, { tier: 'commune' }), 'rounds[0].tier'],
    [
      'a threshold the law does not allow',
      round(0, { forwardFrom: { points: 60, source } }),
      'rounds[0].forwardFrom.points',
    ],
    ['an unknown regulation', changed({ regulation: '149-2023' }), 'regulation'],
    [
      'a date outside the year',
      round(1, { recognise: { before: '2025-10-10', source } }),
      'rounds[1].recognise.before',
    ],
    ['rounds out of order', changed({ rounds: [...huongTra.rounds].reverse() }), 'rounds[0].no'],
    [
      'a gap between rounds',
      round(1, { opens: { on: '2024-08-01', source } }),
      'rounds[1].opens.on',
    ],
    [
      'a commune outside the authority',
      changed({
        communes: [...huongTra.communes, { area: 'hue/phong-dien/x', name: 'x', office: 'x' }],
      }),
      'communes[6].area',
    ],
    [
      'a product of an unknown commune',
      changed({ products: [{ ...huongTra.products[0], commune: 'hue/huong-tra/x' }] }),
      'products[0].commune',
    ],
    [
      'a quorum above one',
      changed({ council: { ...huongTra.council, quorum: { present: 5, of: 4 } } }),
      'council.quorum.present',
    ],
    [
      'a rule without a source',
      changed({ additions: { before: '2024-06-10', source: {} } }),
      'additions.source',
    ],
    ['unknown defaults', changed({ defaults: 'system-9' }), 'defaults'],
    [
      'a commune check longer than the law gives',
      changed({
        regulation: '26-2026',
        terms: { ...huongTra.terms, communeCheck: { workingDays: 20, source } },
      }),
      'terms.communeCheck.workingDays',
    ],
    [
      'a district under a law without districts',
      changed({ regulation: '26-2026' }),
      'authority.tier',
    ],
  ])('for %s', (_why, plan, path) => expect(paths(plan)).toContain(path));

  test('for the same product twice, whatever case or composition its name is in', () => {
    const [first] = huongTra.products;
    const twin = { ...first, no: 8, id: 'twin', name: first?.name.toUpperCase().normalize('NFD') };
    const plan = changed({ products: [...huongTra.products, twin] });
    expect(planFaults(plan)).toMatchObject([
      { path: 'products[7].name', expected: 'not the same as products[0]' },
    ]);
  });
});

test('sections that a plan writes itself are not replaced by defaults', () => {
  const own = { ...huongTra.council, minMembers: 9 };
  const plan = withDefaults({ defaults: 'system-1', council: own }) as Plan;
  expect(plan.council.minMembers).toBe(9);
  expect(plan.ladders).toBeDefined();
});
