import { projectRoot } from '@ocop/platform';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(projectRoot(), 'infra', 'docs', 'security', 'bad-input.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/.test(line));
const tests = [...page.matchAll(/`([\w./-]+\.spec\.ts)` › ([^|`),]*)/g)].map(([, file, name]) => ({
  file: file ?? '',
  name: (name ?? '').trim(),
}));

test('every row of the matrix has its test or its reason', () => {
  const covered = rows.flatMap((row) => {
    const [, from = 0, to = from] = (/^\| (\d+)(?:-(\d+))?/.exec(row) ?? []).map(Number);
    const last = Number.isNaN(to) ? from : to;
    return Array.from({ length: last - from + 1 }, (_, i) => from + i);
  });
  expect(covered).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(rows.filter((row) => (row.split('|')[4] ?? '').trim().length < 20)).toEqual([]);
});

/** What a file says of its tests: their names, and the rows of its tables. */
const titlesOf = (file: string): string =>
  readFileSync(join(projectRoot(), file), 'utf8')
    .split('\n')
    .filter((line) => /^\s*(test|describe|it)\b|^\s*\]?\)?\(?['`]|^\s*[\])]+\(/.test(line))
    .join('\n');

test('every test that is named is there', () => {
  expect(tests.length).toBeGreaterThan(40);
  expect(tests.filter(({ name }) => name.length < 6)).toEqual([]);
  const missing = tests.filter(({ file, name }) => {
    const isThere = existsSync(join(projectRoot(), file));
    return !isThere || !titlesOf(file).includes(name);
  });
  expect(missing).toEqual([]);
});
