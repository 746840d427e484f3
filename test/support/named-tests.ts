import { projectRoot } from '@ocop/platform';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page whose table names, for each row, the tests that show what becomes of it, or says why there is none. */
export interface TestedPage {
  /** Numbers of the rows in order; a row `3-5` stands for three. */
  readonly numbers: readonly number[];
  /** Rows that neither name a test nor give a reason. */
  readonly bare: readonly string[];
  readonly named: readonly { readonly file: string; readonly name: string }[];
  /** Tests that are named and not there. */
  readonly missing: readonly { readonly file: string; readonly name: string }[];
}

const read = (...path: string[]) => readFileSync(join(projectRoot(), ...path), 'utf8');

export function testedPage(...path: string[]): TestedPage {
  const page = read(...path);
  const rows = page.split('\n').filter((line) => /^\| \d/.test(line));
  const named = [...page.matchAll(/`([\w./-]+\.spec\.ts)` › ([^|`),]*)/g)].map(
    ([, file = '', name = '']) => ({ file, name: name.trim() }),
  );
  return {
    numbers: rows.flatMap(numbersOf),
    bare: rows.filter((row) => (row.split('|')[4] ?? '').trim().length < 20),
    named,
    missing: named.filter(
      ({ file, name }) => !existsSync(join(projectRoot(), file)) || !titlesOf(file).includes(name),
    ),
  };
}

function numbersOf(row: string): number[] {
  const [, from = 0, to = from] = (/^\| (\d+)(?:-(\d+))?/.exec(row) ?? []).map(Number);
  const last = Number.isNaN(to) ? from : to;
  return Array.from({ length: last - from + 1 }, (_, i) => from + i);
}

/** What a file says of its tests: their names, and the rows of its tables. */
function titlesOf(file: string): string {
  return read(file)
    .split('\n')
    .filter((line) => /^\s*(test|describe|it)\b|^\s*\]?\)?[([]?['`]|^\s*[\])]+\(/.test(line))
    .join('\n');
}
