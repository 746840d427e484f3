import { type CustomTypesConfig, type Pool, types } from 'pg';
import type { z } from 'zod';
import { sha256 } from '../event-log/hash-chain';
import { columnOf } from '../read-models/columns';
import type { RowOf } from '../read-models/shapes';
import type { Condition } from './condition';
import { after, type Cursor, cursorText, type Order } from './cursor';

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Where the list goes on, whatever is added meanwhile; absent on the last page. */
  readonly nextCursor?: string;
}

/** Which page is wanted; `sort` names what a row has, with `-` for the other direction. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: string;
  /** Begins after a row that was seen instead of at a page. */
  readonly cursor?: Cursor;
}

/** Rows that are read at once of a list that is read to its end. */
const PORTION = 500;

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
    const { page, pageSize, sort, cursor } = paging;
    const counted = this.under(conditions);
    const { rows: counts } = await this.pool.query<{ n: string }>(
      `select count(*) as n ${counted.from}`,
      counted.values,
    );
    const found = await this.following(conditions, {
      ...{ sort, cursor },
      limit: pageSize + 1,
      offset: cursor ? 0 : (page - 1) * pageSize,
    });
    const items = found.slice(0, pageSize);
    const last = items.at(-1);
    const more = last && found.length > pageSize ? this.cursorAt(sort, last) : undefined;
    const total = Number(counts[0]?.n);
    return { items, page, pageSize, total, ...(more ? { nextCursor: cursorText(more) } : {}) };
  }

  /** All rows under all conditions, some at a time: a long list never stands in memory as a whole. */
  async *portions(conditions: readonly Condition[], sort: string): AsyncGenerator<RowOf<S>[]> {
    let cursor: Cursor | undefined;
    for (;;) {
      const rows = await this.following(conditions, { sort, cursor, limit: PORTION, offset: 0 });
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < PORTION) return;
      cursor = this.cursorAt(sort, last);
    }
  }

  private following(
    conditions: readonly Condition[],
    part: { sort: string; cursor?: Cursor; limit: number; offset: number },
  ): Promise<RowOf<S>[]> {
    const { sort, cursor, limit, offset } = part;
    const rest = cursor ? [after(this.orderOf(sort), this.key, cursor)] : [];
    const { values, next, from } = this.under([...conditions, ...rest]);
    const paged = `limit ${next(limit)} offset ${next(offset)}`;
    return this.read(`${from} order by ${this.order(sort)} ${paged}`, values);
  }

  private cursorAt(sort: string, row: RowOf<S>): Cursor {
    const cells = row as Readonly<Record<string, Cursor['value']>>;
    const value = cells[this.orderOf(sort).name] ?? null;
    return { sort, value, key: this.key.map((name) => String(cells[name])) };
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
    const { name, collation, descending } = this.orderOf(sort);
    return `${columnOf(name)}${collation} ${descending ? 'desc' : 'asc'} nulls last, ${key}`;
  }

  private orderOf(sort: string): Order {
    const name = sort.replace(/^-/, '');
    if (!(name in this.shape.shape)) throw new RangeError(`${this.table} is not sorted by ${name}`);
    const collation = NAMES.includes(name) ? ' collate "vi-x-icu"' : '';
    return { name, collation, descending: sort.startsWith('-') };
  }
}
