import { poolOf, openDatabase, projectRoot, type Settings } from '@ocop/platform';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import { ApiClient } from '../api-client';
import { chooseDataFolder } from '../system/data-folder';
import { type Keys, keysFile } from '../system/demo-people';
import { sayTo } from '../system/say';
import { openServers, type Servers } from '../system/servers';
import { isAnswering, readRunFile, settingsFor } from '../system/system';

export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
  /** Person of the demo in whose name the command is given. */
  readonly as?: string;
}

/** The person whose view is shown when nobody is named. */
const OVERSEER = 'so-nn-ptnt';

/** The API of the running system: OCOP_URL and OCOP_KEY, else what `npm start` left in the data folder. */
export async function openApi(options: CommonOptions): Promise<ApiClient> {
  const { OCOP_URL: url, OCOP_KEY: key } = process.env;
  if (url && key) return new ApiClient(url, key);
  const folder = await chooseDataFolder(projectRoot(), options.data);
  const run = await readRunFile(folder);
  if (!run) {
    throw new Error(
      `nothing has been started on ${folder}; start it with \`npm start\`, or set OCOP_URL and OCOP_KEY`,
    );
  }
  const keys = await readKeys(folder);
  const person = options.as ?? OVERSEER;
  const own = keys[person] ?? (options.as ? undefined : Object.values(keys)[0]);
  if (!own) {
    const known = Object.keys(keys).join(', ');
    throw new Error(`nobody is called ${person}; known: ${known}`);
  }
  return new ApiClient(run.apiUrl, own);
}

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

async function readKeys(folder: string): Promise<Keys> {
  const file = keysFile(folder);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Keys) : {};
}
