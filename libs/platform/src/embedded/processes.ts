import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isRunning } from './child';

const run = promisify(execFile);

/** A process as the machine shows it. */
export interface SeenProcess {
  readonly pid: number;
  readonly words: readonly string[];
}

/**
 * Processes whose working folder this is. Servers are started in their own folder and so are known by where they
 * are: no note of ours has to survive for them to be found, and a folder that was moved still leads to them.
 */
export async function processesIn(folder: string): Promise<SeenProcess[]> {
  if (!existsSync('/proc/self/cwd')) return processesNaming(folder);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const place = await realpath(folder).catch(() => folder);
  const seen = await Promise.all(pids.map((pid) => lookAt(pid, place)));
  return seen.filter((process) => process !== undefined);
}

async function lookAt(pid: number, folder: string): Promise<SeenProcess | undefined> {
  try {
    if ((await readlink(`/proc/${pid}/cwd`)) !== folder || !(await isRunning(pid)))
      return undefined;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return { pid, words: command.split('\0').filter(Boolean) };
  } catch {
    // It ended while we looked, or belongs to somebody else.
    return undefined;
  }
}

/** Where the kernel has no such table (macOS): servers of ours name their folder when they are started. */
async function processesNaming(folder: string): Promise<SeenProcess[]> {
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,command=']);
  return stdout
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => {
      const [pid, ...words] = line.trim().split(/\s+/);
      return { pid: Number(pid), words };
    });
}

/** The word after an option: `--port 7233`. */
export function optionOf({ words }: SeenProcess, name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

/**
 * When a process began, in a form that no later process with the same number shares: numbers are given again, after a
 * restart of the machine first of all. Undefined when there is no such process.
 */
export async function birthOf(pid: number): Promise<string | undefined> {
  if (!(await isRunning(pid))) return undefined;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat !== undefined) {
    const sinceBoot = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.slice(0, 8)}-${sinceBoot ?? ''}`;
  }
  const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return stdout.trim().replace(/\W+/g, '-');
}
