import { utf8 } from '@ocop/exchange';
import type { WrittenSheet } from '@ocop/criteria';
import { describeValue } from '@ocop/ground';
import { bytesOf } from '../read-bytes';
import { Refused } from '../refused';

/** A sheet with evidence is some kilobytes; nobody writes a megabyte by mistake. */
const LARGEST_FILE = 1_000_000;

/** Reads a sheet, `{ "criterion no": points | null }`, from a file. @throws Refused */
export async function readSheet(file: string): Promise<WrittenSheet> {
  const text = utf8(file, await bytesOf(file, LARGEST_FILE));
  const value = parsed(file, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused('NOT_A_SHEET', {
      vi: `${file}: phải là một đối tượng { "số tiêu chí": điểm hoặc null }, nhận được ${describeValue(value)}`,
      en: `${file}: expected an object { "criterion no": points or null }, got ${describeValue(value)}`,
    });
  const sheet = value as WrittenSheet;
  refuseTwice(file, text, sheet);
  return sheet;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    throw new Refused('NOT_JSON', {
      vi: `${file}: không phải JSON (${message})`,
      en: `${file}: is not JSON (${message})`,
    });
  }
}

/** JSON keeps the last of two values under one name, and nobody would notice. */
function refuseTwice(file: string, text: string, sheet: WrittenSheet): void {
  if (Object.values(sheet).some((value) => value !== null && typeof value !== 'number')) return;
  const names = [...text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, name = '']) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return;
  throw new Refused('CRITERION_TWICE', {
    vi: `${file}: tiêu chí ${twice} được ghi hai lần`,
    en: `${file}: criterion ${twice} stands there twice`,
  });
}
