import { fold } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { SYSTEM } from '@ocop/ground';
import { openDatabase, openPatientDatabase, poolOf } from '@ocop/platform';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { writeArchive } from '../../../../test/support/archive';
import { asOwner, makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { EventLog } from '../event-log/event-log';
import { Heads } from '../event-log/heads';
import { MatterStore } from '../event-log/matter-store';
import { checkReadModels, rebuildReadModels } from '../read-models/rebuild';
import { type Mark, readSeal, type Seal, sealFile, sealLog, sealText } from './seal';
import { isWhole, verifyLog } from './verify-log';

/** Cases that go on recording while somebody looks. */
class BusyCases {
  private stopped = false;
  private readonly writers: Promise<void>[];

  private readonly log: EventLog;
  private readonly heads: Heads;

  constructor(pool: Pool, count: number, turn: string) {
    this.log = new EventLog(pool);
    this.heads = new Heads(pool, new MatterStore(pool));
    this.writers = Array.from({ length: count }, (_, i) => this.write(`${turn}-${i}`));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.writers);
  }

  private async write(id: string): Promise<void> {
    const stream = { type: 'programme-year', id } as const;
    for (let version = 1; !this.stopped; version += 2) {
      const data = { command: 'X', code: 'X', facts: {} };
      const at = Date.UTC(2026, 0, 1) + version;
      const fact = { type: 'CommandRefused', data, at, actor: SYSTEM, cause: `${id}-${version}` };
      const events = [version, version + 1].map((each) => ({ ...fact, version: each }));
      const head = this.heads.recalled(stream) ?? (await this.heads.load(stream));
      const folded = events.reduce(
        (before, event) => fold(aggregateOf(stream.type), before, event),
        head.folded,
      );
      const next = await this.log.append(stream, head, { events, folded });
      if (next) this.heads.remember(stream, next);
    }
  }
}

describe('a system that goes on while it is looked at', () => {
  let database: TestDatabase;
  let app: DataSource;
  let auditor: DataSource;
  let owner: DataSource;

  beforeAll(async () => {
    database = await makeDatabase();
    app = await openDatabase(database.urls.worker, 8);
    auditor = await openPatientDatabase(database.urls.auditor);
    owner = await openPatientDatabase(database.ownerUrl);
    await asOwner(database.ownerUrl, (client) => writeArchive(client, 3));
    await rebuildReadModels(poolOf(owner));
  }, 60_000);
  afterAll(() => Promise.all([app, auditor, owner].map((source) => source.destroy())));

  test('audit, check and rebuild raise no alarm, and each seal holds for all that come after', async () => {
    const seals: Seal[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const busy = new BusyCases(poolOf(app), 6, `turn-${turn}`);
      const rebuilding = rebuildReadModels(poolOf(owner));
      const against = seals.at(0);
      const report = await verifyLog(poolOf(auditor), against ? { against } : {});
      const check = await checkReadModels(poolOf(auditor));
      const rebuilt = await rebuilding;
      await busy.stop();
      expect(report).toMatchObject({ faults: [], against: [], bindings: [], readModels: [] });
      expect(check.differences).toEqual([]);
      expect(rebuilt.differences).toEqual([]);
      seals.push(report.seal);
    }
    const events = seals.map((seal) => seal.events);
    expect(events).toEqual([...events].sort((a, b) => a - b));
    for (const against of seals)
      expect(isWhole(await verifyLog(poolOf(auditor), { against }))).toBe(true);
  }, 120_000);

  test('a seal waits for a recording that has taken a lower position and is not committed', async () => {
    const insert = (stream: string) =>
      `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
       select '${stream}', 1, 'PersonRecorded', '{}', '{}', 'x', now(), now(),
         encode(sha256(convert_to(e'ocop-cycle/1\\n${stream}', 'UTF8')), 'hex'), 'x'`;
    const slow = await poolOf(app).connect();
    await slow.query('begin');
    await slow.query(insert('person/slow'));
    await poolOf(app).query(insert('person/quick'));
    const verifying = verifyLog(poolOf(auditor));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await slow.query('commit');
    slow.release();
    const { seal, events } = await verifying;
    expect(seal.events).toBe(events);
  });

  test('as a file a seal tells between which positions the log differs; as a line, that it does', async () => {
    const { seal } = await verifyLog(poolOf(auditor));
    const client = await poolOf(auditor).connect();
    const marks: Mark[] = [];
    for (const position of [10, 1_000, 1_500])
      marks.push({ position, root: (await sealLog(client, position)).seal.root });
    client.release();
    const file = readSeal(sealFile({ ...seal, marks }));
    const line = readSeal(sealText(seal));
    await poolOf(owner).query('alter table events disable trigger user');
    await poolOf(owner).query(`update events set hash = repeat('0', 64) where position = 1200`);
    await poolOf(owner).query('alter table events enable trigger user');
    const found = async (against: Seal) => (await verifyLog(poolOf(auditor), { against })).against;
    expect(await found(file)).toMatchObject([{ what: 'rewritten', between: [1_000, 1_500] }]);
    expect(await found(line)).toMatchObject([{ what: 'rewritten', between: [0, seal.position] }]);
  });
});
