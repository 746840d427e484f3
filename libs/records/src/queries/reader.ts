import { type CustomTypesConfig, type Pool, types } from 'pg';
import type { z } from 'zod';
import { sha256 } from '../event-log/hash-chain';
import { columnOf } from '../read-models/columns';
import type { RowOf } from '../read-models/shapes';
import type { Condition } from './condition';

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

/** Which page is wanted; `sort` names what a row has, with `-` for the other direction. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: string;
}

const TIMESTAMPTZ = 1184;

/** Instants as they are written into rows: text, in UTC. */
const AS_WRITTEN: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === TIMESTAMPTZ
      ? (text: string) => new Date(text).toISOString()
      : (types.getTypeParser(oid, format) as never),
};

/** Columns sorted as Vietnamese readers expect: a, ă, â; d before đ. */
const NAMES = ['name', 'owner', 'commune', 'product', 'subject', 'authority', 'title'];

/** Reads rows of one shape from one table; what is not in the shape is not read. */
export class Reader<S extends z.ZodObject> {
  private readonly columns: string;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly pool: Pool,
    private readonly table: string,
    private readonly shape: S,
    private readonly key: readonly string[],
    computed: Readonly<Record<string, string>> = {},
  ) {
    this.columns = Object.keys(shape.shape)
      .map((name) => `${computed[name] ?? columnOf(name)} as "${name}"`)
      .join(', ');
  }

  /** One page of the rows under all conditions. @throws RangeError when the order names nothing of a row */
  async page(conditions: readonly Condition[], paging: Paging): Promise<Page<RowOf<S>>> {
    const { values, next, from } = this.under(conditions);
    const { page, pageSize, sort } = paging;
    const { rows: counts } = await this.pool.query<{ n: string }>(
      `select count(*) as n ${from}`,
      values,
    );
    const items = await this.read(
      `${from} order by ${this.order(sort)} limit ${next(pageSize)} offset ${next((page - 1) * pageSize)}`,
      values,
    );
    return { items, page, pageSize, total: Number(counts[0]?.n) };
  }

  /** All rows under all conditions. */
  all(conditions: readonly Condition[], sort?: string): Promise<RowOf<S>[]> {
    return this.ordered(conditions, this.order(sort));
  }

  /** The same in an order of its own, as SQL. */
  ordered(conditions: readonly Condition[], order: string): Promise<RowOf<S>[]> {
    const { values, from } = this.under(conditions);
    return this.read(`${from} order by ${order}`, values);
  }

  /** The one row under all conditions. */
  async one(conditions: readonly Condition[]): Promise<RowOf<S> | undefined> {
    const { values, from } = this.under(conditions);
    const [row] = await this.read(`${from} limit 1`, values, { prepared: true });
    return row;
  }

  private under(conditions: readonly Condition[]) {
    const values: unknown[] = [];
    const next = (value: unknown) => `$${values.push(value)}`;
    const where = conditions.map((condition) => condition.sql(next)).join(' and ');
    return { values, next, from: `from ${this.table} where ${where || 'true'}` };
  }

  private async read(
    rest: string,
    values: readonly unknown[],
    { prepared } = { prepared: false },
  ): Promise<RowOf<S>[]> {
    const text = `select ${this.columns} ${rest}`;
    const { rows } = await this.pool.query<RowOf<S> & object>({
      ...(prepared ? { name: this.nameOf(text) } : {}),
      text,
      values: [...values],
      types: AS_WRITTEN,
    });
    return rows;
  }

  /** The one row of a name is planned once for each connection: planning costs more than finding it. */
  private nameOf(text: string): string {
    const name = this.names.get(text) ?? `${this.table.slice(0, 30)} ${sha256(text).slice(0, 16)}`;
    this.names.set(text, name);
    return name;
  }

  private order(sort?: string): string {
    const key = this.key.map(columnOf).join(', ');
    if (sort === undefined) return key;
    const name = sort.replace(/^-/, '');
    if (!(name in this.shape.shape)) throw new RangeError(`${this.table} is not sorted by ${name}`);
    const collation = NAMES.includes(name) ? ' collate "vi-x-icu"' : '';
    const direction = sort.startsWith('-') ? 'desc' : 'asc';
    return `${columnOf(name)}${collation} ${direction} nulls last, ${key}`;
  }
}
