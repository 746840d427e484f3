import { fork } from 'node:child_process';
import { join } from 'node:path';
import { FileRefused } from '../file-refused';
import type { DrawnFrom } from './fit-to-draw';

/** Longest side in points, and most bytes. */
export interface DrawnSize {
  readonly side: number;
  readonly most: number;
}

/** A picture drawn anew: a JPEG that holds points and nothing else, the right way up. */
export interface Drawn {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Answer = { readonly drawn: readonly Drawn[] } | { readonly failed: string };

/** Fifty million points take six seconds on a slow machine. */
const MOST_MS = 30_000;

/** Draws pictures, one after the other: each takes as much memory as its picture unpacked. */
export class PictureDrawer {
  private last: Promise<unknown> = Promise.resolve();

  /** @param root folder of the project, where the process that draws has its program */
  constructor(private readonly root: string) {}

  /**
   * A picture in sizes, each from the one before. A process of its own unpacks it and is ended when it takes too long.
   * @throws FileRefused PICTURE_NOT_DRAWABLE
   */
  draw(bytes: Uint8Array, type: DrawnFrom, sizes: readonly DrawnSize[]): Promise<readonly Drawn[]> {
    const next = this.last.then(async () => {
      const answer = await this.asked({ bytes, type, sizes });
      if ('drawn' in answer) return answer.drawn;
      throw new FileRefused('PICTURE_NOT_DRAWABLE', { why: answer.failed });
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  private asked(asking: object): Promise<Answer> {
    const child = fork(join(this.root, 'libs', 'files', 'apart', 'draw-apart.mjs'), [], {
      serialization: 'advanced',
      execArgv: [],
      // Nothing of ours: no settings, no keys.
      env: { TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return new Promise<Answer>((resolve) => {
      const late = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
      child.once('message', (answer: Answer) => resolve(answer));
      child.once('exit', (code, signal) => {
        clearTimeout(late);
        resolve({ failed: signal ?? `exit ${code}` });
      });
      child.once('error', ({ message }) => resolve({ failed: message }));
      child.send(asking);
    });
  }
}
