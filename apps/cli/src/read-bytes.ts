import { readFile } from 'node:fs/promises';
import { Refused } from './refused';

/** The bytes of a file that somebody named, at most so many. @throws Refused */
export async function bytesOf(file: string, most: number): Promise<Uint8Array> {
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
  if (bytes.length <= most) return bytes;
  throw new Refused('FILE_TOO_LARGE', {
    vi: `${file}: tối đa ${most} byte, nhận được ${bytes.length}`,
    en: `${file}: expected at most ${most} bytes, got ${bytes.length}`,
  });
}

/** @throws Refused NOT_UTF8 */
export function utf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('NOT_UTF8', {
      vi: `${file}: phải là văn bản UTF-8`,
      en: `${file}: expected text in UTF-8`,
    });
  }
}
