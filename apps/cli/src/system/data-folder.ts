import { blockedFolder, databaseUser, stopLeftPostgres, stopLeftTemporal } from '@ocop/platform';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/**
 * The folder in which everything lies: `.data` in the project, unless another is named. Run as root below a folder
 * closed to others, the database's user could not get there; then it lies where it can.
 */
export async function chooseDataFolder(project: string, wanted?: string): Promise<string> {
  if (wanted) return resolve(wanted);
  const usual = join(project, '.data');
  if ((await blockedFolder(project, await databaseUser())) === undefined) return usual;
  const name = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join('/var/lib', `ocop-cycle-${name}`);
}

/** Makes the folder; true when there was nothing in it. */
export async function prepareDataFolder(folder: string, reset: boolean): Promise<boolean> {
  if (reset) {
    // Servers that outlived a killed start would go on writing into what is being thrown away.
    await stopLeftTemporal(folder);
    await stopLeftPostgres(folder);
    await rm(folder, { recursive: true, force: true });
  }
  const fresh = !existsSync(join(folder, 'postgres', 'PG_VERSION'));
  await mkdir(folder, { recursive: true });
  return fresh;
}
