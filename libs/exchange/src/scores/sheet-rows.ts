import { plainName } from '@ocop/ground';
import type { Headed } from './columns';
import { PARTS } from './columns';
import { pointsOfRow, type Reading, type RowPoints } from './points-of-row';
import { RowCells } from './row-cells';
import type { RowFault } from './row-faults';

/** Two owners may have products of one name: they are two, as are two codes. */
export interface ListedName {
  readonly key: string;
  readonly name: string;
  readonly code?: string;
  readonly owner?: string;
}

/** One member's sheet for one product in one pass, as a row gives it. */
export interface SheetRow extends RowPoints {
  readonly row: number;
  readonly product: ListedName;
  readonly member: { readonly key: string; readonly name: string };
  readonly pass: number;
}

export interface ReadRows {
  readonly sheets: readonly SheetRow[];
  readonly faults: readonly RowFault[];
  /** Rows that name no product and were read as the one above, as merged cells come. */
  readonly carriedDown: readonly number[];
}

/** Reads every row: what is a sheet, and what is wrong with the others, in the order of the file. */
export function sheetRows(list: Headed, reading: Reading): ReadRows {
  const sheets: SheetRow[] = [];
  const faults: RowFault[] = [];
  const carriedDown: number[] = [];
  let above: ListedName | undefined;
  for (const row of list.rows) {
    const cells = new RowCells(row, list);
    if (isNoSheet(cells)) continue;
    const own = productOf(cells);
    if (!own && above) carriedDown.push(row.no);
    above = own ?? above;
    const sheet = readSheet(cells, above, reading);
    if (sheet) sheets.push(sheet);
    const told = { ...(above ? { product: above.name } : {}), member: cells.text('member') };
    faults.push(...cells.faults.map((fault) => ({ ...told, ...fault })));
  }
  return { sheets, faults, carriedDown };
}

/** Blank lines, the line that numbers the columns, sums and signatures below the list. */
function isNoSheet(cells: RowCells): boolean {
  const columns = [...PARTS, 'total' as const].map((name) => cells.text(name));
  const points = [...columns, ...cells.criteria.map((no) => cells.under(no))];
  const product = productOf(cells)?.name ?? '';
  const names = [product, cells.text('member')].filter((name) => name !== '');
  if (SUMS.test(product) || (names.length > 0 && names.every((name) => COUNTED.test(name))))
    return true;
  return names.length < 2 && (names.length === 0 || points.every((text) => text === ''));
}

const COUNTED = /^\(?\d{1,2}\)?$/;
const SUMS = /^(tổng( cộng| số)?|cộng|trung bình|bình quân|total|average|mean)\b/iu;

function productOf(cells: RowCells): ListedName | undefined {
  const [code, name, owner] = [cells.text('code'), cells.text('product'), cells.text('owner')];
  if (!code && !name) return undefined;
  return {
    key: code ? plainName(code) : `${plainName(name)}|${plainName(owner)}`,
    name: name || code,
    ...(code ? { code } : {}),
    ...(owner ? { owner } : {}),
  };
}

function readSheet(
  cells: RowCells,
  product: ListedName | undefined,
  reading: Reading,
): SheetRow | undefined {
  const member = cells.text('member');
  if (!product) cells.refuse('product', { code: 'PRODUCT_MISSING' });
  if (!member) cells.refuse('member', { code: 'MEMBER_MISSING' });
  cells.refuseUnreadable();
  const pass = passOf(cells);
  const points = pointsOfRow(cells, reading);
  if (!product || !points || cells.faults.length > 0) return undefined;
  const { no: row } = cells;
  return { row, product, member: { key: plainName(member), name: member }, pass, ...points };
}

/** `2`, `Lần 2`; where the list has no such column, its one pass. */
function passOf(cells: RowCells): number {
  const text = cells.text('pass');
  if (text === '') return 1;
  const pass = Number(/^\D*(\d{1,2})$/u.exec(text)?.[1]);
  if (pass >= 1) return pass;
  cells.refuse('pass', { code: 'PASS_UNKNOWN', got: text });
  return 1;
}
