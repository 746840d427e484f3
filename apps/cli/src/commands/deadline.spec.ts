import { calendars, withClosure } from '@ocop/calendar';
import { canonicalJson } from '@ocop/contracts';
import { sha256 } from '@ocop/records';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toldCommand } from '../../../../test/support/told-command';
import { addDeadline } from './deadline';

const scratch = mkdtempSync(join(tmpdir(), 'ocop-deadline-'));
/** Nothing has ever been started there. */
const nowhere = ['--data', join(scratch, 'nowhere')];
const run = (...args: string[]) => toldCommand(addDeadline, 'deadline', ...args, ...nowhere);

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
    calendars: { from: 'release', where: null, counts: null },
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
  expect(out).toContain('Lịch của bản phát hành này: chưa tính quyết định của cơ quan');
});

describe('where no system can be reached a file of its calendars is counted by', () => {
  const closed = { document: 'CĐ 9/CĐ-UBND', reason: 'bão số 1', area: 'hue/huong-tra' };
  const storm = withClosure('vn-1', 'vn-1.1', { ...closed, days: ['2026-10-07'] });
  const counts = { version: 'vn-1.1', decision: 'CĐ 9/CĐ-UBND' };
  const content = { format: 'ocop-calendars/1', calendars: [...calendars, storm], counts };
  const named = (name: string, value: object) => {
    const file = join(scratch, `${name}.json`);
    writeFileSync(file, JSON.stringify(value));
    return file;
  };
  const hashed = (value: object) => ({ ...value, sha256: sha256(canonicalJson(value)) });
  const RULE = ['--rule', '3 working days', '--from', '2026-10-05'];
  const by = (file: string, ...more: string[]) => run(...RULE, ...more, '--calendars', file);

  test.each([
    ['no such file', {}, 'không phải tệp'],
    ['altered', { ...hashed(content), counts: null }, 'mã băm'],
    [
      'a year twice',
      hashed({
        ...content,
        calendars: [...calendars, { ...storm, years: [...storm.years, storm.years.at(-1)] }],
      }),
      'các năm phải nối nhau',
    ],
    ['without its base', hashed({ ...content, calendars: [moved('vn-2')] }), 'dựa trên vn-2'],
    ['another vn-1', hashed({ ...content, calendars: [{ ...storm, version: 'vn-1' }] }), 'vn-1'],
  ])('%s: refused with what is wrong', async (name, value, words) => {
    const { err, code } = await by(named(name, value));
    expect({ code, told: err.includes(words) || err }).toEqual({ code: 1, told: true });
  });

  function moved(base: string) {
    return { ...storm, decided: { base, of: 'closure', document: 'x' } };
  }

  test('its decided days count, with their document, where they were decided for', async () => {
    const file = named('calendars', hashed(content));
    const { out, code } = await by(file, '--area', 'hue/huong-tra/huong-van', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ lastDay: '2026-10-09', calendar: 'vn-1.1@hue/huong-tra' },
      skipped: [{ day: '2026-10-07', why: 'bão số 1', source: 'CĐ 9/CĐ-UBND' }],
      calendars: { from: 'file', where: file, counts },
    });
    const elsewhere = await by(file, '--area', 'hue/phu-loc');
    expect(elsewhere.out).toContain('ngày 08/10/2026');
    expect(elsewhere.out).toContain(`Lịch từ tệp ${file}: vn-1.1, CĐ 9/CĐ-UBND.`);
    const before = await by(file, '--area', 'hue/huong-tra', '--calendar', 'vn-1');
    expect(before.out).toContain('ngày 08/10/2026');
  });
});

test.each([
  [['--rule', 'xyz', '--from', '2026-01-01'], 'có thể viết: 15 working days'],
  [
    ['--rule', '15 ngày', '--from', '1024-02-10'],
    'từ 01/01/2000 đến 31/12/2100; viết 2026-02-10, 10/02/2026',
  ],
  [['--rule', '15 ngày', '--from', '2026-02-10T25:00'], '2026-02-10T16:40'],
  [['--rule', '15 ngày', '--from', '\ud83d'], 'không phải một ngày'],
  [['--rule', '15 ngày', '--from', '2026-01-01', '--calendar', 'vn-9'], 'có: vn-1'],
  [['--rule', '99999 tháng', '--from', '2026-01-01'], '31/12/2299; nêu thời hạn ngắn hơn'],
])('%j is refused with what can be written', async (args, words) => {
  const { err, code } = await run(...args);
  expect({ code, told: err.includes(words) || err }).toEqual({ code: 1, told: true });
});
