import type { Row } from './row';

const columns = new Map<string, string>();

/** The column in which the database keeps what rows and answers call by this name: `due_on` for `dueOn`. */
export function columnOf(name: string): string {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const column = name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
  columns.set(name, column);
  return column;
}

/** A row as the table has it, column by column. */
export function toColumns(row: Row): Row {
  const written: Record<string, unknown> = {};
  for (const name in row) written[columnOf(name)] = row[name];
  return written;
}
