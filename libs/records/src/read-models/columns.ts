import type { Row } from './row';

const columns = new Map<string, string>();
const names = new Map<string, string>();

/** The column in which the database keeps what rows and answers call by this name: `due_on` for `dueOn`. */
export function columnOf(name: string): string {
  return known(columns, name, () => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`));
}

function nameOf(column: string): string {
  return known(names, column, () =>
    column.replace(/_([a-z])/g, (_all, sign: string) => sign.toUpperCase()),
  );
}

/** A row as the table has it, column by column. */
export function toColumns(row: Row): Row {
  return renamed(row, columnOf, (value) => value);
}

/** A row of the table as it was written: names in one style, instants as text. */
export function fromColumns(row: Row): Row {
  return renamed(row, nameOf, (value) => (value instanceof Date ? value.toISOString() : value));
}

function renamed(row: Row, rename: (key: string) => string, told: (value: unknown) => unknown) {
  const result: Record<string, unknown> = {};
  for (const key in row) result[rename(key)] = told(row[key]);
  return result;
}

function known(cache: Map<string, string>, key: string, make: () => string): string {
  let found = cache.get(key);
  if (found === undefined) cache.set(key, (found = make()));
  return found;
}
