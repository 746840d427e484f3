import { fold } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { SYSTEM } from '@ocop/ground';
import { openPatientDatabase, poolOf } from '@ocop/platform';
import type { Pool } from 'pg';
import { writeArchive } from '../../../../test/support/archive';
import { asOwner, makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { attemptsBesideTheLog } from '../../../../test/support/attempts-beside-the-log';
import { attemptsOnTheLog } from '../../../../test/support/attempts-on-the-log';
import { Forger } from '../../../../test/support/forger';
import { EventLog } from '../event-log/event-log';
import { Heads } from '../event-log/heads';
import { matterHash, MatterStore } from '../event-log/matter-store';
import { rebuildReadModels } from '../read-models/rebuild';
import type { Seal } from './seal';
import { type AuditReport, isWhole, verifyLog } from './verify-log';

/** One event that names long matter instead of carrying it. */
async function recordWithMatter(pool: Pool): Promise<void> {
  const ref = { type: 'programme-year', id: 'with-matter' } as const;
  const long = { text: 'Ý kiến dài của một thành viên' };
  const facts = { opinion: { sha256: matterHash(long) } };
  const data = { command: 'X', code: 'X', facts };
  const happened = { version: 1, at: Date.UTC(2026, 0, 1), actor: SYSTEM, cause: 'x' };
  const event = { type: 'CommandRefused', data, ...happened };
  const head = await new Heads(pool, new MatterStore(pool)).load(ref);
  const folded = fold(aggregateOf(ref.type), head.folded, event);
  const kept = new Map([[matterHash(long), long]]);
  await new EventLog(pool).append(ref, head, { events: [event], folded, kept });
}

const PARTS = ['faults', 'against', 'bindings', 'readModels', 'guards'] as const;

describe('tampering behind the log, by the owner of the database', () => {
  let original: TestDatabase;
  let seal: Seal;

  const verify = async (url: string, against?: Seal): Promise<AuditReport> => {
    const database = await openPatientDatabase(url);
    return verifyLog(poolOf(database), against ? { against } : {}).finally(() =>
      database.destroy(),
    );
  };
  const nameOf = (url: string) => new URL(url).pathname.slice(1);

  beforeAll(async () => {
    original = await makeDatabase('auditor');
    await asOwner(original.ownerUrl, (owner) => writeArchive(owner, 2));
    const database = await openPatientDatabase(original.ownerUrl);
    await rebuildReadModels(poolOf(database));
    await recordWithMatter(poolOf(database)).finally(() => database.destroy());
    const report = await verify(original.appUrl);
    expect(report).toMatchObject({ faults: [], bindings: [], readModels: [], guards: [] });
    seal = report.seal;
  }, 60_000);

  test('untouched, it is whole and as it was sealed', async () => {
    const again = await verify(original.appUrl, seal);
    expect(isWhole(again)).toBe(true);
    expect(again.seal.root).toBe(seal.root);
  });

  test.each([...attemptsOnTheLog, ...attemptsBesideTheLog])(
    '%s: found',
    async (_what, parts, tamper) => {
      const copy = `${nameOf(original.ownerUrl)}_copy`;
      const at = (url: string) => url.replace(/\/[^/]*$/, `/${copy}`);
      const admin = original.ownerUrl.replace(/\/[^/]*$/, '/postgres');
      await asOwner(admin, (owner) =>
        owner.query(`create database ${copy} template ${nameOf(original.ownerUrl)}`),
      );
      try {
        const url = at(original.ownerUrl);
        await asOwner(url, (owner) => tamper(new Forger(owner, url)));
        const report = await verify(at(original.appUrl), seal);
        const found = PARTS.filter((part) => report[part].length > 0);
        expect(found).toEqual(expect.arrayContaining([...parts]));
      } finally {
        await asOwner(admin, (owner) => owner.query(`drop database ${copy} with (force)`));
      }
    },
  );
});
