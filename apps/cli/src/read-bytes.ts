import { type FileType, recognise } from '@ocop/files';
import { LARGEST_FILE, type Table, tablesIn } from '@ocop/exchange';
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

/** The type that the first bytes tell, where it is one that is taken anywhere here. */
export async function recognised(bytes: Buffer): Promise<FileType | undefined> {
  return recognise(bytes).catch(() => undefined);
}

/** The tables of a workbook or of a text that a spreadsheet saved. @throws Refused, ListRefused */
export async function tablesOf(file: string): Promise<Table[]> {
  return tablesIn(file, await bytesOf(file, LARGEST_FILE));
}
