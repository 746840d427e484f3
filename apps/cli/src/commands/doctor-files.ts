import { openFileStore, storeFaults } from '@ocop/files';
import { fileContents } from '@ocop/records';
import { said } from '../language';
import type { Backstage } from './backstage';
import type { Finding } from './finding';

/** Reads every file that the database names and holds it against its hash. */
export async function filesAsKept({ pool, settings }: Backstage): Promise<Finding> {
  let count = 0;
  async function* counted() {
    for await (const sha256 of fileContents(pool)) {
      count += 1;
      yield sha256;
    }
  }
  const what = said('Tệp trong kho', 'Files in the store');
  const advice = said(
    'đưa bản sao trở lại: tên tệp là mã băm của nó',
    'bring them back from the copy: a file is named by its hash',
  );
  try {
    const faults = await storeFaults(openFileStore(settings), counted());
    const missing = faults.filter(({ fault }) => fault === 'missing').length;
    const altered = faults.length - missing;
    const names = faults.slice(0, 3).map(({ sha256 }) => sha256);
    const found =
      faults.length === 0
        ? said(`${count} tệp, nguyên vẹn`, `${count} files, all as they were kept`)
        : said(
            `${count} tệp: mất ${missing}, bị sửa ${altered} (${names.join(', ')})`,
            `${count} files: ${missing} missing, ${altered} altered (${names.join(', ')})`,
          );
    return { what, ok: faults.length === 0, found, advice };
  } catch (error) {
    return { what, ok: false, found: (error as Error).message, advice };
  }
}
