import { toldCommand } from '../../../../test/support/told-command';
import { addDeadline } from './deadline';

const run = (...args: string[]) => toldCommand(addDeadline, 'deadline', ...args);

test('15 working days across Tết are counted day by day, with why and by what document', async () => {
  const { out, code } = await run(
    '--rule',
    '15 working days',
    '--from',
    '2026-02-10T16:40',
    '--json',
  );
  const answer = JSON.parse(out) as { counted: string[]; skipped: object[] };
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    rule: '15 working days',
    from: '2026-02-10T16:40:00.000+07:00',
    dueAt: '2026-03-11T00:00:00.000+07:00',
    lastDay: '2026-03-10',
    calendar: 'vn-1',
    provisional: null,
    basis: { article: '147-148' },
  });
  expect(answer.counted).toHaveLength(15);
  expect(answer.skipped).toContainEqual({
    day: '2026-02-17',
    why: 'Tết Nguyên đán',
    source: expect.stringContaining('12729/VPCP-KGVX'),
  });
});

test('a clerk reads it in one paragraph and a list', async () => {
  const { out } = await run('--rule', 'trước ngày 15/7/2026', '--from', '1/6/2026');
  expect(out).toContain('trước ngày 15/07/2026: hết ngày 14/07/2026 (giờ Việt Nam).');
});

test.each([
  [['--rule', 'xyz', '--from', '2026-01-01'], 'có thể viết: 15 working days'],
  [['--rule', '15 ngày', '--from', '1024-02-10'], '10/02/2026'],
  [['--rule', '15 ngày', '--from', '2026-02-10T25:00'], '2026-02-10T16:40'],
  [['--rule', '15 ngày', '--from', '\ud83d'], 'không phải một ngày'],
  [['--rule', '15 ngày', '--from', '2026-01-01', '--calendar', 'vn-9'], 'có: vn-1'],
  [['--rule', '99999 tháng', '--from', '2026-01-01'], 'ra ngoài những ngày'],
])('%j is refused with what can be written', async (args, words) => {
  const { err, code } = await run(...args);
  expect({ code, told: err.includes(words) || err }).toEqual({ code: 1, told: true });
});
