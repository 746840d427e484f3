import { openDatabase, poolOf, projectRoot, readSettings, type Settings } from '@ocop/platform';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import type { Pool } from 'pg';
import { said } from '../language';
import { chooseDataFolder, holdDataFolder } from '../system/data-folder';
import { readRunFile, readRunning } from '../system/run-file';
import { sayTo } from '../system/say';
import { openServers } from '../system/servers';
import { settingsFor } from '../system/settings-for';
import type { CommonOptions } from './connection';
import { explain } from './output';

/** Database and settings for the tools that look behind the API. */
export interface Backstage {
  readonly settings: Settings;
  readonly ownerUrl: string;
  readonly pool: Pool;
  close(): Promise<void>;
}

/** Where the servers are, and what is to be done when they are no longer needed. */
interface Place {
  readonly settings: Settings;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

export async function openBackstage(options: CommonOptions): Promise<Backstage> {
  const place = (await runningHere(options)) ?? (await elsewhere(options));
  try {
    const database = await openDatabase(place.settings.DATABASE_URL);
    const close = async () => {
      await database.destroy();
      await place.close();
    };
    return { ...place, pool: poolOf(database), close };
  } catch (error) {
    await place.close();
    throw error;
  }
}

/** The system that runs on the folder, unless the environment names another. */
async function runningHere(options: CommonOptions): Promise<Place | undefined> {
  const running = await readRunning(await chooseDataFolder(projectRoot(), options.data));
  const { DATABASE_URL: database, TEMPORAL_ADDRESS: engine } = process.env;
  if (!running || (database && database !== running.settings.DATABASE_URL)) return undefined;
  if (engine && engine !== running.settings.TEMPORAL_ADDRESS) return undefined;
  return { ...running, close: () => Promise.resolve() };
}

async function elsewhere(options: CommonOptions): Promise<Place> {
  return process.env['DATABASE_URL'] ? deployment() : folderOf(options);
}

/** Servers of a deployment: told by the same variables as its apps, with the same clock. */
function deployment(): Place {
  const settings = readSettings(process.env);
  const ownerUrl = process.env['DATABASE_OWNER_URL'] ?? settings.DATABASE_URL;
  return { settings, ownerUrl, close: () => Promise.resolve() };
}

/** Servers of a data folder: those of the system that runs on it, else they are started for the while. */
async function folderOf(options: CommonOptions): Promise<Place> {
  const wanted = await chooseDataFolder(projectRoot(), options.data);
  if (!existsSync(wanted))
    throw new Error(
      said(
        `không có dữ liệu trong ${wanted}; chọn thư mục khác bằng --data`,
        `there is no data in ${wanted}; name another with --data`,
      ),
    );
  const held = await holdDataFolder(wanted);
  try {
    const say = sayTo((text) => process.stderr.write(text));
    const servers = await openServers(held.folder, process.env, say);
    const close = async () => {
      await servers.stop();
      await held.release();
    };
    try {
      const settings = settingsFor(servers, 0, {
        folder: held.folder,
        before: await readRunFile(held.folder),
      });
      return { settings, ownerUrl: servers.ownerUrl, close };
    } catch (error) {
      await servers.stop();
      throw error;
    }
  } catch (error) {
    await held.release();
    throw error;
  }
}

/** The options of the tools that look behind the API. */
export function withBackstageOptions(command: Command): Command {
  return command
    .option('--data <folder>', said('thư mục dữ liệu', 'data folder'))
    .option(
      '--json',
      said('in kết quả dạng JSON, cho chương trình đọc', 'print the result as JSON, for programs'),
    );
}

/** Does something behind the API, and leaves it as it was. */
export async function atBackstage(
  options: CommonOptions,
  act: (stage: Backstage) => Promise<number>,
): Promise<number> {
  try {
    const stage = await openBackstage(options);
    try {
      return await act(stage);
    } finally {
      await stage.close();
    }
  } catch (error) {
    return explain(error);
  }
}
