import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A server started by us. */
export interface Child {
  readonly pid: number;
  hasExited(): boolean;
  /** What it wrote since it was started: its last words name why it did not start. */
  words(): string;
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches us first and children are stopped in order.
 * It writes to a file, not to a pipe: should we be killed, it lives on and the next start finds it.
 */
export function startChild(
  command: string,
  args: readonly string[],
  logFile: string,
  options: SpawnOptions = {},
): Child {
  const log = openSync(logFile, 'a');
  const from = statSync(logFile).size;
  let failure = '';
  let exited = false;
  const stdio = ['ignore', log, log] as const;
  const child: ChildProcess = spawn(command, args, {
    ...options,
    detached: true,
    stdio: [...stdio],
  });
  closeSync(log);
  child.once('exit', () => (exited = true));
  child.once('error', (error) => {
    exited = true;
    failure = String(error);
  });
  child.unref();
  return {
    pid: child.pid ?? 0,
    hasExited: () => exited,
    words: () => readFileSync(logFile).subarray(from).toString('utf8').slice(-4_000) + failure,
  };
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A zombie answers signals but does nothing any more; only the kernel's table tells. */
export async function isRunning(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat === '' || !/\) [ZX] /.test(stat);
}

/** Asks a process to end, ever more firmly, and waits until it has. */
export async function stopProcess(
  pid: number,
  steps: readonly { signal: NodeJS.Signals; waitMs: number }[],
): Promise<void> {
  for (const { signal, waitMs } of steps) {
    if (!(await isRunning(pid))) return;
    process.kill(pid, signal);
    const deadline = Date.now() + waitMs;
    while (Date.now() < deadline) {
      if (!(await isRunning(pid))) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  if (await isRunning(pid)) throw new Error(`process ${pid} does not stop; end it by hand`);
}
