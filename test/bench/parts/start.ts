import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningCli } from '../../support/running-cli';
import { round } from '../measure';
import type { Part } from '../part';

/** From nothing to ready, and a year and its certificates from nothing to the end. */
export const start: Part = async () => ({
  coldStartSeconds: await coldStart(),
  demoSeconds: await demo(),
});

async function coldStart(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const cli = new RunningCli(['start', '--data', folder, '--port', '0', '--no-demo']);
  const since = performance.now();
  await cli.untilItSays('sẵn sàng sau');
  const seconds = round((performance.now() - since) / 1000);
  await cli.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}

async function demo(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const cli = new RunningCli(['demo', '--out', folder]);
  const since = performance.now();
  if ((await cli.exited) !== 0) throw new Error(`the demo failed:\n${cli.err}`);
  rmSync(folder, { recursive: true, force: true });
  return round((performance.now() - since) / 1000);
}
