import { migrate, startPostgres } from '@ocop/platform';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { sizeOfCopy, writeArchive } from '../../support/archive';
import { round } from '../measure';
import type { Part } from '../part';

const DEFAULT_EVENTS = 1_000_000;
const DEFAULT_CASES = 50_000;
const STEPS = ['rebuild', 'rebuild-again', 'check', 'verify', 'lists'] as const;

/**
 * The log of many years: read models written from it, compared with it, the log proved, and the lists asked.
 * `npm run bench -- archive EVENTS CASES`
 */
export const archive: Part = async (say, [events = DEFAULT_EVENTS, cases = DEFAULT_CASES]) => {
  const copy = sizeOfCopy();
  const copies = Math.ceil(Math.max(Number(events) / copy.events, Number(cases) / copy.streams));
  const folder = mkdtempSync(join(tmpdir(), 'ocop-archive-'));
  const postgres = await startPostgres(folder, { brief: true });
  try {
    await migrate(postgres.ownerUrl);
    const began = performance.now();
    await write(postgres.ownerUrl, copies);
    const size = { events: copies * copy.events, cases: copies * copy.streams };
    say(`  written: ${JSON.stringify(size)}, ${seconds(began)} s`);
    const steps: Record<string, object> = {};
    for (const step of STEPS) {
      steps[step] = await inProcessOfItsOwn(step, postgres.ownerUrl, size.events);
      say(`  ${step}: ${JSON.stringify(steps[step])}`);
    }
    return { ...size, steps };
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

async function write(ownerUrl: string, copies: number): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await writeArchive(owner, copies);
  await owner.query('vacuum analyze');
  await owner.end();
}

/** A fresh process for each step, so that its largest memory is its own. */
async function inProcessOfItsOwn(step: string, url: string, events: number): Promise<object> {
  const began = performance.now();
  const file = join(__dirname, '..', 'archive-step.js');
  const { stdout } = await promisify(execFile)(process.execPath, [file, step, url]);
  const took = seconds(began);
  const result = JSON.parse(stdout) as object;
  return { seconds: took, eventsPerSecond: Math.round(events / took), ...result };
}

const seconds = (since: number) => round((performance.now() - since) / 1000);
