import { migrations } from '@ocop/migrations';
import { migrate } from '@ocop/platform';
import { KeptOf, PlanSheets } from '@ocop/records';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { planSheets } from '../libs/records/src/drafts/plan-sheet';
import { emptyDatabase } from './support/database';

/** The schema of the release in which a sheet kept its writers' names. */
const BEFORE = migrations.filter(({ name }) => Number(name.slice(-13)) < 1700000000094);

test('writers of plans become people where one alone bears the name, and stay readable where none or several do', async () => {
  const { ownerUrl } = await emptyDatabase('api');
  const then = new DataSource({ type: 'postgres', url: ownerUrl, migrations: BEFORE });
  await then.initialize();
  await then.runMigrations({ transaction: 'each' });
  await then.destroy();
  const owner = new Pool({ connectionString: ownerUrl, max: 2 });
  const source = new DataSource({ type: 'postgres', url: ownerUrl, entities: [planSheets] });
  try {
    for (const [id, name] of [
      ['an', 'Nguyễn Văn Ân'],
      ['binh-1', 'Lê Bình'],
      ['binh-2', 'Lê Bình'],
    ])
      await owner.query(`insert into people (id, name, kind) values ($1, $2, 'person')`, [
        id,
        name,
      ]);
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
