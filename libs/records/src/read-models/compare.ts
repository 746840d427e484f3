import type { ClientBase } from 'pg';
import { toColumns } from './columns';
import type { Row } from './row';
import { streamOf, type Table } from './tables';

/** One row that the log says otherwise. */
export interface Difference {
  readonly table: string;
  readonly key: string;
  readonly what: 'missing' | 'superfluous' | 'different' | 'unreadable';
  readonly columns?: readonly string[];
}

type Found = Omit<Difference, 'table' | 'columns'> & { columns: string[] | null };

/**
 * Holds rows as the log makes them against those of the table; with `write` the table is set right in the same
 * statement. Both sides are compared as the database has them, so that dates and numbers compare by meaning, and rows
 * that are right are not touched.
 * @param owners whose rows they are; other rows of the table are not looked at. Undefined: the whole table
 */
export async function holdAgainst(
  db: ClientBase,
  table: Table,
  rows: readonly Row[],
  { owners, write }: { owners?: readonly string[]; write: boolean },
): Promise<Difference[]> {
  if (rows.length === 0 && owners?.length === 0) return [];
  const { rows: found } = await db.query<Found>({
    name: `hold ${table.name} ${write} ${owners === undefined}`,
    text: statement(table, owners !== undefined, write),
    values: [JSON.stringify(rows.map(toColumns)), ...(owners ? [owners] : [])],
  });
  return found.map(({ key, what, columns }) => ({
    table: table.name,
    key,
    what,
    ...(columns ? { columns } : {}),
  }));
}

function statement(table: Table, some: boolean, write: boolean): string {
  const { name, key, owner } = table;
  const each = (text: (column: string) => string, glue: string) => key.map(text).join(glue);
  const both = each((column) => `f.${column} = l.${column}`, ' and ');
  const [first = ''] = key;
  const same = (alias: string) => each((column) => `${alias}.${column} = d.${column}`, ' and ');
  return `
    with fresh as materialized (
      select * from jsonb_populate_recordset(null::${name}, $1::jsonb)
    ), live as materialized (
      select * from ${name} ${some ? `where ${owner} = any($2::text[])` : ''}
    ), differing as materialized (
      select ${each((column) => `coalesce(f.${column}, l.${column}) as ${column}`, ', ')},
        case when l.${first} is null then 'missing' when f.${first} is null then 'superfluous'
          else 'different' end as what,
        case when l.${first} is not null and f.${first} is not null then array(
          select a.key from jsonb_each(to_jsonb(f)) a join jsonb_each(to_jsonb(l)) b using (key)
          where a.value is distinct from b.value order by 1) end as columns
      from fresh f full join live l on ${both}
      where (f.*) is distinct from (l.*)
    )${write ? written(table, same) : ''}
    select concat_ws(' ', ${key.join(', ')}) as key, what, columns from differing order by 1`;
}

/** What differs is set right; what is right is not touched. */
function written({ name, key, columns }: Table, same: (alias: string) => string): string {
  const list = columns.join(', ');
  const set = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return `, gone as (
      delete from ${name} t using differing d where d.what = 'superfluous' and ${same('t')}
    ), put as (
      insert into ${name} (${list})
      select ${columns.map((column) => `f.${column}`).join(', ')}
      from fresh f join differing d on ${same('f')}
      on conflict (${key.join(', ')}) do update set ${set}
    )`;
}

/** Rows that belong to no stream of the log. */
export async function findOrphans(db: ClientBase, table: Table): Promise<Difference[]> {
  const { rows } = await db.query<{ key: string }>(
    `select concat_ws(' ', ${table.key.join(', ')}) as key from ${table.name} t
     where not exists (select from events e where e.stream = ${streamOf(table)} and e.version = 1)
     order by 1 limit 1000`,
  );
  return rows.map(({ key }) => ({ table: table.name, key, what: 'superfluous' }));
}

export async function removeOrphans(db: ClientBase, table: Table): Promise<void> {
  await db.query(
    `delete from ${table.name} t
     where not exists (select from events e where e.stream = ${streamOf(table)} and e.version = 1)`,
  );
}
