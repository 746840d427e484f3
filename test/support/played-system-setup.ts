import 'reflect-metadata';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settledAtStoryEnd } from './played-system';
import { RunningCli } from './running-cli';
import teardown from './played-system-teardown';
import { whatIsLeft } from './what-is-left';

/** `npm start` on a new folder: the story played to its end, undisturbed, by a system that goes on running. */
export default async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-e2e-'));
  const cli = new RunningCli(['start', '--data', folder, '--port', '0']);
  process.env['OCOP_PLAYED'] = folder;
  Object.assign(globalThis, { ocopPlayed: { cli, folder } });
  try {
    await keepWhatIsLeft(cli, folder);
  } catch (error) {
    await teardown();
    throw error;
  }
}

async function keepWhatIsLeft(cli: RunningCli, folder: string): Promise<void> {
  await cli.untilItSays('đã chạy xong kịch bản mẫu', 200_000);
  const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {
    settings: { DATABASE_URL: string };
  };
  const left = await whatIsLeft(run.settings.DATABASE_URL);
  const summary = await settledAtStoryEnd(run.settings.DATABASE_URL);
  writeFileSync(join(folder, 'played.json'), JSON.stringify({ out: cli.out, left, summary }));
}
