export type Cell = string | number | boolean | Date | null | undefined;

/** A row as its file counts it, from 1. */
export interface Row {
  readonly no: number;
  readonly cells: readonly Cell[];
}

/** One worksheet, or one text file; `name` is what people call it. */
export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Rows that nobody sees who opens the file. */
  readonly hidden?: readonly number[];
  /** Cells that hold a formula; what was reckoned last is read. */
  readonly formulas?: readonly string[];
}
