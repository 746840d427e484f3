import { said } from '../language';

/** A page of a list, as the API answers it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** Says what a list leaves out; a province has more products than one page holds. */
export function cut({ items, total }: Page<unknown>, what: string): string[] {
  const left = total - items.length;
  if (left <= 0) return [];
  return [
    said(
      `… và ${left} ${what} nữa (xem ${items.length}/${total})`,
      `… and ${left} more ${what} (${items.length} of ${total} are shown)`,
    ),
  ];
}

export const orDash = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? '-' : String(value);

export const lateMark = (late: boolean): string => (late ? said('trễ', 'late') : '');
