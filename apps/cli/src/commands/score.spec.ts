import type { Command } from 'commander';
import { findSet, scoreSheet, type Sheet } from '@ocop/criteria';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toldCommand } from '../../../../test/support/told-command';
import { tellScore } from '../criteria/tell-score';
import { addCriteria } from './criteria';
import { addScore } from './score';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints and how it ends. */
function run(...args: string[]) {
  const add = (program: Command) => {
    addCriteria(program);
    addScore(program);
  };
  return toldCommand(add, ...args);
}

function fileWith(text: string): string {
  const file = join(folder, 'phieu.json');
  writeFileSync(file, text);
  return file;
}

const score = (set: string, sheet: Sheet | string, ...more: string[]) => {
  const text = typeof sheet === 'string' ? sheet : JSON.stringify(sheet);
  return run('score', '--set', set, '--sheet', fileWith(text), ...more);
};

const best: Sheet = Object.fromEntries(
  findSet('26/2026-01').criteria.map(({ no, max }) => [no, max]),
);

test('a sheet is scored without a server, as fields for programs and nothing else', async () => {
  const { out, code } = await score('26/2026-01', { ...best, '2.2': 1, '3.2': null }, '--json');
  expect({ code, ...JSON.parse(out) }).toEqual({
    code: 0,
    set: '26/2026-01',
    parts: { A: 37, B: 25, C: 35 },
    total: 97,
    starByPoints: 5,
    starByGates: 2,
    star: 2,
    gates: [{ criterion: '2.2', star: 3, needed: 2, got: 1 }],
    faults: [],
  });
});

test('for people it says both stars, which minimum was missed, and where a reason is due', async () => {
  const { out } = await score('26-2026-1', { ...best, '2.2': 1, '3.2': null });
  for (const line of [
    'Theo điểm: 5 sao',
    '2.2 Đóng gói, bao bì sản phẩm: 3 sao cần 2 điểm, được 1',
    'Kết quả: 2 sao',
    'Không chọn mức nào (0 điểm, phải ghi lý do):',
  ])
    expect(out).toContain(line);
  const set = findSet('26/2026-01');
  const english = tellScore(set, best, scoreSheet(set, best), 'en');
  expect(english.join('\n')).toContain('Result: 5 stars');
});

test('wrong points and unknown criteria are named with what is allowed', async () => {
  const { out, code } = await score('26/2026-01', { ...best, '4.3': 4, '13': 1 });
  expect(code).toBe(1);
  expect(out).toContain(
    'Tiêu chí 4.3: phiếu không có mức điểm 4; các mức: 0, 1, 2, 3, 5, hoặc null',
  );
  expect(out).toContain('không có tiêu chí 13; có: 1.1, 1.2');
  const { faults, star } = JSON.parse(
    (await score('26/2026-01', { ...best, '4.3': 4 }, '--json')).out,
  );
  expect(star).toBeNull();
  expect(faults).toMatchObject([{ code: 'OPTION_UNKNOWN', criterion: '4.3', got: 4 }]);
});

test.each([
  ['{"1.1"', 'NOT_JSON', 'không phải JSON'],
  ['[3]', 'NOT_A_SHEET', 'phải là một đối tượng'],
  ['{"4.1":3,"4.1":5}', 'CRITERION_TWICE', 'ghi hai lần'],
])('a file with %s is refused with its code and in words', async (text, code, words) => {
  const answer = await score('26/2026-01', text, '--json');
  expect(JSON.parse(answer.out)).toMatchObject({ total: null, star: null, faults: [{ code }] });
  expect(answer.err).toContain(words);
  expect(answer.code).toBe(1);
});

test('an unknown set is refused with those there are; a set that does not add up gives no star', async () => {
  const unknown = await score('149-01', best);
  expect(unknown.err).toContain('1048-01 … 1048-26, 26/2026-01 … 26/2026-26');
  expect(unknown.code).toBe(1);
  const short = await score('1048-23', {});
  expect(short.out).toContain('không có kết quả có giá trị');
  expect(short.code).toBe(1);
});

test('a rejected dossier and a stop found beside the points', async () => {
  expect((await score('26/2026-01', best, '--rejected')).out).toContain('Hồ sơ bị loại');
  const stopped = await score('26/2026-01', best, '--stopped-at', '6.1', '--json');
  expect(JSON.parse(stopped.out)).toMatchObject({ total: 100, star: 2 });
});

test('sets are found by name and ministry without diacritics, and read as a sheet', async () => {
  const found = await run('criteria', 'list', '--regulation', '26/2026', '--search', 'nn&mt thit');
  expect(found.out).toContain('26/2026-02');
  expect(found.out).toContain('26/2026-08');
  expect(found.out).not.toContain('26/2026-05');
  const sheet = await run('criteria', 'show', 'ca phe cacao');
  expect(sheet.out).toContain('26/2026-13 Cà phê, cacao');
  expect(sheet.out).toContain('[tối thiểu để đạt 4 sao]');
  const without = await run('criteria', 'list', '--regulation', '148-2023');
  expect(without.out).toContain('kết quả tạm tính');
  expect((await run('criteria', 'list', '--regulation', '148')).code).toBe(1);
});
