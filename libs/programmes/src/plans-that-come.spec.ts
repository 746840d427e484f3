import { shapeFaults } from '@ocop/ground';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { huongTra, planNamed } from '../../../test/support/plans';
import { planFaults, planShape } from '.';

describe('plans that come with the system', () => {
  const names = readdirSync(join(__dirname, '..', 'plans'))
    .filter((file) => /^[^.]+\.yaml$/.test(file))
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

  test('takes additions before 10/6 and asks each commune for two reports, on days that it does not fix', () => {
    expect(huongTra.additions?.before).toBe('2024-06-10');
    expect(huongTra.additions?.source.clause).toBe('V.4');
    expect(huongTra.reports.map(({ id }) => id)).toEqual(['half-year', 'year-end']);
    for (const { source } of huongTra.reports) expect(source.default).toContain('V.4');
  });

  test('holds every clause of the document that binds somebody', () => {
    const clauses = new Set(huongTra.standing.map(({ source }) => source.clause));
    const contents = ['III.1', 'III.2', 'III.3', 'III.4', 'III.5', 'III.6'];
    expect([...clauses]).toEqual([...contents, 'V.1', 'V.2', 'V.3', 'V.4', 'V.5']);
    const quotes = huongTra.standing.map(({ source }) => source.quote).join();
    expect(quotes).toContain('đợt 1 vào tháng 7/2024, đợt 2 vào tháng 10/2024');
    expect(quotes).toContain('định kỳ 6 tháng và cuối năm');
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
