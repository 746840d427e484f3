import { Pool } from 'pg';
import { makeDatabase } from '../../../../test/support/database';
import { lawsKnown } from './doctor-laws';

test('the doctor names a law that only a later release knows, with how many cases stand under it', async () => {
  const database = await makeDatabase('auditor');
  const [pool, owner] = [database.appUrl, database.ownerUrl].map(
    (connectionString) => new Pool({ connectionString, max: 1 }),
  ) as [Pool, Pool];
  const year = (id: string, law: string) =>
    owner.query(
      `insert into programme_board (id, title, year, authority, area, tier, regulation, stage, plan, reports, revision)
       values ($1, 'x', 2024, 'x', 'hue', 'province', $2, 'open', '{}', '[]', 1)`,
      [id, law],
    );
  await year('today', '26-2026');
  expect(await lawsKnown({ pool })).toMatchObject({ ok: true });
  await year('tomorrow', '99-2031');
  await year('too', '99-2031');
  expect(await lawsKnown({ pool })).toMatchObject({
    ok: false,
    found: expect.stringMatching(/99-2031.*2/),
  });
  await Promise.all([pool.end(), owner.end()]);
});
