import { projectRoot } from '@ocop/platform';
import { said } from '../language';
import { chooseDataFolder } from '../system/data-folder';
import { readRunFile } from '../system/run-file';
import { NothingRunsError } from './connection';

/** Where everybody reaches the running system: OCOP_URL, else what `npm start` left in the data folder. */
export async function runningSite(data: string | undefined): Promise<string> {
  if (process.env['OCOP_URL']) return process.env['OCOP_URL'];
  const folder = await chooseDataFolder(projectRoot(), data);
  const run = await readRunFile(folder);
  if (run) return run.apiUrl;
  throw new NothingRunsError(
    said(
      `chưa có hệ thống nào khởi động trên ${folder}; nêu --site, hoặc --offline với --jwks`,
      `nothing has been started on ${folder}; name one with --site, or use --offline with --jwks`,
    ),
  );
}
