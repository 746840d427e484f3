import { processesIn } from '@ocop/platform';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readRunning } from '../../apps/cli/src/system/run-file';
import { playedSystem, settledAtStoryEnd } from '../support/played-system';
import { ocop, RunningCli } from '../support/running-cli';
import { seeded } from '../support/seeded';
import { whatIsLeft } from '../support/what-is-left';

/** How often the power goes in one story; a long run takes 20. */
const CUTS = Number(process.env['OCOP_CUTS'] ?? 2);
const SEED = Number(process.env['OCOP_SEED'] ?? 20_240_709);
const LAST_MOMENT = 860;
const LATEST_MS = 400;
const PATIENCE_MS = 240_000 + CUTS * 60_000;

/** After so many events, and so many milliseconds more: between two recordings as often as within one. */
function momentsOf(seed: number, count: number): { events: number; ms: number }[] {
  const dice = seeded(seed);
  const moments = Array.from({ length: count }, () => ({
    events: 1 + Math.floor(dice() * LAST_MOMENT),
    ms: Math.floor(dice() * LATEST_MS),
  }));
  return moments.sort((a, b) => a.events - b.events);
}

describe(`the power goes ${CUTS} times in the middle of the story (OCOP_CUTS, OCOP_SEED=${SEED})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-power-'));
  chmodSync(folder, 0o711);
  const start = () => new RunningCli(['start', '--data', folder, '--port', '0']);

  afterAll(async () => {
    await ocop(['stop', '--data', folder]);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test(
    'each time npm start goes on with it, and it ends as undisturbed',
    async () => {
      const said: string[] = [];
      for (const moment of momentsOf(SEED, CUTS)) {
        const cli = start();
        await until(cli, folder, moment.events);
        await new Promise((resolve) => setTimeout(resolve, moment.ms));
        await cutThePower(cli, folder);
        said.push(cli.out);
      }
      const last = start();
      await last.untilItSays('đã chạy xong kịch bản mẫu', PATIENCE_MS);
      expect([...said, last.out].join('\n')).not.toContain('kịch bản mẫu dừng lại');
      const run = await readRunning(folder);
      const databaseUrl = run?.settings.DATABASE_URL ?? '';
      const undisturbed = playedSystem();
      const left = await whatIsLeft(databaseUrl);
      for (const [stream, events] of Object.entries(undisturbed.left.streams))
        expect({ stream, events: left.streams[stream] }).toEqual({ stream, events });
      expect(left).toEqual(undisturbed.left);
      expect(await settledAtStoryEnd(databaseUrl)).toEqual(undisturbed.summary);
      for (const words of [['reconcile', '--check'], ['audit', 'verify'], ['doctor']])
        expect({ words, ...(await ocop([...words, '--data', folder])) }).toMatchObject({ code: 0 });
      expect(await last.end('SIGTERM')).toBe(0);
    },
    PATIENCE_MS + 60_000,
  );
});

/** Everything on the folder dies at the same instant. */
async function cutThePower(cli: RunningCli, folder: string): Promise<void> {
  const here = await processesIn(folder);
  const database = await processesIn(join(folder, 'postgres'));
  for (const pid of [cli.pid, ...[...here, ...database].map((process) => process.pid)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
  }
  await cli.exited;
}

/** Until so much has been recorded, or the story is over. */
async function until(cli: RunningCli, folder: string, events: number): Promise<void> {
  await cli.untilItSays('sẵn sàng sau');
  const run = await readRunning(folder);
  const client = new Client({ connectionString: run?.settings.DATABASE_URL });
  client.on('error', () => undefined);
  await client.connect();
  try {
    while (!cli.out.includes('đã chạy xong kịch bản mẫu')) {
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from events');
      if ((rows[0]?.n ?? 0) >= events) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    await client.end();
  }
}
