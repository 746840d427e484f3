import { openDatabase, poolOf, projectRoot, type Settings } from '@ocop/platform';
import { existsSync } from 'node:fs';
import type { Pool } from 'pg';
import { chooseDataFolder } from '../system/data-folder';
import { isAnswering, readRunFile } from '../system/run-file';
import { sayTo } from '../system/say';
import { openServers, type Servers } from '../system/servers';
import { settingsFor } from '../system/settings-for';
import type { CommonOptions } from './connection';

/** Database and settings for the tools that look behind the API; servers that do not run are started for the while. */
export interface Backstage {
  readonly settings: Settings;
  readonly ownerUrl: string;
  readonly pool: Pool;
  close(): Promise<void>;
}

export async function openBackstage(options: CommonOptions): Promise<Backstage> {
  const folder = await chooseDataFolder(projectRoot(), options.data);
  if (!existsSync(folder) && !process.env['DATABASE_URL'])
    throw new Error(`there is no data in ${folder}; name another folder with --data`);
  const run = await readRunFile(folder);
  const running = run !== undefined && (await isAnswering(run));
  const servers: Servers | undefined = running
    ? undefined
    : await openServers(
        folder,
        process.env,
        sayTo((text) => process.stderr.write(text)),
      );
  const settings = servers ? settingsFor(servers, 0) : (run?.settings as Settings);
  const ownerUrl = servers?.ownerUrl ?? run?.ownerUrl ?? settings.DATABASE_URL;
  const database = await openDatabase(settings.DATABASE_URL);
  return {
    settings,
    ownerUrl,
    pool: poolOf(database),
    async close() {
      await database.destroy();
      await servers?.stop();
    },
  };
}
