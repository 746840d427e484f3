import { toColumns } from './columns';
import type { Row } from './row';
import { READ_MODELS, type ReadModel, type Rows } from './rows';

/** What a recording changes in one read model. */
export interface Change {
  readonly table: ReadModel;
  /** Rows that the table did not have, whole. */
  readonly added: readonly Row[];
  /** Of rows that the table has: the columns that name them, and those that changed. */
  readonly altered: readonly Row[];
  /** Columns that name rows which are no longer wanted. */
  readonly gone: readonly Row[];
}

/** Several cases may claim one row of these: whoever claims it writes all of it. */
const SHARED: ReadonlySet<ReadModel> = new Set<ReadModel>(['area_succession']);
/** Only tasks go when they are done; whatever else a case was once told by stays. */
const EMPTIED: ReadonlySet<ReadModel> = new Set<ReadModel>(['work_queue']);

/**
 * Only what differs from before: a reminder sent does not rewrite every deadline of the case, and a report handed in
 * does not rewrite the plan that stands in the same row. What has not changed is the same object as before, as a rule,
 * and is not looked into.
 */
export function changesOf(before: Rows, after: Rows): Change[] {
  const tables = Object.keys(READ_MODELS) as ReadModel[];
  return tables.flatMap((table) => changesIn(table, before[table], after[table]));
}

function changesIn(table: ReadModel, before: readonly Row[], after: readonly Row[]): Change[] {
  if (before.length === 0 && after.length === 0) return [];
  const [kept, wanted] = [new Set(before), new Set(after)];
  const known = new Map(
    before.filter((row) => !wanted.has(row)).map((row) => [nameOf(table, row), row]),
  );
  const added: Row[] = [];
  const altered: Row[] = [];
  for (const row of after) {
    if (kept.has(row)) continue;
    const name = nameOf(table, row);
    const old = known.get(name);
    known.delete(name);
    const columns = old && changedColumns(old, row);
    if (columns?.length === 0) continue;
    if (!columns || SHARED.has(table)) added.push(toColumns(row));
    else altered.push(toColumns(only(row, [...READ_MODELS[table], ...columns])));
  }
  const gone = EMPTIED.has(table) ? [...known.values()].map((row) => keyOf(table, row)) : [];
  return added.length + altered.length + gone.length > 0 ? [{ table, added, altered, gone }] : [];
}

const keyOf = (table: ReadModel, row: Row) => only(row, READ_MODELS[table]);
const nameOf = (table: ReadModel, row: Row) =>
  READ_MODELS[table].map((column) => String(row[column])).join('\n');

/** JSON has no place for what is undefined; in a row it is nothing. */
function only(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function changedColumns(before: Row, after: Row): string[] {
  return Object.keys(after).filter((column) => !isSame(before[column], after[column]));
}

/** The same value, as JSON would tell it. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return (a ?? null) === (b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Row, b as Row];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}
