import { openDatabase, poolOf } from '@ocop/platform';
import { SYSTEM } from '@ocop/regulations';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { EventLog, LogBehindError } from './event-log';
import { fromRow } from './logged-event';
import { verifyStream, type StreamHead } from './verify';

const ref = { type: 'programme-year', id: 'plan-x' } as const;
const stream = 'programme-year/plan-x';

function closed(version: number, cause: string) {
  const at = Date.UTC(2024, 3, 9, 1, 30) + version;
  const data = { on: '2024-04-09', note: 'Chè Thái – “ngon”' };
  return { type: 'YearClosed', data, version, at, actor: SYSTEM, cause };
}

describe('the event log', () => {
  let database: TestDatabase;
  let source: DataSource;
  let owner: Client;
  let log: EventLog;

  beforeAll(async () => {
    database = await makeDatabase();
    source = await openDatabase(database.appUrl);
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    log = new EventLog(poolOf(source), () => Date.UTC(2026, 10, 22));
    await log.append({ stream: ref, after: 0, events: [closed(1, 'a'), closed(2, 'a')] });
    await log.append({ stream: ref, after: 2, events: [closed(3, 'b')] });
    await log.append({ stream: ref, after: 3, events: [closed(4, 'c')] });
  });

  afterAll(async () => {
    await source.destroy();
    await owner.end();
  });

  const head = async (): Promise<StreamHead> => {
    const { rows } = await owner.query(
      'select stream, version, head_hash as hash from streams where stream = $1',
      [stream],
    );
    return rows[0] as StreamHead;
  };

  /** Runs SQL behind the log's back, as the database's owner with the trigger off, and undoes it. */
  const tampered = async (sql: string) => {
    await owner.query('begin');
    await owner.query('alter table events disable trigger events_append_only');
    await owner.query(sql);
    const { rows } = await owner.query('select * from events where stream = $1 order by version', [
      stream,
    ]);
    await owner.query('rollback');
    return verifyStream(stream, rows.map(fromRow), await head());
  };

  test('keeps what was appended, in order, with a whole chain', async () => {
    const events = await log.read(stream);
    expect(events.map((event) => [event.version, event.cause])).toEqual([
      [1, 'a'],
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
    ]);
    expect(events[0]?.data).toEqual({ on: '2024-04-09', note: 'Chè Thái – “ngon”' });
    expect(verifyStream(stream, events, await head())).toEqual([]);
  });

  test('a repeated recording writes nothing and gives back what the log says', async () => {
    const again = await log.append({ stream: ref, after: 2, events: [closed(3, 'other')] });
    expect(again.already?.map((event) => event.cause)).toEqual(['b', 'c']);
    expect(await log.read(stream)).toHaveLength(4);
  });

  test('of two writers with the same base only one counts', async () => {
    const other = new EventLog(poolOf(source));
    const race = { type: 'programme-year', id: 'race' } as const;
    const [one, two] = await Promise.all([
      log.append({ stream: race, after: 0, events: [closed(1, 'one')] }),
      other.append({ stream: race, after: 0, events: [closed(1, 'two')] }),
    ]);
    const losers = [one, two].filter((result) => result.already);
    expect(losers).toHaveLength(1);
    expect(await log.read('programme-year/race')).toHaveLength(1);
  });

  test('a workflow that is ahead of the log is stopped, not served', async () => {
    const lost = { stream: ref, after: 9, events: [closed(10, 'x')] };
    await expect(log.append(lost)).rejects.toThrow(LogBehindError);
  });

  test.each([
    ['UPDATE', `update events set cause = 'x'`],
    ['DELETE', 'delete from events'],
    ['TRUNCATE', 'truncate events'],
  ])('%s is refused to the application and to the owner', async (_verb, sql) => {
    await expect(source.query(sql)).rejects.toThrow(/permission denied|append-only/);
    await expect(owner.query(sql)).rejects.toThrow(/append-only/);
  });

  test('an event altered by the owner is found', async () => {
    const faults = await tampered(
      `update events set data = '{"on":"2024-04-10"}' where stream = '${stream}' and version = 2`,
    );
    expect(faults).toMatchObject([{ version: 2, what: 'altered' }]);
  });

  test('an event altered together with its hash breaks the chain at the next one', async () => {
    const faults = await tampered(
      `update events set hash = repeat('0', 64) where stream = '${stream}' and version = 2`,
    );
    expect(faults).toMatchObject([
      { version: 2, what: 'altered' },
      { version: 3, what: 'out-of-order' },
    ]);
  });

  test('a removed event is found, in the middle and at the end', async () => {
    const remove = (version: number) =>
      tampered(`delete from events where stream = '${stream}' and version = ${version}`);
    expect(await remove(2)).toMatchObject([{ version: 3, what: 'missing' }]);
    expect(await remove(4)).toMatchObject([{ version: 3, what: 'cut-off' }]);
  });

  test('two swapped events are found', async () => {
    const faults = await tampered(
      `update events set version = 100 + version where stream = '${stream}' and version in (2, 3);
       update events set version = case version when 102 then 3 else 2 end
       where stream = '${stream}' and version > 100`,
    );
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map((fault) => fault.what)).toContain('out-of-order');
  });
});
