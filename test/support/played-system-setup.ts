import 'reflect-metadata';
import { OF_A_CASE } from '@ocop/records';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { copyDatabase } from './copy-database';
import { copyFile, COPIES, FAILED, PLAYED, settledAtStoryEnd } from './played-system';
import { RunningCli } from './running-cli';
import { whatIsLeft } from './what-is-left';

/**
 * `npm start` on a new folder: the story played to its end, undisturbed, by a system that goes on running. Nobody waits
 * for it here; a spec that asks for the played system does (played-system.ts).
 */
export default function setup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-e2e-'));
  const cli = new RunningCli(['start', '--data', folder, '--port', '0']);
  process.env['OCOP_PLAYED'] = folder;
  const kept = keepWhatIsLeft(cli, folder).catch((error: Error) =>
    writeFileSync(join(folder, FAILED), error.message),
  );
  Object.assign(globalThis, { ocopPlayed: { cli, folder, kept } });
}

async function keepWhatIsLeft(cli: RunningCli, folder: string): Promise<void> {
  await cli.untilItSays('sẵn sàng sau', 120_000);
  const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {
    ownerUrl: string;
    settings: { DATABASE_URL: string };
  };
  await keepCopies(run.ownerUrl, folder);
  await cli.untilItSays('đã chạy xong kịch bản mẫu', 280_000);
  const left = await whatIsLeft(run.settings.DATABASE_URL);
  const summary = await settledAtStoryEnd(run.settings.DATABASE_URL);
  writeWholly(join(folder, PLAYED), { out: cli.out, left, summary });
}

/** Copies the database at each of the wanted moments, while the story goes on. */
async function keepCopies(ownerUrl: string, folder: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const count = async () => {
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from events where ${OF_A_CASE}`,
    );
    return rows[0]?.n ?? 0;
  };
  try {
    for (const [name, events] of Object.entries(COPIES)) {
      while ((await count()) < events) await new Promise((resolve) => setTimeout(resolve, 50));
      writeWholly(copyFile(folder, name), [...(await copyDatabase(ownerUrl))]);
    }
  } finally {
    await owner.end();
  }
}

/** Whoever sees the file finds all of it. */
function writeWholly(file: string, what: unknown): void {
  writeFileSync(`${file}.draft`, JSON.stringify(what));
  renameSync(`${file}.draft`, file);
}
