import { migrations } from '@ocop/migrations';
import { migrate } from '@ocop/platform';
import { KeptOf, PlanSheets } from '@ocop/records';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { planSheets } from '../libs/records/src/drafts/plan-sheet';
import { emptyDatabase } from './support/database';

/** As a release had it that did not know this migration yet, with two people of one name. */
async function databaseBefore(migration: number) {
  const { ownerUrl } = await emptyDatabase('api');
  const known = migrations.filter(({ name }) => Number(name.slice(-13)) < migration);
  const then = new DataSource({ type: 'postgres', url: ownerUrl, migrations: known });
  await then.initialize();
  await then.runMigrations({ transaction: 'each' });
  await then.destroy();
  const owner = new Pool({ connectionString: ownerUrl, max: 2 });
  await owner.query(`insert into people (id, name, kind) values
    ('an', 'Nguyễn Văn Ân', 'person'), ('binh-1', 'Lê Bình', 'person'), ('binh-2', 'Lê Bình', 'person')`);
  return { ownerUrl, owner };
}

test('writers of plans become people where one alone bears the name, and stay readable where none or several do', async () => {
  const { ownerUrl, owner } = await databaseBefore(1_700_000_000_094);
  const source = new DataSource({ type: 'postgres', url: ownerUrl, entities: [planSheets] });
  try {
    await owner.query(`insert into plan_sheets (area, body, made_by, changed_by)
      values ('hue', '{}', 'Nguyễn Văn Ân', 'Lê Bình')`);

    await migrate(ownerUrl);

    await source.initialize();
    const sheets = new PlanSheets(source);
    const [sheet] = await sheets.of('hue');
    expect(sheet).toMatchObject({ madeBy: 'an', changedBy: null });
    await owner.query(`update people set name = 'Nguyễn Thị Ân' where id = 'an'`);
    expect((await sheets.of('hue'))[0]?.writers).toEqual({
      madeBy: 'Nguyễn Thị Ân',
      changedBy: 'Lê Bình',
    });
    const kept = async (id: string) =>
      (await new KeptOf(owner).person(id, [])).get('plan-writers')?.length;
    expect([await kept('an'), await kept('binh-1')]).toEqual([1, 1]);
    const by = { id: 'an', name: 'Nguyễn Thị Ân', role: 'programme-office', area: 'hue' } as const;
    expect(await sheets.write(sheet!, 1, by, {})).toBe(true);
    expect([await kept('an'), await kept('binh-1')]).toEqual([1, 0]);
  } finally {
    if (source.isInitialized) await source.destroy();
    await owner.end();
  }
}, 60_000);

test('whoever words notices or writes forms is known by id: renamed, and beside another of that name', async () => {
  const { ownerUrl, owner } = await databaseBefore(1_700_000_000_116);
  try {
    const hash = 'a'.repeat(64);
    await owner.query(`insert into certificate_templates (area, version, source, sha256, state, made_by, changed_by, adopted_by,
        adopted_at, reason) values ('hue', 1, 'x', '${hash}', 'adopted', 'Nguyễn Văn Ân', 'Lê Bình', 'Lê Bình', now(), 'x')`);
    await owner.query(`insert into message_templates (area, template, version, state, texts, sha256, reason, made_by, changed_by,
        adopted_by, adopted_at) values ('hue', 'x', 1, 'adopted', '{}', '${hash}', 'x', 'Nguyễn Văn Ân', 'x', 'x', now())`);
    const noted = 'select count(*) from account_changes';
    const changes = await owner.query(noted);

    await migrate(ownerUrl);

    const { rows } = await owner.query(
      'select made_by_id, changed_by_id, adopted_by_id from certificate_templates',
    );
    expect(rows).toEqual([{ made_by_id: 'an', changed_by_id: null, adopted_by_id: null }]);
    expect((await owner.query(noted)).rows).toEqual(changes.rows);
    const adopted = `update certificate_templates set adopted_by_id = 'binh-2'`;
    await expect(owner.query(adopted)).rejects.toThrow('has been adopted');
    const kept = async (id: string) => {
      const all = await new KeptOf(owner).person(id, []);
      return [all.get('template-writers')?.length, all.get('message-templates')?.length];
    };
    await owner.query(`update people set name = 'Nguyễn Thị Ân' where id = 'an'`);
    expect(await kept('an')).toEqual([1, 1]);
    expect(await kept('binh-1')).toEqual([1, 0]);
    // Ended by one of the two: from here on it is that one's.
    await owner.query(`update certificate_templates set state = 'ended', ended_by = 'Lê Bình', ended_by_id = 'binh-2',
      ended_at = now(), ended_why = 'x'`);
    await owner.query(
      `insert into notice_settings (area, hold, changed_by, changed_by_id) values ('hue', true, 'Lê Bình', 'binh-2')`,
    );
    const settings = async (id: string) =>
      (await new KeptOf(owner).person(id, [])).get('held-notices')?.length;
    expect([await settings('binh-1'), await settings('binh-2')]).toEqual([0, 1]);
  } finally {
    await owner.end();
  }
}, 60_000);
