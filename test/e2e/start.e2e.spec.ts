import { isRunning, leftPostgres, leftTemporals } from '@ocop/platform';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readRunFile } from '../../apps/cli/src/system/run-file';
import { playedSystem } from '../support/played-system';
import { ocop, RunningCli } from '../support/running-cli';

const scratch = mkdtempSync(join(tmpdir(), 'ocop-start-'));
// The database's user is another one than root, and must be able to pass.
chmodSync(scratch, 0o711);
const folders: string[] = [];
/** A folder that does not exist yet. */
const newFolder = () => {
  const folder = join(scratch, `data-${folders.length + 1}`);
  folders.push(folder);
  return folder;
};
const quietly = (folder: string, ...more: string[]) =>
  ['start', '--data', folder, '--port', '0', '--no-demo'].concat(more);
const start = (folder: string, ...more: string[]) => new RunningCli(quietly(folder, ...more));

/** Servers on a folder, by their numbers. */
const serversOn = async (folder: string) => {
  const postgres = await leftPostgres(folder);
  const temporals = await leftTemporals(folder);
  return [...(postgres ? [postgres.pid] : []), ...temporals.map(({ pid }) => pid)];
};

afterAll(async () => {
  for (const folder of folders) await ocop(['stop', '--data', folder]);
  rmSync(scratch, { recursive: true, force: true });
}, 60_000);

/** How often two starts race in each way; more in a long run. */
const RACES = process.env['OCOP_LONG'] ? 4 : 1;
const races = Array.from({ length: RACES }, (_, i) => i + 1);

/** Two starts at once: the one that runs, and what the other said and ended with. */
async function race(paths: readonly [string, string]) {
  const starts = paths.map((path) => start(path));
  const outcomes = await Promise.all(
    starts.map((cli) =>
      cli.untilItSays('Ctrl-C').then(
        () => ({ cli, ready: true }),
        () => ({ cli, ready: false }),
      ),
    ),
  );
  const winners = outcomes.filter(({ ready }) => ready).map(({ cli }) => cli);
  const losers = outcomes.filter(({ ready }) => !ready).map(({ cli }) => cli);
  expect({ winners: winners.length, losers: losers.length }).toEqual({ winners: 1, losers: 1 });
  const [winner, loser] = [...winners, ...losers] as [RunningCli, RunningCli];
  return { winner, said: loser.err, code: await loser.exited };
}

describe('two starts on one folder', () => {
  const onlyOneRuns = async (folder: string, other = folder) => {
    const { winner, said, code } = await race([folder, other]);
    expect(said).toContain(`tiến trình ${winner.pid} từ 20`);
    expect(said).toContain('ocop stop --data');
    expect(code).toBe(2);
    expect(await serversOn(folder)).toHaveLength(2);
    expect(await winner.end('SIGTERM')).toBe(0);
    expect(await serversOn(folder)).toEqual([]);
  };

  test.each(races)(`at once on a new folder: one runs (%d of ${RACES})`, () =>
    onlyOneRuns(newFolder()),
  );

  describe('on a folder in use', () => {
    const folder = newFolder();
    const link = join(scratch, 'link');
    beforeAll(() => symlinkSync(folder, link));

    test.each(races.flatMap(() => [folder, link]))('at once: one runs (%#, %s)', (other) =>
      onlyOneRuns(folder, other),
    );

    test('one after the other: the second names process, time and address of the first', async () => {
      const first = start(folder);
      await first.untilItSays('Ctrl-C');
      const { apiUrl } = (await readRunFile(folder)) ?? {};
      for (const path of [folder, link]) {
        const second = await ocop(quietly(path, '--reset'));
        expect(second).toMatchObject({ code: 2, err: expect.stringContaining(`${apiUrl}`) });
      }
      expect((await ocop(['stop', '--data', link])).out).toContain(`đã dừng ocop (${first.pid})`);
      expect(await first.exited).toBe(0);
    });
  });
});

describe('ways to end', () => {
  const folder = newFolder();

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s stops every child, in order, with exit code 0',
    async (signal) => {
      const cli = start(folder);
      await cli.untilItSays('Ctrl-C');
      expect(await serversOn(folder)).toHaveLength(2);
      expect(await cli.end(signal)).toBe(0);
      expect(cli.out.trimEnd().split('\n').slice(-2)).toEqual(['đang dừng', 'đã dừng']);
      expect(await serversOn(folder)).toEqual([]);
    },
  );

  test('in the middle of the story, it is left where it is, and goes on with the next start', async () => {
    const own = newFolder();
    const cli = new RunningCli(['start', '--data', own, '--port', '0']);
    await cli.untilItSays('  25/');
    expect(await cli.end('SIGINT')).toBe(0);
    expect(cli.out).not.toContain('  75/');
    expect(cli.out.trimEnd().split('\n').slice(-1)).toEqual(['đã dừng']);
    expect(await serversOn(own)).toEqual([]);
    const next = new RunningCli(['start', '--data', own, '--port', '0']);
    await next.untilItSays('  75/');
    expect(await next.end('SIGTERM')).toBe(0);
    expect(cli.out + next.out).not.toMatch(/kịch bản mẫu (dừng lại|đang chờ)/);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'npm itself ends by %s: nothing stays',
    async (signal) => {
      const npm = new RunningCli(quietly(folder).slice(1), {}, ['npm', 'start', '--']);
      await npm.untilItSays('Ctrl-C');
      const { pid = 0 } = (await readRunFile(folder)) ?? {};
      await npm.end(signal);
      for (let i = 0; i < 200 && (await isRunning(pid)); i += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await isRunning(pid)).toBe(false);
      expect(await serversOn(folder)).toEqual([]);
    },
  );
});

