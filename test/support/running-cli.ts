import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '@ocop/platform';

const CLI = join(projectRoot(), 'dist', 'apps', 'cli', 'src', 'main.js');

/** Printed on certificates: the same in every run, so that papers can be compared to the byte. */
export const PUBLIC_URL = 'http://127.0.0.1:3000';

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A compiled `ocop …` in a process of its own, as people start it. */
export class RunningCli {
  out = '';
  err = '';
  readonly exited: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(
    args: readonly string[],
    env: Readonly<Record<string, string | undefined>> = {},
    [program, ...words]: readonly [string, ...string[]] = [process.execPath, CLI],
  ) {
    this.child = spawn(program, [...words, ...args], {
      cwd: projectRoot(),
      env: { ...process.env, PUBLIC_URL, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (text: Buffer) => (this.out += text.toString()));
    this.child.stderr?.on('data', (text: Buffer) => (this.err += text.toString()));
    this.exited = new Promise((resolve) => this.child.once('close', resolve));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Waits until it has printed something. @throws Error with its words when it ends or stays silent */
  async untilItSays(text: string, patienceMs = 60_000): Promise<void> {
    const giveUpAt = Date.now() + patienceMs;
    let ended = false;
    void this.exited.then(() => (ended = true));
    while (!this.out.includes(text)) {
      if (ended || Date.now() > giveUpAt)
        throw new Error(
          `${ended ? 'ended' : 'waited'} without "${text}":\n${this.out}\n${this.err}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.exited;
  }
}

/** Runs one command to its end. */
export async function ocop(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<CliResult> {
  const cli = new RunningCli(args, env);
  const code = await cli.exited;
  return { code, out: cli.out, err: cli.err };
}
