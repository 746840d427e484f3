const inRow = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`);

/** The sheets of QĐ 148 and its amendment were not found: no set can be named under them. */
const known: Readonly<Record<string, readonly string[]>> = {
  '1048-2019': inRow('1048', 26),
  '26-2026': inRow('26/2026', 26),
};

/** Ids of the criteria sets that a generation of the law has; the sheets themselves stand in the library of criteria. */
export function setIdsOf(regulation: string): readonly string[] {
  return Object.hasOwn(known, regulation) ? (known[regulation] ?? []) : [];
}
