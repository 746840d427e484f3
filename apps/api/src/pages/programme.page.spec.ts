import type { YearState } from '@ocop/programmes';
import type { ProgrammeBoardRow } from '@ocop/records';
import { at } from '../../../../test/support/case-bench';
import { PaperWorld } from '../../../../test/support/paper-world';
import { chair, huongTra } from '../../../../test/support/plans';
import { plansSection, programmePage } from './programme.page';

const YEAR = { type: 'programme-year', id: huongTra.id } as const;

const source = { quote: 'như văn bản' };
const particulars = {
  ideas: {
    selectedBy: 'office',
    priorities: [{ no: 1, what: 'Sản phẩm đặc trưng', source }],
    source,
  },
  papers: [{ id: 'tem', name: 'Tem truy xuất nguồn gốc', fromStars: 3, source }],
  councils: [
    {
      id: 'chung',
      name: 'Hội đồng',
      seats: [{ who: 'Lãnh đạo Sở Nông nghiệp', as: 'chair' }],
      source,
    },
  ],
} as const;

test('the page of a plan tells its state, who approved it, and what was changed from what', () => {
  const world = new PaperWorld(at('2024-04-09 08:30'));
  world.openYear({ ...huongTra, ...particulars });
  const amendments = [{ kind: 'move-date', date: 'additions', to: '2024-06-20' }];
  const decision = { decision: '1300/QĐ-UBND', signedOn: '2024-04-09' };
  world.command(YEAR, { type: 'AmendPlan', ...decision, amendments }, chair, 'amend');
  const row = rowOf(world.state<YearState>(`programme-year/${huongTra.id}`));
  const [target] = row.plan.targets;
  const targets = target ? [{ target, reached: { value: 6 } }] : [];
  const page = programmePage(row, targets, [], [], '2024-04-10').text;
  for (const said of [
    'đang thực hiện',
    'Phê duyệt: 1227/KH-UBND, ngày 09/04/2024',
    'Sửa đổi 1: 1300/QĐ-UBND, ngày 09/04/2024',
    'additions: trước 10/06/2024 → trước 20/06/2024',
    '19/06/2024</b> Bổ sung danh mục sản phẩm, trước ngày 20/06/2024',
    '<b>6</b>',
    'Nhóm 1: Sản phẩm đặc trưng',
    'Tem truy xuất nguồn gốc · từ 3 sao',
    'Chủ tịch: Lãnh đạo Sở Nông nghiệp',
  ])
    expect(page).toContain(said);
  expect(plansSection([{ ...row, document: row.plan.document }]).text).toContain(
    `href="/ke-hoach/${huongTra.id}"`,
  );
});

function rowOf({ id, stage, plan, approval, amendments = [] }: YearState): ProgrammeBoardRow {
  if (!plan) throw new Error('no plan');
  const { title, year, regulation, authority } = plan;
  const { name, area, tier } = authority;
  const decided = { approval: approval ?? null, amendments, withdrawal: null, textSha256: null };
  const about = { id, title, year, regulation, authority: name, area, tier };
  const reported = { reports: [], activities: [], reached: {} };
  return { ...about, stage, plan, ...decided, ...reported, revision: 1 };
}
