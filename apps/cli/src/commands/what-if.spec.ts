import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoundBoardRow } from '@ocop/records';
import { toldCommand } from '../../../../test/support/told-command';
import { roundSoFar } from '@ocop/what-if';
import { addWhatIf } from './what-if';

/** What a command prints and how it ends; nothing has ever been started in that folder. */
function run(...args: string[]) {
  const nowhere = ['--data', join(tmpdir(), 'what-if-nothing-runs')];
  return toldCommand(addWhatIf, 'what-if', ...args, ...nowhere);
}
const ask = (...changes: string[]) =>
  run('--plan', 'huong-tra-2024', '--json', '--change', ...changes);

test('where nothing runs the plan alone answers, and says so', async () => {
  const { out, code } = await ask('holiday:2024-07-05', 'quorum:4/5');
  const answer = JSON.parse(out) as { plan: { what: string; date?: string }[] };
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    programme: 'huong-tra-2024',
    running: false,
    products: [],
    deadlines: [],
  });
  expect(answer.plan).toContainEqual({
    what: 'calls',
    date: 'huong-tra-2024-dot-1:recognise',
    calls: [{ from: '2024-07-02', to: '2024-07-01' }],
  });
});

test('for people it is told as sentences', async () => {
  const { out } = await run('--plan', 'huong-tra-2024', '--change', 'holiday:2024-07-09');
  expect(out).toContain('huong-tra-2024 chưa chạy trên hệ thống nào');
  expect(out).toContain('ngày cuối 09/07/2024 rơi vào ngày nghỉ, không tự chuyển');
});

test.each([
  ['band:90=88', 'cut-off:90=88'],
  ['cut-off:88=90', '90, 70, 50, 30'],
  ['cut-off:70=90', '90'],
  ['holiday:1024-07-10', 'holiday:2024-07-08'],
  ['regulation:1024', '26-2026'],
  ['\ud83d', 'quorum:2/3'],
])('%j is refused with what is wanted', async (change, wanted) => {
  const { out, err, code } = await ask(change);
  expect({ out, code }).toEqual({ out: '', code: 1 });
  expect(err).toContain(wanted);
});

test('a round’s story gives the last results, the session and the first sheets, corrected ones as corrected', () => {
  const row = {
    id: 'dot-1',
    tier: 'district',
    regulation: '148-2023',
    members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    products: [{ id: 'bun', name: 'Bún Vân Cù' }],
  } as unknown as RoundBoardRow;
  const sheet = (member: string, pass: number, total: number) => ({
    type: 'ScoreSheetSubmitted',
    data: { product: 'bun', member, pass, total },
  });
  const tally = (sum: number) => ({
    type: 'ScoresTallied',
    data: {
      results: [{ product: 'bun', average: { sum, count: 3 }, stars: 4, outcome: 'forward' }],
    },
  });
  const told = roundSoFar(row, [
    { type: 'SessionOpened', data: { present: ['a', 'b'], of: 3 } },
    sheet('a', 1, 60),
    { ...sheet('a', 1, 70), type: 'ScoreSheetCorrected' },
    sheet('b', 1, 82),
    sheet('b', 2, 72),
    tally(210),
    tally(213),
  ]);
  expect(told).toMatchObject({
    members: 3,
    present: 2,
    firstPass: { bun: [70, 82] },
    results: [{ name: 'Bún Vân Cù', average: { sum: 213, count: 3 } }],
  });
});
