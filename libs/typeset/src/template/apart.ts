import { projectRoot } from '@ocop/platform';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FONT_FOLDERS } from '../fonts';

/** What the setter says of a template: the words of Typst, and where. */
export interface Said {
  readonly message: string;
  readonly line?: number;
}

/** A paper as it was set, or why it was not. */
export type SetPaper =
  SetWell | { readonly failed: readonly Said[] } | { readonly ended: 'too-slow' | 'too-big' };

export interface SetWell {
  readonly pdf: Uint8Array;
  readonly svg: string;
  readonly warnings: readonly Said[];
}

/** A certificate takes some hundredths of a second; the first one waits for the process, too. */
const MOST_MS = 10_000;
const MOST_BYTES = 1_500_000_000;
const WATCH_MS = 100;
const IDLE_MS = 30_000;
const PAGE_BYTES = 4_096;
/** Nobody listens there: a package that a template asks for cannot come. */
const NOWHERE = 'http://127.0.0.1:9';

/** Sets papers from templates that people have written, one after the other, in a process that can be ended. */
export class Apart {
  private child?: ChildProcess;
  private folder?: string;
  private idle?: NodeJS.Timeout;
  private no = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly mostMs = MOST_MS) {}

  set(source: string, data: string): Promise<SetPaper> {
    const next = this.last.then(() => this.setNow(source, data));
    this.last = next.catch(() => undefined);
    return next;
  }

  close(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = undefined;
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private async setNow(source: string, data: string): Promise<SetPaper> {
    clearTimeout(this.idle);
    const child = await this.started();
    this.no += 1;
    const { no } = this;
    const paper = await new Promise<SetPaper>((resolve) => {
      const done = (paper: SetPaper) => {
        clearTimeout(late);
        clearInterval(watch);
        child.off('message', heard).off('exit', gone);
        resolve(paper);
      };
      const heard = (answer: SetPaper & { no?: number }) => {
        if (answer.no === no) done(answer);
      };
      // It went by itself: the system took it for the memory that it used.
      const gone = () => done({ ended: 'too-big' });
      const late = setTimeout(() => done({ ended: 'too-slow' }), this.mostMs);
      const watch = setInterval(() => {
        if (bytesOf(child.pid) > MOST_BYTES) done({ ended: 'too-big' });
      }, WATCH_MS);
      child.on('message', heard).on('exit', gone);
      child.send({ no, source, data });
    });
    if ('ended' in paper) this.close();
    this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    return paper;
  }

  private async started(): Promise<ChildProcess> {
    if (this.child?.connected) return this.child;
    this.close();
    const folder = mkdtempSync(join(tmpdir(), 'ocop-mau-'));
    const script = join(projectRoot(), 'libs', 'typeset', 'apart', 'set-apart.cjs');
    const child = fork(script, [folder, JSON.stringify(FONT_FOLDERS)], {
      serialization: 'advanced',
      execArgv: [],
      // Nothing of ours: no settings, no keys, no cache of packages.
      env: {
        ...{ HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, TZ: 'UTC' },
        ...{ HTTPS_PROXY: NOWHERE, HTTP_PROXY: NOWHERE, ALL_PROXY: NOWHERE },
        ...{ https_proxy: NOWHERE, http_proxy: NOWHERE, all_proxy: NOWHERE },
      },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    [this.child, this.folder] = [child, folder];
    const gone = once(child, 'exit').then(([code]) => {
      throw new Error(`the process that sets templates ended at once (${String(code)})`);
    });
    await Promise.race([once(child, 'message'), gone]);
    gone.catch(() => undefined);
    child.unref();
    child.channel?.unref();
    return child;
  }
}

/** Where the system tells how much a process has taken. */
function bytesOf(pid: number | undefined): number {
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(resident) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
