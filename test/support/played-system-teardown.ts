import { rmSync } from 'node:fs';
import type { RunningCli } from './running-cli';

export default async function teardown(): Promise<void> {
  const { ocopPlayed } = globalThis as unknown as {
    ocopPlayed: { cli: RunningCli; folder: string; kept: Promise<void> };
  };
  await ocopPlayed.cli.end('SIGTERM');
  await ocopPlayed.kept;
  rmSync(ocopPlayed.folder, { recursive: true, force: true });
}
