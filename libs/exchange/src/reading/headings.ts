import type { Cell } from './row';

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
