import {
  ensureSearchAttributes,
  freePort,
  markAsSandbox,
  migrate,
  openClient,
  projectRoot,
  type Settings,
} from '@ocop/platform';
import { type AppName, startApps } from './apps';
import { chooseDataFolder, prepareDataFolder } from './data-folder';
import { ownKeys } from './own-keys';
import { isAnswering, readRunFile, writeRunFile } from './run-file';
import { type Say } from './say';
import { settingsFor } from './settings-for';
import { openServers, type Servers } from './servers';

export interface SystemOptions {
  readonly data?: string;
  readonly port?: number;
  readonly reset?: boolean;
  /** The data are thrown away at the end. */
  readonly brief?: boolean;
  readonly apps?: readonly AppName[];
}

/** Servers and apps, ready to be used. */
export interface System {
  readonly dataFolder: string;
  /** True when the data folder had nothing in it. */
  readonly fresh: boolean;
  readonly settings: Settings;
  readonly servers: Servers;
  readonly apiUrl: string;
  stop(): Promise<void>;
}

const DEFAULT_PORT = 3000;

/** Brings up everything on one data folder: servers, schema, search attributes, apps. */
export async function startSystem(options: SystemOptions, say: Say): Promise<System> {
  const dataFolder = await chooseDataFolder(projectRoot(), options.data);
  await refuseSecond(dataFolder);
  const fresh = await prepareDataFolder(dataFolder, options.reset ?? false);
  const servers = await openServers(dataFolder, process.env, say, {
    brief: options.brief ?? false,
  });
  try {
    const done = await say.step('schema', () => migrate(servers.ownerUrl));
    if (done.length > 0) say.line(`  migrations: ${done.length}`);
    const port = await choosePort(options.port);
    const signingKey = process.env['SIGNING_KEY'] ?? (await ownKeys(dataFolder, servers.ownerUrl));
    const settings = settingsFor(servers, port, signingKey);
    if (settings.OCOP_CLOCK === 'sandbox') await markAsSandbox(servers.ownerUrl);
    const client = await openClient(settings);
    await ensureSearchAttributes(client);
    await client.connection.close();
    const apps = await say.step('apps', () => startApps(settings, options.apps));
    const apiUrl = `http://127.0.0.1:${port}`;
    const { ownerUrl } = servers;
    await writeRunFile(dataFolder, { pid: process.pid, apiUrl, settings, ownerUrl });
    return {
      dataFolder,
      fresh,
      settings,
      servers,
      apiUrl,
      async stop() {
        await apps.stop();
        await servers.stop();
      },
    };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

/** Two systems on one folder would stop each other's servers. */
async function refuseSecond(dataFolder: string): Promise<void> {
  const run = await readRunFile(dataFolder);
  if (!run || !(await isAnswering(run))) return;
  throw new Error(
    `a system is running on ${dataFolder} already (process ${run.pid}, ${run.apiUrl}); ` +
      'stop it first, or choose another folder with --data',
  );
}

/** Port 0 means any; a wanted port that is taken is said and not replaced. */
async function choosePort(wanted = DEFAULT_PORT): Promise<number> {
  if (wanted === 0) return freePort();
  const port = await freePort(wanted);
  if (port !== wanted)
    throw new Error(`port ${wanted} is in use; choose another with --port, or 0 for any`);
  return port;
}
