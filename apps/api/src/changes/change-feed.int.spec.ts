import { atTime } from '@ocop/calendar';
import { SYSTEM } from '@ocop/ground';
import { migrate, openDatabase, poolOf, type Settings } from '@ocop/platform';
import { type Change, LogFeed, OF_A_CASE } from '@ocop/records';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Pool } from 'pg';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { asOwner } from '../../../../test/support/database';
import { type EmbeddedPostgres, startPostgres } from '../../../../test/support/own-postgres';
import { commune, office, otherCommune } from '../../../../test/support/plans';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { recordEvent, recordStory } from '../../../../test/support/story-in-database';
import { TellBeside } from './beside';
import { ChangeFeed } from './change-feed';

/** An office of another province. */
const stranger = { ...office, id: 'so-nn-quang-tri', area: 'quang-tri' } as const;

const happened = (version: number) => ({
  type: 'RoundScheduled',
  data: { round: `r-${version}` },
  version,
  at: atTime('2024-05-02', 9) + version,
  actor: SYSTEM,
  cause: `spec:${version}`,
});

describe('a database that is restarted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-listen-'));
  let server: EmbeddedPostgres;
  let source: DataSource;
  let feed: ChangeFeed;
  const heard: Change[] = [];
  let gaps = 0;

  beforeAll(async () => {
    server = await startPostgres(folder, { brief: true });
    await migrate(server.ownerUrl);
    source = await openDatabase(server.urls.api);
    const log = new LogFeed(poolOf(source));
    feed = new ChangeFeed({ DATABASE_URL: server.urls.api } as Settings, log);
    feed.changes.subscribe((change) => heard.push(change));
    feed.gaps.subscribe(() => (gaps += 1));
    await feed.onApplicationBootstrap();
  }, 60_000);
  afterAll(async () => {
    await feed.onModuleDestroy();
    await source.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const sessions = async () => {
    const { rows } = await poolOf(source).query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'ocop-changes'`,
    );
    return rows.map(({ pid }) => pid);
  };
  const until = async (holds: () => boolean | Promise<boolean>) => {
    for (const giveUpAt = Date.now() + 15_000; !(await holds()); await wait(50))
      if (Date.now() > giveUpAt) throw new Error('waited in vain');
  };
  async function record(version: number): Promise<void> {
    const owner = new Pool({ connectionString: server.ownerUrl, max: 1 });
    await recordEvent(owner, 'programme-year/x', happened(version));
    await owner.end();
  }

  test('is listened to by one session, five times over, and each recording is heard once', async () => {
    for (let restart = 1; restart <= 5; restart += 1) {
      await server.stop();
      server = await startPostgres(folder, { brief: true, port: server.port });
      await until(() => gaps === restart);
      await record(restart);
      await until(() => heard.length >= restart);
    }
    // Time enough for a second session to come, if one were on its way.
    await wait(2_500);
    expect(await sessions()).toHaveLength(1);
    expect(heard.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
  }, 90_000);

  test('and a session that is ended by hand is followed by one, too', async () => {
    for (let time = 1; time <= 3; time += 1) {
      const [pid] = await sessions();
      const before = gaps;
      await asOwner(server.ownerUrl, (owner) =>
        owner.query('select pg_terminate_backend($1)', [pid]),
      );
      await until(() => gaps === before + 1);
    }
    await wait(1_500);
    expect(await sessions()).toHaveLength(1);
  }, 30_000);
});

describe('whoever listens to changes', () => {
  let api: ApiInProcess;
  let end: number;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    for (const actor of [office, stranger, commune, otherCommune]) await api.person(actor);
    await recordStory(api.owner, playOnPaper(30));
    end = await api.app.get(ChangeFeed).end();
  }, 60_000);
  afterAll(() => api.stop());

  /** Messages of the stream until one holds a text. */
  async function hear(person: string, last: string | undefined, text: string): Promise<string> {
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), 4_000);
    const response = await fetch(`${api.url}/v1/changes`, {
      headers: {
        Authorization: `Bearer key-of-${person}`,
        ...(last === undefined ? {} : { 'Last-Event-ID': last }),
      },
      signal: stop.signal,
    });
    const reader = response.body?.getReader();
    let heard = '';
    while (!heard.includes(text)) {
      const piece = await reader?.read();
      if (!piece || piece.done) throw new Error(`the stream ended after ${heard}`);
      heard += new TextDecoder().decode(piece.value);
    }
    clearTimeout(patience);
    stop.abort();
    return heard;
  }

  test('hears what was missed since the position named, under the position of each', async () => {
    const heard = await hear(office.id, String(end - 3), `id: ${end}`);
    expect(heard).toContain('event: change');
    const ids = [...heard.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    expect(ids.every((id) => id > end - 3 && id <= end)).toBe(true);
  });

  test.each(['abc', '99999999999999999999', ' 1 2'])(
    'is told to read again where the position %j tells nothing',
    async (last) => expect(await hear(office.id, last, 'read-again')).toContain(`id: ${end}`),
  );

  test('is told to read again after so much that telling it would be longer', async () => {
    const { rows } = await api.pool.query<{ n: number }>(
      `select count(*)::int as n from events where ${OF_A_CASE}`,
    );
    const more = 501 - (rows[0]?.n ?? 0);
    expect(more).toBeGreaterThan(0);
    for (let version = 1; version <= more; version += 1)
      await recordEvent(api.owner, 'programme-year/long', happened(version));
    expect(await hear(office.id, '0', 'read-again')).toContain('event: read-again');
  }, 30_000);

  test('hears at once that the clock was moved and where a session is, if it sees the round', async () => {
    const beside = api.app.get(TellBeside);
    const round = 'huong-tra-2024-dot-1';
    const asks = [office, stranger].map((actor) => hear(actor.id, String(end), '"clock"'));
    await wait(700);
    await beside.tell({ beside: 'session', round });
    await beside.tell({ beside: 'clock' });
    const [own, others] = await Promise.all(asks);
    expect(own).toContain(
      `event: beside\nid: ${end}\ndata: {"beside":"session","round":"${round}"}`,
    );
    expect(others).not.toContain(round);
  });

  test('hears of a notice to its own post as it lies in the inbox, and of nobody else’s', async () => {
    const beside = api.app.get(TellBeside);
    const { role, area } = commune;
    const asks = [commune, otherCommune].map((actor) => hear(actor.id, String(end), '"clock"'));
    await wait(700);
    await beside.tell({ beside: 'notice', role, area });
    await beside.tell({ beside: 'clock' });
    const [own, others] = await Promise.all(asks);
    expect(own).toContain('data: {"beside":"notice"}');
    expect(others).not.toContain('notice');
  });

  test('hears nothing of other places, and of kinds of events nothing that is not its own', async () => {
    const asks = [commune, otherCommune].map((actor) =>
      hear(actor.id, String(Math.max(0, end - 200)), 'id:'),
    );
    for (const heard of await Promise.all(asks)) expect(heard).not.toMatch(/"types":\["/);
    const [own, others] = await Promise.all(asks);
    expect(others).not.toContain('bun-van-cu');
    expect(own).not.toContain('kieu-huong-chu');
  });
});
