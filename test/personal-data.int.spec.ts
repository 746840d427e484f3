import { PERSONAL_DATA } from '@ocop/records';
import { asOwner, makeDatabase } from './support/database';
import { NOTHING_PERSONAL_IN } from './support/nothing-personal';

/** Types in which something of a person could stand. */
const CAN_HOLD = `('text', 'character varying', 'jsonb', 'json', 'bytea', 'uuid', 'inet', 'ARRAY')`;

test('every column that can hold text is in the inventory, or known to hold nobody', async () => {
  const { ownerUrl } = await makeDatabase();
  const { rows } = await asOwner(ownerUrl, (owner) =>
    owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type in ${CAN_HOLD} order by 1`,
    ),
  );
  const there = rows.map(({ name }) => name);
  const personal = PERSONAL_DATA.flatMap(({ columns }) => columns);
  const others = Object.entries(NOTHING_PERSONAL_IN).flatMap(([table, columns]) =>
    columns.split(' ').map((column) => `${table}.${column}`),
  );
  expect([...personal, ...others].sort()).toEqual(there.sort());
});
