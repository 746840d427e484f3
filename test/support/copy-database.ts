import { Client } from 'pg';

/** The rows of every table, as one moment saw them. */
export type DatabaseCopy = ReadonlyMap<string, readonly string[]>;

/** Copies a database that is being written to, in one snapshot: what a dump of it would hold. */
export async function copyDatabase(ownerUrl: string): Promise<DatabaseCopy> {
  return withClient(ownerUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const copy = new Map<string, string[]>();
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from "${table}" t`,
      );
      copy.set(
        table,
        rows.map(({ row }) => row),
      );
    }
    await client.query('commit');
    return copy;
  });
}

/** Puts a copy into a database that has the schema and nothing that matters. */
export async function restoreDatabase(ownerUrl: string, copy: DatabaseCopy): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('begin');
    // As a dump is restored: rows come as they were, and nothing is set off by them.
    await client.query('set local session_replication_role = replica');
    for (const [table, rows] of copy) {
      await client.query(`delete from "${table}"`);
      const values = `jsonb_populate_recordset(null::"${table}", $1::jsonb)`;
      await client.query(`insert into "${table}" overriding system value select * from ${values}`, [
        `[${rows.join(',')}]`,
      ]);
    }
    await setSequences(client);
    await client.query('commit');
  });
}

async function setSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and pg_get_serial_sequence(table_name, column_name) is not null`,
  );
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', '${column}'),
         (select coalesce(max("${column}"), 0) + 1 from "${table}"), false)`,
    );
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function withClient<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
