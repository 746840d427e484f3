import {
  endPeriods,
  PERSONAL_DATA,
  pastPeriods,
  recordPerson,
  RETENTIONS,
  verifyLog,
} from '@ocop/records';
import { Pool } from 'pg';
import { asOwner, makeDatabase } from './support/database';
import { NOTHING_PERSONAL_IN } from './support/nothing-personal';

/** Types in which something of a person could stand. */
const CAN_HOLD = `('text', 'character varying', 'jsonb', 'json', 'bytea', 'uuid', 'inet', 'ARRAY')`;

test('every column of a table that can hold text is in the inventory, or known to hold nobody', async () => {
  const { ownerUrl } = await makeDatabase();
  const { rows } = await asOwner(ownerUrl, (owner) =>
    owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ${CAN_HOLD} order by 1`,
    ),
  );
  const there = rows.map(({ name }) => name);
  const personal = PERSONAL_DATA.flatMap(({ columns }) => columns);
  const others = Object.entries(NOTHING_PERSONAL_IN).flatMap(([table, columns]) =>
    columns.split(' ').map((column) => `${table}.${column}`),
  );
  expect([...personal, ...others].sort()).toEqual(there.sort());
});

describe('what is past its period', () => {
  /** Each kind once past its period, and once within it. */
  const rowsOf = (age: string, name: string) => `
    insert into sessions (id_hash, person, seen_at, handle) values ('${name}', 'an', ${age}, gen_random_uuid());
    insert into sign_in_throttle values ('${name}', 1, ${age}, ${age});
    insert into sign_in_challenges values ('${name}', 'x', 'an', '{}', ${age});
    insert into invitations (token_hash, person, purpose, made_by, expires_at, handle)
      values ('${name}', 'an', 'invitation', 'x', ${age}, gen_random_uuid());
    insert into factor_recoveries values (gen_random_uuid(), 'an', 'di', 'x', ${age});
    insert into personal_looks (at, reader, reader_role, reader_area, person, what, reason)
      values (${age}, 'x', 'auditor', 'hue', 'an', '{email}', 'x');
    insert into correction_requests
      values (gen_random_uuid(), 'an', 'name', 'x', 'x', ${age}, ${age}, 'di', 'refused', 'x');
    insert into score_drafts (round, product, pass, member, criterion, set, saved_at)
      values ('r', '${name}', 1, 'an', '1.1', 's', ${age});
    insert into current_products values ('${name}', 'p', 'an', ${age});
    insert into webhook_tries (webhook, message_id, upto, outcome, words, tried_at)
      select id, 'x', 1, 'taken', 'x', ${age} from webhooks;`;
  const FIRST = `
    insert into webhooks (url, secret, person, role, area, position) values ('https://x.example', 'x', 'an', 'auditor', 'hue', 0);
    insert into round_board (id, programme, mode, tier, no, authority, office, area, regulation, stage, late, products,
        members, sheets, revision, decided_on)
      values ('r', 'x', 'session', 'province', 1, 'x', 'x', 'hue', 'x', 'closed', false, '[]', '[]', 0, 1, '2020-01-01');
    insert into correction_requests values (gen_random_uuid(), 'an', 'name', 'x', 'x', now() - interval '10 years');
    update people set email = id || '@x.example', phone = '0912345678';
    insert into passwords values ('di', 'x'), ('an', 'x');
    update posts set until = current_date - 400, since = '2020-01-01' where person = 'di';`;
  const person = (id: string) =>
    ({ id, name: id, role: 'auditor', area: 'hue', keyHash: id }) as const;

  test('is counted, and goes once and only then; the log still tells of everybody as they stand', async () => {
    const { ownerUrl } = await makeDatabase();
    await asOwner(ownerUrl, async (owner) => {
      for (const id of ['an', 'di']) await recordPerson(owner, person(id));
      await owner.query(FIRST);
      await owner.query(rowsOf(`now() - interval '3 years'`, 'old'));
      await owner.query(rowsOf('now()', 'new'));
      const past = await pastPeriods(owner);
      expect(past.map(({ kind, count }) => [kind, count])).toEqual(
        Object.keys(RETENTIONS).map((kind) => [kind, 1]),
      );
      expect(await pastPeriods(owner)).toEqual(past);
      expect(await endPeriods(owner)).toEqual(past);
      expect((await pastPeriods(owner)).filter(({ count }) => count > 0)).toEqual([]);
      expect((await endPeriods(owner)).filter(({ count }) => count > 0)).toEqual([]);
      const { rows } = await owner.query(
        `select id, email, phone, (select count(*)::int from passwords where person = id) as passwords
         from people order by id`,
      );
      expect(rows).toEqual([
        { id: 'an', email: 'an@x.example', phone: '0912345678', passwords: 1 },
        { id: 'di', email: null, phone: null, passwords: 0 },
      ]);
      const { rows: left } = await owner.query(
        `select (select count(*)::int from personal_looks) as looks,
           (select count(*)::int from sessions) as sessions,
           (select count(*)::int from correction_requests) as corrections`,
      );
      expect(left).toEqual([{ looks: 1, sessions: 1, corrections: 2 }]);
    });
    const pool = new Pool({ connectionString: ownerUrl });
    try {
      const { bindings } = await verifyLog(pool);
      expect(bindings.filter(({ key }) => key === 'di')).toEqual([]);
    } finally {
      await pool.end();
    }
  });
});
