import { isRunning, type Settings } from '@ocop/platform';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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

export async function readRunFile(dataFolder: string): Promise<RunFile | undefined> {
  const file = runFile(dataFolder);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as RunFile) : undefined;
}

/** True when the system that left this note still runs. */
export async function isAnswering({ pid, apiUrl }: RunFile): Promise<boolean> {
  if (!(await isRunning(pid))) return false;
  return fetch(`${apiUrl}/health/live`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

export async function writeRunFile(dataFolder: string, run: RunFile): Promise<void> {
  await writeFile(runFile(dataFolder), JSON.stringify(run, null, 2), { mode: 0o600 });
}
