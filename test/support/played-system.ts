import { atTime } from '@ocop/calendar';
import type { Settings } from '@ocop/platform';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Pool } from 'pg';
import { summarise, type Summary } from '../../apps/cli/src/report/summary';
import type { Keys } from '../../apps/cli/src/system/demo-people';
import type { DatabaseCopy } from './copy-database';
import { story } from './story-on-paper';
import type { Left } from './what-is-left';

/** What the setup writes into the system's folder when the story is over, or could not be played. */
export const PLAYED = 'played.json';
export const FAILED = 'failed.txt';
const PATIENCE_MS = 300_000;

/** Copies of its database that the setup takes while the story plays, each after so many events. */
export const COPIES = { 'second round': 442, 'before renewals': 759 } as const;
export type CopyName = keyof typeof COPIES;
export const copyFile = (folder: string, name: string) => join(folder, `${name}.copy.json`);

/** The system that the run's setup has started and let play the story undisturbed. */
export interface PlayedSystem {
  readonly folder: string;
  readonly apiUrl: string;
  readonly settings: Settings;
  readonly ownerUrl: string;
  readonly keys: Keys;
  /** What the start printed. */
  readonly out: string;
  /** What the story had left when it ended. */
  readonly left: Left;
  readonly summary: Summary;
}

/** Waits for the end of the story, without letting anything else happen: specs name what they find by it. */
export function playedSystem(): PlayedSystem {
  const folder = playedFolder();
  waitFor(folder, PLAYED);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
  return {
    folder,
    ...read(PLAYED),
    ...read('run.json'),
    keys: read('demo-users.json'),
  } as PlayedSystem;
}

/** What the database held at a moment of the story, and the folder with the keys that go with it. */
export function copyOf(name: CopyName): { folder: string; copy: DatabaseCopy } {
  const folder = playedFolder();
  const file = copyFile(folder, name);
  waitFor(folder, basename(file));
  return { folder, copy: new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string[]][]) };
}

function playedFolder(): string {
  const folder = process.env['OCOP_PLAYED'];
  if (!folder) throw new Error('run this spec through jest\'s project "e2e"');
  return folder;
}

function waitFor(folder: string, name: string): void {
  const moment = new Int32Array(new SharedArrayBuffer(4));
  const failed = join(folder, FAILED);
  for (const giveUpAt = Date.now() + PATIENCE_MS; !existsSync(join(folder, name));) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    if (Date.now() > giveUpAt) throw new Error('the story of the setup does not come to its end');
    Atomics.wait(moment, 0, 0, 100);
  }
}

/** The fingerprint of a paper that prints its certificate's id. */
const LOT = 'certificateSha256';

/** The summary of the whole story, but for the time that this run took and for papers that name an id drawn by lot. */
export async function settledAtStoryEnd(databaseUrl: string): Promise<Summary> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const to = atTime(story.to, 17);
    const summary = await summarise(pool, story.plan, { from: story.from, to, wallSeconds: 0 });
    const withoutLots = (key: string, value: unknown) => (key === LOT ? null : value);
    return JSON.parse(JSON.stringify(summary), withoutLots) as Summary;
  } finally {
    await pool.end();
  }
}
