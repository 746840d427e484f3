/** What a read model tells of one thing, by name. */
export type Row = Readonly<Record<string, unknown>>;
