/** What a table holds for one thing, column by column. */
export type Row = Readonly<Record<string, unknown>>;
