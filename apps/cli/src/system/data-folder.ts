import { blockedFolder, databaseUser, stopLeftPostgres, stopLeftTemporal } from '@ocop/platform';
import { createHash } from 'node:crypto';
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { said } from '../language';
import { type FolderLock, FolderTakenError, type Holder, lockFolder } from './folder-lock';
import { readRunFile } from './run-file';

/**
 * The folder in which everything lies: `.data` in the project, unless another is named. Run as root below a folder
 * closed to others, the database's user could not get there; then it lies where it can. However it is called, by a
 * link or by another way, its name here is always the same.
 */
export async function chooseDataFolder(project: string, wanted?: string): Promise<string> {
  const folder = wanted ? resolve(wanted) : await usualFolder(project);
  return realpath(folder).catch(() => folder);
}

async function usualFolder(project: string): Promise<string> {
  const usual = join(project, '.data');
  if ((await blockedFolder(project, await databaseUser())) === undefined) return usual;
  const name = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join('/var/lib', `ocop-cycle-${name}`);
}

/** A data folder that is ours alone until it is released. */
export interface HeldFolder extends FolderLock {
  readonly folder: string;
}

/** Makes the folder where it is missing and takes it, before anything is started in it. */
export async function holdDataFolder(wanted: string): Promise<HeldFolder> {
  await mkdir(wanted, { recursive: true });
  const folder = await realpath(wanted);
  try {
    return { folder, ...(await lockFolder(folder)) };
  } catch (error) {
    if (error instanceof FolderTakenError) throw new Error(await wordsOf(folder, error.holder));
    throw error;
  }
}

async function wordsOf(folder: string, { pid, since }: Holder): Promise<string> {
  const run = await readRunFile(folder);
  const where =
    run?.pid === pid
      ? run.apiUrl
      : said('đang khởi động, hoặc một lệnh đang chạy', 'still starting, or a command at work');
  const began = since.toISOString();
  return said(
    `đã có hệ thống chạy trên ${folder}: tiến trình ${pid} từ ${began}, ${where}; dừng bằng \`npx ocop stop --data ${folder}\`, hoặc chọn thư mục khác bằng --data`,
    `a system is running on ${folder} already: process ${pid} since ${began}, ${where}; end it with \`npx ocop stop --data ${folder}\`, or choose another folder with --data`,
  );
}

/** Throws away everything in a folder that is ours, and nothing of how it is held. */
export async function emptyDataFolder(folder: string): Promise<void> {
  // Servers that outlived a killed start would go on writing into what is being thrown away.
  await stopLeftTemporal(folder);
  await stopLeftPostgres(folder);
  for (const name of await readdir(folder))
    if (name !== 'lock') await rm(join(folder, name), { recursive: true, force: true });
}