describe('what a killed start leaves', () => {
  test('its servers are taken over, by whatever way the folder is reached', async () => {
    const folder = newFolder();
    const killed = start(folder);
    await killed.untilItSays('Ctrl-C');
    const servers = await serversOn(folder);
    await killed.end('SIGKILL');
    const link = join(scratch, 'link-to-killed');
    symlinkSync(folder, link);
    const next = start(link);
    await next.untilItSays('Ctrl-C');
    expect(await serversOn(folder)).toEqual(servers);
    await next.end('SIGKILL');
    const reset = start(folder, '--reset');
    await reset.untilItSays('Ctrl-C');
    expect(await serversOn(folder)).toHaveLength(2);
    expect((await serversOn(folder)).filter((pid) => servers.includes(pid))).toEqual([]);
    expect(await reset.end('SIGTERM')).toBe(0);
  });

  test('a folder that was moved meanwhile gets servers of its own', async () => {
    const folder = newFolder();
    const killed = start(folder);
    await killed.untilItSays('Ctrl-C');
    const servers = await serversOn(folder);
    await killed.end('SIGKILL');
    const moved = newFolder();
    renameSync(folder, moved);
    const next = start(moved);
    await next.untilItSays('Ctrl-C');
    expect(await serversOn(moved)).toHaveLength(2);
    expect((await serversOn(moved)).filter((pid) => servers.includes(pid))).toEqual([]);
    expect(await next.end('SIGTERM')).toBe(0);
    expect(await serversOn(moved)).toEqual([]);
  });

  test('ocop stop ends them', async () => {
    const folder = newFolder();
    const killed = start(folder);
    await killed.untilItSays('Ctrl-C');
    const servers = await serversOn(folder);
    await killed.end('SIGKILL');
    const { out, code } = await ocop(['stop', '--data', folder, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).ended.map(({ pid }: { pid: number }) => pid)).toEqual(servers);
    expect(await serversOn(folder)).toEqual([]);
  });

  test('files that a full disk cut in half do not stop the next start', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    for (const name of [
      'database-secrets.json',
      'signing-keys.json',
      'run.json',
      'demo-users.json',
      'story.json',
    ])
      writeFileSync(join(folder, name), '{"owner": "ab');
    for (const name of ['temporal.db', 'temporal.db-wal'])
      writeFileSync(join(folder, name), 'half');
    const cli = start(folder);
    await cli.untilItSays('Ctrl-C');
    expect(await cli.end('SIGTERM')).toBe(0);
  });
});

describe("somebody's own database", () => {
  test('gets no invented people and no story unless they are asked for by name', async () => {
    const { ownerUrl } = playedSystem();
    const admin = new Client({ connectionString: ownerUrl });
    await admin.connect();
    await admin.query('create database own');
    const own = ownerUrl.replace(/\/[^/]*$/, '/own');
    const env = { DATABASE_URL: own, DATABASE_OWNER_URL: own, OCOP_CLOCK: undefined };
    const cli = new RunningCli(['start', '--data', newFolder(), '--port', '0'], env);
    await cli.untilItSays('Ctrl-C');
    const client = new Client({ connectionString: own });
    await client.connect();
    const { rows } = await client.query(
      'select (select count(*) from people)::int as people, (select count(*) from streams)::int as cases',
    );
    await client.end();
    expect(rows).toEqual([{ people: 0, cases: 0 }]);
    expect(cli.out).not.toContain('Người dùng thử');
    expect(await cli.end('SIGTERM')).toBe(0);
    await admin.query('drop database own');
    await admin.end();
  });
});

test('a port that is taken, or no port at all, is said in one sentence', async () => {
  const { settings } = playedSystem();
  const folder = newFolder();
  const taken = await ocop(['start', '--data', folder, '--port', String(settings.API_PORT)]);
  expect(taken).toMatchObject({
    code: 2,
    err: expect.stringMatching(/cổng \d+ đang có người dùng/),
  });
  expect(await serversOn(folder)).toEqual([]);
  const wrong = await ocop(['start', '--data', folder, '--port', 'eight']);
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('0 đến 65535') });
});
