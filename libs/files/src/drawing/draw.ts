import { projectRoot } from '@ocop/platform';
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

/** One after the other: each takes as much memory as its picture unpacked. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture in sizes, each from the one before. A process of its own unpacks it and is ended when it takes too long.
 * @throws FileRefused PICTURE_NOT_DRAWABLE
 */
export function draw(
  bytes: Uint8Array,
  type: DrawnFrom,
  sizes: readonly DrawnSize[],
): Promise<readonly Drawn[]> {
  const next = last.then(() => drawNow(bytes, type, sizes));
  last = next.catch(() => undefined);
  return next;
}

async function drawNow(
  bytes: Uint8Array,
  type: DrawnFrom,
  sizes: readonly DrawnSize[],
): Promise<readonly Drawn[]> {
  const answer = await asked({ bytes, type, sizes });
  if ('drawn' in answer) return answer.drawn;
  throw new FileRefused('PICTURE_NOT_DRAWABLE', { why: answer.failed });
}

function asked(asking: object): Promise<Answer> {
  const child = fork(join(projectRoot(), 'libs', 'files', 'apart', 'draw-apart.mjs'), [], {
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
