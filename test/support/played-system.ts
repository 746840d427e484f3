import { atTime } from '@ocop/calendar';
import type { Settings } from '@ocop/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { summarise, type Summary } from '../../apps/cli/src/report/summary';
import type { Keys } from '../../apps/cli/src/system/demo-people';
import { story } from './story-on-paper';
import type { Left } from './what-is-left';

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

export function playedSystem(): PlayedSystem {
  const folder = process.env['OCOP_PLAYED'];
  if (!folder) throw new Error('run this spec through jest\'s project "e2e"');
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
  return {
    folder,
    ...read('played.json'),
    ...read('run.json'),
    keys: read('demo-users.json'),
  } as PlayedSystem;
}

/** The summary of the whole story, but for the time that this run took. */
export async function settledAtStoryEnd(databaseUrl: string): Promise<Summary> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const to = atTime(story.to, 17);
    return await summarise(pool, story.plan, { from: story.from, to, wallSeconds: 0 });
  } finally {
    await pool.end();
  }
}
