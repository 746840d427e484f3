import { fold, type Recorded, streamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { SYSTEM } from '@ocop/ground';
import { openDatabase, poolOf } from '@ocop/platform';
import * as fc from 'fast-check';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { CuttableWay } from '../../../../test/support/cuttable-way';
import { asOwner, makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { verifyStream } from '../audit/chain';
import { checkReadModels } from '../read-models/rebuild';
import { EventLog } from './event-log';
import { type Head, Heads } from './heads';
import { MatterStore } from './matter-store';

const refOf = (id: string) => ({ type: 'programme-year', id }) as const;
const AT = Date.UTC(2024, 3, 9, 1, 30);

function closed(version: number, note: string): Recorded {
  const data = { on: '2024-04-09', note };
  return { type: 'YearClosed', data, version, at: AT + version, actor: SYSTEM, cause: note };
}

/** The next event of a case, on a head as somebody knows it. */
function next(head: Head, note: string) {
  const event = closed(head.folded.version + 1, note);
  return { events: [event], folded: fold(aggregateOf('programme-year'), head.folded, event) };
}

describe('recordings that wait at the same time', () => {
  let database: TestDatabase;
  let source: DataSource;
  let pool: Pool;
  let log: EventLog;
  let statements: jest.SpyInstance;

  beforeAll(async () => {
    database = await makeDatabase();
    source = await openDatabase(database.appUrl);
    pool = poolOf(source);
    log = new EventLog(pool);
    statements = jest.spyOn(pool, 'query');
  });
  beforeEach(() => statements.mockClear());
  afterAll(() => source.destroy());

  const headOf = (id: string) => new Heads(pool, new MatterStore(pool)).load(refOf(id));
  const record = (id: string, head: Head, note: string) =>
    log.append(refOf(id), head, next(head, note));
  const notesOf = async (id: string) =>
    (await log.read(streamName(refOf(id)))).map(({ cause }) => cause);
  const faultsOf = async (id: string) => {
    const stream = streamName(refOf(id));
    const { hash, folded } = await headOf(id);
    return verifyStream(stream, await log.read(stream), { stream, version: folded.version, hash });
  };
  const many = (name: string) => Array.from({ length: 12 }, (_, i) => `${name}-${i}`);

  test('go to the database together, each with its own head', async () => {
    const ids = many('together');
    const heads = await Promise.all(ids.map(headOf));
    statements.mockClear();
    const first = await Promise.all(ids.map((id, i) => record(id, heads[i] as Head, 'first')));
    // Two on their way at once, and whatever gathered meanwhile.
    expect(statements.mock.calls.length).toBeLessThanOrEqual(4);
    const stale = (i: number) => i % 3 === 0;
    const second = await Promise.all(
      ids.map((id, i) => record(id, (stale(i) ? heads[i] : first[i]) as Head, 'second')),
    );
    expect(second.map((head) => head?.folded.version)).toEqual(
      ids.map((_, i) => (stale(i) ? undefined : 2)),
    );
    for (const [i, id] of ids.entries()) {
      expect(await notesOf(id)).toEqual(stale(i) ? ['first'] : ['first', 'second']);
      expect(await faultsOf(id)).toEqual([]);
    }
  });

  test('of two for one head only one counts', async () => {
    const [other, rivals] = await Promise.all([headOf('other'), headOf('rivals')]);
    const results = await Promise.all([
      record('other', other, 'x'),
      record('rivals', rivals, 'one'),
      record('rivals', rivals, 'two'),
      record('rivals', rivals, 'three'),
    ]);
    expect(results.filter((head) => head !== undefined)).toHaveLength(2);
    expect(await notesOf('rivals')).toHaveLength(1);
  });

  test('one that the database can never take does no harm to the others', async () => {
    await asOwner(database.ownerUrl, (owner) =>
      owner.query(`alter table events add constraint no_ink check (cause <> 'unwritable')`),
    );
    const ids = many('ink');
    const heads = await Promise.all(ids.map(headOf));
    const isBad = (i: number) => i === 2 || i === 7;
    const results = await Promise.allSettled(
      ids.map((id, i) => record(id, heads[i] as Head, isBad(i) ? 'unwritable' : 'fine')),
    );
    expect(results.map(({ status }) => status)).toEqual(
      ids.map((_, i) => (isBad(i) ? 'rejected' : 'fulfilled')),
    );
    for (const [i, id] of ids.entries())
      expect(await notesOf(id)).toEqual(isBad(i) ? [] : ['fine']);
  });

  test('count once each, whatever connection dies in between', async () => {
    const { hostname, port } = new URL(database.appUrl);
    const way = await CuttableWay.to(hostname, Number(port));
    const cut = await openDatabase(database.appUrl.replace(`:${port}`, `:${way.port}`));
    const shaky = new EventLog(poolOf(cut));
    const ids = many('cut');
    const untilRecorded = async (id: string) => {
      for (;;) {
        const head = await headOf(id);
        if (head.folded.version > 0) return;
        await shaky.append(refOf(id), head, next(head, 'once')).catch(() => undefined);
      }
    };
    const recorded = Promise.all(ids.map(untilRecorded));
    for (const pause of [3, 11, 17, 29]) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      await way.cut();
      await way.open();
    }
    await recorded;
    for (const id of ids) expect([await notesOf(id), await faultsOf(id)]).toEqual([['once'], []]);
    await cut.destroy();
    await way.cut();
  });

  test('in any order and mixture: what was answered is in the log, and nothing else', async () => {
    let run = 0;
    const step = fc.record({ id: fc.integer({ min: 0, max: 4 }), stale: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 6 }),
        async (waves) => {
          const name = `mixed-${(run += 1)}`;
          const known = await Promise.all([0, 1, 2, 3, 4].map((i) => headOf(`${name}-${i}`)));
          const [begin, answered] = [[...known], known.map((): string[] => [])];
          for (const [w, wave] of waves.entries())
            await Promise.all(
              wave.map(async ({ id, stale }, i) => {
                const head = (stale ? begin : known)[id] as Head;
                const after = await record(`${name}-${id}`, head, `${w}.${i}`);
                if (!after) return;
                known[id] = after;
                answered[id]?.push(`${w}.${i}`);
              }),
            );
          for (const [i, notes] of answered.entries()) {
            expect(await notesOf(`${name}-${i}`)).toEqual(notes);
            expect(await faultsOf(`${name}-${i}`)).toEqual([]);
          }
        },
      ),
      { seed: 2024, numRuns: 15 },
    );
  });

  test('leave read models that say what the log says', async () => {
    expect((await checkReadModels(pool)).differences).toEqual([]);
  });
});
