import { columnOf } from '../read-models/columns';
import type { Condition } from './condition';

type Value = string | number | boolean | null;

/** Where a list goes on: its order, and what the last row seen has in it. */
export interface Cursor {
  readonly sort: string;
  readonly value: Value;
  /** What names that row, column by column. */
  readonly key: readonly string[];
}

/** The cursor as clients carry it, who need not understand it. */
export function cursorText({ sort, value, key }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, ...key])).toString('base64url');
}

/** Undefined for whatever no list ever gave. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const [sort, value, ...key] = JSON.parse(Buffer.from(text, 'base64url').toString()) as Value[];
    const known = typeof sort === 'string' && value !== undefined && typeof value !== 'object';
    if (!(known || (typeof sort === 'string' && value === null))) return undefined;
    if (!key.every((part) => typeof part === 'string')) return undefined;
    return { sort, value, key };
  } catch {
    return undefined;
  }
}

/** A column in whose order a list stands, with the collation it is sorted by. */
export interface Order {
  readonly name: string;
  readonly collation: string;
  readonly descending: boolean;
}

/** Rows after the cursor's in this order, of which those without a value come last. */
export function after({ name, collation, descending }: Order, by: readonly string[], at: Cursor) {
  const column = columnOf(name);
  const keys = by.map((part, i) => [columnOf(part), at.key[i] ?? ''] as const);
  const sql: Condition['sql'] = (next) => {
    const columns = keys.map(([part]) => part).join(', ');
    const later = `(${columns}) > (${keys.map(([, value]) => next(value)).join(', ')})`;
    if (at.value === null) return `(${column} is null and ${later})`;
    const value = next(at.value);
    const beyond = `${column}${collation} ${descending ? '<' : '>'} ${value}`;
    return `(${beyond} or ${column} is null or (${column} = ${value} and ${later}))`;
  };
  return { sql };
}
