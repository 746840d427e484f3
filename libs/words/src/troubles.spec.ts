import { helpInTrouble, sayTrouble } from './troubles';

const of = (code: string, command: string | null = null, to: string | null = null) => ({
  ...{ code: 'REFUSED', detail: '' },
  refused: { code, command, to },
});

test('a refused letter is told by what it asked, of whom, and why it was refused, with what to do', () => {
  const trouble = of('ROUND_CLOSED', 'EnterRound', 'evaluation-round/huong-tra-2024-dot-1');
  expect(sayTrouble(trouble, 'vi')).toBe(
    'thư “nhận sản phẩm vào đợt”, gửi đợt đánh giá huong-tra-2024-dot-1, bị từ chối: đợt đã hết hạn nhận hồ sơ',
  );
  expect(helpInTrouble(trouble, 'vi')).toMatch(/đợt khác/);
  expect(helpInTrouble(of('WRONG_STAGE', 'PutOff', 'product-cycle/x'), 'en')).toMatch(/^Open the/);
});

test('refused work has no receiver; a stopped case says what the engine said, and needs no other help', () => {
  expect(sayTrouble(of('SHEETS_MISSING'), 'vi')).toBe(
    'một công việc bị từ chối: còn thiếu phiếu chấm',
  );
  expect(helpInTrouble(of('PAPER_CANNOT_BE_SET'), 'vi')).toMatch(/Diễn biến/);
  const stopped = { code: 'LOG_BEHIND', detail: 'version 3 of 5', refused: null };
  expect(sayTrouble(stopped, 'en')).toBe(
    'stopped: the log is behind the engine; run ocop reconcile: version 3 of 5',
  );
  expect(helpInTrouble(stopped, 'en')).toBeUndefined();
});
