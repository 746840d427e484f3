import type { Pool } from 'pg';
import { z } from 'zod';
import type { Condition } from './visible';

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

/** Query parameters that every list takes; `sort` names a column, with `-` for the other direction. */
export function listQuery<S extends z.ZodRawShape, C extends readonly [string, ...string[]]>(
  filters: S,
  sortable: C,
) {
  const orders = sortable.flatMap((column) => [column, `-${column}`]) as [string, ...string[]];
  return z.strictObject({
    ...filters,
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
    sort: z.enum(orders, { error: () => `one of ${orders.join(', ')}` }).default(sortable[0]),
  });
}

export const flagParameter = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional();

/** One page of a read model, under all conditions. Columns and table are our own words, never the asker's. */
export async function readPage<T extends object>(
  pool: Pool,
  wanted: {
    table: string;
    columns?: string;
    conditions: readonly (Condition | undefined)[];
    key: string;
    query: { page: number; pageSize: number; sort: string };
  },
): Promise<Page<T>> {
  const values: unknown[] = [];
  const next = (value: unknown) => `$${values.push(value)}`;
  const where = wanted.conditions
    .flatMap((condition) => (condition ? [condition.sql(next)] : []))
    .join(' and ');
  const { page, pageSize, sort } = wanted.query;
  const column = sort.replace(/^-/, '');
  const order = `${collated(column)} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last`;
  const from = `from ${wanted.table} where ${where || 'true'}`;
  const { rows: counts } = await pool.query<{ n: string }>(`select count(*) as n ${from}`, values);
  const { rows: items } = await pool.query<T>(
    `select ${wanted.columns ?? '*'} ${from} order by ${order}, ${wanted.key}
     limit ${next(pageSize)} offset ${next((page - 1) * pageSize)}`,
    values,
  );
  return { items, page, pageSize, total: Number(counts[0]?.n) };
}

/** Names sort as Vietnamese readers expect: a, ă, â; d before đ. */
function collated(column: string): string {
  return ['name', 'owner', 'commune', 'product', 'subject', 'authority'].includes(column)
    ? `${column} collate "vi-x-icu"`
    : column;
}

/** The one row with this id that the asker may see. */
export async function readOne<T extends object>(
  pool: Pool,
  table: string,
  conditions: readonly Condition[],
): Promise<T | undefined> {
  const values: unknown[] = [];
  const next = (value: unknown) => `$${values.push(value)}`;
  const where = conditions.map((condition) => condition.sql(next)).join(' and ');
  const { rows } = await pool.query<T>(`select * from ${table} where ${where}`, values);
  return rows[0];
}
