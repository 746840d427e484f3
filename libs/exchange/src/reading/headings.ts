import type { Cell, Row } from './row';

/** `Tổng điểm phần A (tối đa 35)` as `tong diem phan a`. */
export function plainHeading(title: string): string {
  return title
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A cell as a reader sees it; empty where there is nothing. */
export function asText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Something stands in the row. */
export function isWritten({ cells }: Row): boolean {
  return cells.some((cell) => asText(cell) !== '');
}

/** Which column a row heads with which name, by how offices head them; of two alike the first counts. */
export function columnsBy<C extends string>(
  headings: Readonly<Record<C, readonly string[]>>,
  { cells }: Row,
): Map<C, number> {
  const names = Object.keys(headings) as C[];
  const found = new Map<C, number>();
  cells.forEach((cell, i) => {
    const title = plainHeading(asText(cell));
    const name = names.find((each) => headings[each].includes(title));
    if (name && !found.has(name)) found.set(name, i);
  });
  return found;
}
