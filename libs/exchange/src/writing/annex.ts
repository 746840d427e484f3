import type { CivilDate } from '@ocop/calendar';

/** What stands in a cell: words, a count, a day, points with two decimals, or nothing. */
export type Cell =
  string | number | null | { readonly day: CivilDate } | { readonly points: string };

/** A column of a list as offices lay it out. */
export interface Column<R> {
  readonly heading: string;
  /** In letters. */
  readonly width: number;
  readonly cell: (row: R) => Cell;
}

/** A list as it is annexed to a decision or a report: lines of title, headings, rows that are numbered from 1. */
export interface Annex<R> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: readonly string[];
  readonly columns: readonly Column<R>[];
}

/** Rows as they come from the database, some at a time. */
export type Portions<R> = AsyncIterable<readonly R[]>;

const NUMBERS = { heading: 'STT', width: 6 };

/** Headings and widths with the column that numbers the rows. */
export function headed<R>({ columns }: Annex<R>): { heading: string; width: number }[] {
  return [NUMBERS, ...columns];
}

/** Rows of cells, numbered. */
export async function* cellsOf<R>(
  { columns }: Annex<R>,
  portions: Portions<R>,
): AsyncGenerator<Cell[][]> {
  let no = 0;
  for await (const rows of portions)
    yield rows.map((row) => [(no += 1), ...columns.map(({ cell }) => cell(row))]);
}
