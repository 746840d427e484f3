import 'reflect-metadata';
import { projectRoot } from '@ocop/platform';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Part } from './part';
import { amendment } from './parts/amendment';
import { archive } from './parts/archive';
import { board } from './parts/board';
import { bundles } from './parts/bundles';
import { burst } from './parts/burst';
import { certificates } from './parts/certificates';
import { council } from './parts/council';
import { deadlines } from './parts/deadlines';
import { decisions } from './parts/decisions';
import { notices } from './parts/notices';
import { people } from './parts/people';
import { phone } from './parts/phone';
import { recalculation } from './parts/recalculation';
import { strangers } from './parts/public';
import { sheets } from './parts/sheets';
import { start } from './parts/start';

const PARTS: Readonly<Record<string, Part>> = {
  start,
  deadlines,
  notices,
  recalculation,
  amendment,
  decisions,
  bundles,
  burst,
  archive,
  sheets,
  council,
  board,
  people,
  phone,
  certificates,
  public: strangers,
};

/** `npm run bench` measures everything, `npm run bench -- PART …` one part; each writes out/bench/PART.json. */
async function bench([name, ...wanted]: readonly string[]): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const chosen = name === undefined ? Object.keys(PARTS) : [name];
  for (const part of chosen) {
    const run = PARTS[part];
    if (!run) throw new Error(`no part is called ${part}; known: ${Object.keys(PARTS).join(', ')}`);
    say(part);
    keep(part, await run(say, wanted), say);
  }
}

function keep(part: string, result: object, say: (text: string) => void): void {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
  const text = JSON.stringify({ machine, at: new Date().toISOString(), ...result }, null, 2);
  const folder = join(projectRoot(), 'out', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.json`), `${text}\n`);
  say(JSON.stringify(result));
}

void bench(process.argv.slice(2)).then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
    process.exit(1);
  },
);
