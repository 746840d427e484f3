import { freePort, markAsSandbox, migrate, projectRoot, type Settings } from '@ocop/platform';
import { said } from '../language';
import { adoptWhatIsDelivered } from './adopt-delivered';
import { type AppName, startApps } from './apps';
import { chooseDataFolder, emptyDataFolder, type HeldFolder, holdDataFolder } from './data-folder';
import { ownKeys } from './own-keys';
import { ownPushKeys } from './own-push-keys';
import { readRunFile, writeRunFile } from './run-file';
import { type Say } from './say';
import { type Env, openServers, type Servers } from './servers';
import { settingsFor } from './settings-for';

export interface SystemOptions {
  readonly data?: string;
  readonly port?: number;
  readonly reset?: boolean;
  /** The data are thrown away at the end. */
  readonly brief?: boolean;
  /** Which servers of others are used; what the process was told, unless it says otherwise. */
  readonly env?: Env;
  /** The clock that what is going to happen here needs. */
  readonly clock?: Settings['OCOP_CLOCK'] | undefined;
  readonly apps?: readonly AppName[];
}

/** Servers and apps, ready to be used. */
export interface System {
  readonly dataFolder: string;
  readonly settings: Settings;
  readonly servers: Servers;
  readonly apiUrl: string;
  stop(): Promise<void>;
}

const DEFAULT_PORT = 3000;

/** Brings up everything on one data folder: servers, schema, search attributes, apps. */
export async function startSystem(options: SystemOptions, say: Say): Promise<System> {
  const held = await holdDataFolder(await chooseDataFolder(projectRoot(), options.data));
  try {
    if (options.reset) await emptyDataFolder(held.folder);
    return await startOn(held, options, say);
  } catch (error) {
    await held.release();
    throw error;
  }
}

async function startOn(held: HeldFolder, options: SystemOptions, say: Say): Promise<System> {
  const { folder } = held;
  const before = await readRunFile(folder);
  const servers = await openServers(folder, options.env ?? process.env, say, {
    brief: options.brief ?? false,
  });
  try {
    const done = await say.step(said('lược đồ', 'schema'), () => migrate(servers.ownerUrl));
    await adoptWhatIsDelivered(servers.ownerUrl);
    if (done.length > 0)
      say.line(said(`  bước nâng lược đồ: ${done.length}`, `  migrations: ${done.length}`));
    const port = await choosePort(options.port);
    const signingKey = process.env['SIGNING_KEY'] ?? (await ownKeys(folder, servers.ownerUrl));
    const settings = settingsFor(servers, port, {
      ...{ folder, before, signingKey, pushKeys: await ownPushKeys(folder) },
      clock: options.clock,
    });
    if (settings.OCOP_CLOCK === 'sandbox') await markAsSandbox(servers.ownerUrl);
    const apps = await say.step(said('ứng dụng', 'apps'), () => startApps(settings, options.apps));
    const apiUrl = `http://127.0.0.1:${port}`;
    const { ownerUrl } = servers;
    const stop = async () => {
      await apps.stop();
      await servers.stop();
      await held.release();
    };
    try {
      await writeRunFile(folder, { pid: process.pid, apiUrl, settings, ownerUrl });
    } catch (error) {
      await apps.stop();
      throw error;
    }
    return { dataFolder: folder, settings, servers, apiUrl, stop };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

/** Port 0 means any; a wanted port that is taken is said and not replaced. */
async function choosePort(wanted = DEFAULT_PORT): Promise<number> {
  if (wanted === 0) return freePort();
  const port = await freePort(wanted);
  if (port !== wanted)
    throw new Error(
      said(
        `cổng ${wanted} đang có người dùng; chọn cổng khác bằng --port, hoặc 0 để lấy cổng bất kỳ`,
        `port ${wanted} is in use; choose another with --port, or 0 for any`,
      ),
    );
  return port;
}
