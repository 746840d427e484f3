import { SYSTEM } from '@ocop/ground';
import { openDatabase, poolOf } from '@ocop/platform';
import { emptyFold, fold, type Recorded } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { CaseIndex } from './case-index';
import { EventLog } from './event-log';
import { type Head, Heads } from './heads';
import { fromRow } from './logged-event';
import { MatterStore } from './matter-store';
import { verifyStream, type StreamHead } from '../audit/chain';

const ref = { type: 'programme-year', id: 'plan-x' } as const;
const stream = 'programme-year/plan-x';

function closed(version: number, cause: string) {
  const at = Date.UTC(2024, 3, 9, 1, 30) + version;
  const data = { on: '2024-04-09', note: 'Chè Thái – “ngon”' };
  return { type: 'YearClosed', data, version, at, actor: SYSTEM, cause };
}

/** What is appended after a head: these events and the case after them. */
function after(head: Head, ...events: Recorded[]) {
  const folded = events.reduce(
    (before, event) => fold(aggregateOf('programme-year'), before, event),
    head.folded,
  );
  return { events, folded };
}

describe('the event log', () => {
  let database: TestDatabase;
  let source: DataSource;
  let owner: Client;
  let log: EventLog;
  const headsOf = () => new Heads(poolOf(source), new MatterStore(poolOf(source)));

  beforeAll(async () => {
    database = await makeDatabase();
    source = await openDatabase(database.appUrl);
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    log = new EventLog(poolOf(source), () => Date.UTC(2026, 10, 22));
    for (const events of [[closed(1, 'a'), closed(2, 'a')], [closed(3, 'b')], [closed(4, 'c')]]) {
      const head = await headsOf().load(ref);
      await log.append(ref, head, after(head, ...events));
    }
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

  test('a head that has moved on takes nothing more', async () => {
    const empty = emptyFold(aggregateOf('programme-year'), ref.id);
    const old: Head = { ...(await headsOf().load(ref)), folded: { ...empty, version: 2 } };
    expect(await log.append(ref, old, after(old, closed(3, 'other')))).toBeUndefined();
    expect((await log.read(stream)).map(({ cause }) => cause)).toEqual(['a', 'a', 'b', 'c']);
  });

  test('of two writers with the same head only one counts', async () => {
    const race = { type: 'programme-year', id: 'race' } as const;
    const other = new EventLog(poolOf(source));
    const begin = await headsOf().load(race);
    const results = await Promise.all([
      log.append(race, begin, after(begin, closed(1, 'one'))),
      other.append(race, begin, after(begin, closed(1, 'two'))),
    ]);
    expect(results.filter((result) => result !== undefined)).toHaveLength(1);
    expect(await log.read('programme-year/race')).toHaveLength(1);
  });

  test('a writer whose memory knows events that the database lost does not write over the gap', async () => {
    const lost = { type: 'programme-year', id: 'lost' } as const;
    const heads = headsOf();
    let known = await heads.load(lost);
    for (const version of [1, 2, 3]) {
      const next = await log.append(lost, known, after(known, closed(version, `l${version}`)));
      known = heads.remember(lost, next ?? known);
    }
    // Failed over to a replica that had not heard of the third.
    await owner.query('alter table events disable trigger events_append_only');
    await owner.query(`delete from events where stream = 'programme-year/lost' and version = 3`);
    await owner.query(
      `update streams set version = 2, head_hash =
         (select hash from events where stream = 'programme-year/lost' and version = 2)
       where stream = 'programme-year/lost'`,
    );
    await owner.query('alter table events enable trigger events_append_only');
    expect(await log.append(lost, known, after(known, closed(4, 'l4')))).toBeUndefined();
    expect((await log.read('programme-year/lost')).map(({ version }) => version)).toEqual([1, 2]);
  });

  test('a cause that must be new is written once, however often it is tried', async () => {
    const now = await headsOf().load(ref);
    const again = { ...after(now, closed(5, 'b')), newCause: 'b' };
    expect(await log.append(ref, now, again)).toBeUndefined();
    expect(await new CaseIndex(poolOf(source)).countedBefore(ref, 'b')).toMatchObject({
      version: 3,
    });
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
