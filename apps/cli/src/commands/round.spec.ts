import { roundRow, sessionStanding } from '@ocop/records';
import { scored, scoredBy, sitting } from '../../../../test/support/council-bench';
import { type RoundBench, van } from '../../../../test/support/round-bench';
import { gateLines, listLines } from './round';

function rowOf({ state }: RoundBench) {
  const [row] = roundRow(state, 1);
  if (!row) throw new Error('no row');
  return row;
}

test('a round in session tells what each red gate misses, by names', () => {
  const bench = scoredBy(sitting(), van, { m1: 20, m3: 25 });
  const { gates } = sessionStanding(bench.state);
  const lines = gateLines(gates, rowOf(bench));
  expect(lines).toContain('  chưa đạt  đủ phiếu chấm');
  expect(lines).toContain(
    '            Thanh trà Hương Vân: chưa có phiếu của Phó Chủ tịch, Ủy viên 4, Ủy viên 5',
  );
  expect(lines).toContain('  đạt       đủ thành viên dự họp');
  const hidden = gates.map((gate) => ({ ...gate, missing: null }));
  expect(gateLines(hidden, rowOf(bench)).join('\n')).not.toContain('chưa có phiếu');
  expect(gateLines([], rowOf(bench))).toEqual([]);
});

test('results before the decision, and those by part totals, say that they are provisional', () => {
  const row = rowOf(scored());
  const lines = listLines(row);
  expect(lines.join('\n')).toMatch(
    /70,00 +4 sao +chuyển cấp trên \(tạm tính theo tổng điểm các phần\)/,
  );
  expect(lines.at(-1)).toBe('Kết quả dự kiến, chưa có quyết định.');
  const decided = listLines({ ...row, decidedOn: '2024-07-08' });
  expect(decided.join('\n')).not.toContain('dự kiến');
});
