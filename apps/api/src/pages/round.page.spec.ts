import type { Actor } from '@ocop/ground';
import { roundRow, sessionStanding } from '@ocop/records';
import { red, scored, scoredBy, sitting } from '../../../../test/support/council-bench';
import { chair, office, producer } from '../../../../test/support/plans';
import { luat, member, type RoundBench, van } from '../../../../test/support/round-bench';
import { knowsCounts, isOfCouncil, roundFor } from '../access/score-access';
import { roundActionsAt } from '../rounds/round-actions';
import { roundPage } from './round.page';

function pageOf({ state }: RoundBench, actor: Actor): string {
  const [row] = roundRow(state, 1);
  if (!row) throw new Error('no row');
  const whole = knowsCounts(row, actor);
  return roundPage(roundFor(row, actor), {
    deadlines: [],
    today: '2024-07-01',
    nextActions: roundActionsAt(row.stage, row, actor),
    session: isOfCouncil(row, actor) ? { ...sessionStanding(state), whole } : undefined,
  }).text.replace(/\s+/g, ' ');
}

const inSession = () => scoredBy(sitting(), van, { m1: 20, m3: 25 });

test('the office reads on the page of a round what each red gate misses, in words', () => {
  const bench = inSession();
  expect(red(bench)).toEqual(['sheets', 'quorum', 'results']);
  const page = pageOf(bench, office);
  for (const said of [
    'Hội đồng chấm điểm',
    'Có mặt 5/5 thành viên chấm điểm (cần 3/4), có Chủ tịch.',
    'Chủ tịch Hội đồng (Chủ tịch)',
    'phiếu của Phó Chủ tịch, Ủy viên 4, Ủy viên 5',
    'phiếu chưa được cộng',
    'Đã nhận 2 phiếu',
    '(chưa được vì chưa đạt: đủ phiếu chấm, đủ thành viên chấm từng sản phẩm)',
  ])
    expect(page).toContain(said);
});

test('a member sees the lights without whose sheet is missing; a producer sees neither', () => {
  const bench = inSession();
  const [own, other] = [pageOf(bench, member('m2')), pageOf(bench, producer)];
  expect(own).toContain('đủ phiếu chấm');
  expect(own).not.toMatch(/chưa có phiếu của|Đã nhận/);
  expect(other).not.toMatch(/Điều kiện bế mạc|Có mặt|Đã nhận/);
  expect(other).toContain(luat);
});

test('before the decision results are marked as provisional, and stand on nobody else’s page', () => {
  const bench = scored();
  const page = pageOf(bench, office);
  expect(page).toContain('Kết quả dự kiến, chưa có quyết định.');
  expect(page).toContain('70,00 điểm · 4 sao · chuyển cấp trên (tạm tính theo tổng điểm các phần)');
  for (const actor of [chair, member('m1'), producer])
    expect(pageOf(bench, actor)).not.toMatch(/ điểm ·| sao |dự kiến|tạm tính/);
});
