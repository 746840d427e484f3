import type { WrittenSheet } from '@ocop/criteria';
import { describeValue } from '@ocop/ground';
import { readFile } from 'node:fs/promises';
import { Refused } from '../refused';

/** A sheet with evidence is some kilobytes; nobody writes a megabyte by mistake. */
const LARGEST_FILE = 1_000_000;

/** Reads a sheet, `{ "criterion no": points | null }`, from a file. @throws Refused */
export async function readSheet(file: string): Promise<WrittenSheet> {
  const text = decoded(file, await bytesOf(file));
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

async function bytesOf(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new Refused('FILE_MISSING', {
        vi: `${file}: không có tệp này`,
        en: `${file}: there is no such file`,
      });
    throw new Refused('FILE_UNREADABLE', {
      vi: `${file}: không đọc được (${error.message})`,
      en: `${file}: cannot be read (${error.message})`,
    });
  });
  if (bytes.length <= LARGEST_FILE) return bytes;
  throw new Refused('FILE_TOO_LARGE', {
    vi: `${file}: tối đa ${LARGEST_FILE} byte, nhận được ${bytes.length}`,
    en: `${file}: expected at most ${LARGEST_FILE} bytes, got ${bytes.length}`,
  });
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('NOT_UTF8', {
      vi: `${file}: phải là văn bản UTF-8`,
      en: `${file}: expected text in UTF-8`,
    });
  }
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
