import { readWhole, type Settings, writeWhole } from '@ocop/platform';
import { join } from 'node:path';
import { holderOf } from './folder-lock';

/** What runs where, for the commands of `ocop` that are started beside it. */
export interface RunFile {
  readonly pid: number;
  readonly apiUrl: string;
  readonly settings: Settings;
  readonly ownerUrl: string;
}

function runFile(dataFolder: string): string {
  return join(dataFolder, 'run.json');
}

/** What the last start has left; it may have ended long ago. */
export function readRunFile(dataFolder: string): Promise<RunFile | undefined> {
  return readWhole<RunFile>(runFile(dataFolder));
}

/** What runs on the folder now. */
export async function readRunning(dataFolder: string): Promise<RunFile | undefined> {
  const run = await readRunFile(dataFolder);
  const holder = await holderOf(dataFolder);
  return run && holder?.pid === run.pid ? run : undefined;
}

export function writeRunFile(dataFolder: string, run: RunFile): Promise<void> {
  return writeWhole(runFile(dataFolder), JSON.stringify(run, null, 2));
}
