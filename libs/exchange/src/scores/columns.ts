import type { ScorePart } from '@ocop/regulations';
import { asText, plainHeading } from '../reading/headings';
import type { Cell, Row, Table } from '../reading/row';

type Part = ScorePart['part'];

/** Which column holds what, by its place in a row. */
export interface Columns {
  readonly code?: number;
  readonly product?: number;
  readonly owner?: number;
  readonly member?: number;
  readonly pass?: number;
  readonly set?: number;
  readonly A?: number;
  readonly B?: number;
  readonly C?: number;
  readonly total?: number;
  /** Criteria by their numbers. */
  readonly criteria: ReadonlyMap<string, number>;
}
export type ColumnName = Exclude<keyof Columns, 'criteria'>;

/** The headings of a table and what stands below them. */
export interface Headed {
  readonly table: string;
  readonly columns: Columns;
  /** Headings as they are written. */
  readonly titles: readonly string[];
  readonly rows: readonly Row[];
  /** Headings that are there twice. */
  readonly twice: readonly string[];
}

/** How offices and the national program head these columns, without tones and signs. */
const HEADINGS: Readonly<Record<ColumnName, readonly string[]>> = {
  code: ['ma', 'ma so', 'ma san pham', 'ma so san pham', 'ma ho so', 'code', 'product code'],
  product: ['san pham', 'ten san pham', 'product', 'product name', 'name'],
  owner: ['chu the', 'ten chu the', 'chu the san xuat', 'don vi', 'owner', 'producer'],
  member: [
    ...['thanh vien', 'ten thanh vien', 'thanh vien hoi dong', 'ho ten thanh vien', 'uy vien'],
    ...['nguoi cham', 'nguoi cham diem', 'ho va ten', 'ho ten', 'ho va ten thanh vien'],
    ...['giam khao', 'member', 'council member', 'scorer', 'judge'],
  ],
  pass: ['lan', 'lan cham', 'luot', 'luot cham', 'vong', 'pass'],
  set: ['bo', 'bo tieu chi', 'bo san pham', 'set', 'criteria set'],
  A: ['a', 'phan a', 'diem a', 'diem phan a', 'tong a', 'tong diem a', 'tong phan a', 'part a'],
  B: ['b', 'phan b', 'diem b', 'diem phan b', 'tong b', 'tong diem b', 'tong phan b', 'part b'],
  C: ['c', 'phan c', 'diem c', 'diem phan c', 'tong c', 'tong diem c', 'tong phan c', 'part c'],
  total: ['tong', 'tong diem', 'tong cong', 'tong so diem', 'diem', 'total', 'points', 'score'],
};

const NAMES = new Map(
  Object.entries(HEADINGS).flatMap(([name, headings]) =>
    headings.map((heading) => [heading, name as ColumnName] as const),
  ),
);

export const PARTS: readonly Part[] = ['A', 'B', 'C'];

/** A title page and lines of letterhead stand above the headings. */
const SEARCHED_ROWS = 40;

/** The first worksheet with a row that heads products and points; of several such rows the one that heads most. */
export function headed(tables: readonly Table[]): Headed | undefined {
  for (const table of tables) {
    const heads = table.rows
      .slice(0, SEARCHED_ROWS)
      .map((row, i) => ({ i, ...columnsOf(row.cells) }))
      .filter(({ columns }) => hasProducts(columns) && hasPoints(columns));
    const [best] = heads.sort((a, b) => known(b.columns) - known(a.columns));
    if (!best) continue;
    const { columns, twice, i } = best;
    const titles = (table.rows[i]?.cells ?? []).map(asText);
    return { table: table.name, columns, twice, titles, rows: table.rows.slice(i + 1) };
  }
  return undefined;
}

const hasProducts = ({ product, code }: Columns) => product !== undefined || code !== undefined;

function hasPoints(columns: Columns): boolean {
  const { total, criteria } = columns;
  return total !== undefined || criteria.size > 0 || PARTS.every((p) => columns[p] !== undefined);
}

const known = (columns: Columns) => Object.keys(columns).length + columns.criteria.size;

function columnsOf(cells: readonly Cell[]): { columns: Columns; twice: string[] } {
  const found: Partial<Record<ColumnName, number>> = {};
  const criteria = new Map<string, number>();
  const twice: string[] = [];
  const titles = cells.map(asText);
  // `7` alone heads a criterion of a sheet that has others like `4.3`; elsewhere it counts columns.
  const sheet = titles.some((title) => criterionOf(title)?.includes('.'));
  titles.forEach((title, i) => {
    const criterion = sheet ? criterionOf(title) : undefined;
    const name = NAMES.get(plainHeading(title));
    if (criterion && !criteria.has(criterion)) criteria.set(criterion, i);
    else if (name && found[name] === undefined) found[name] = i;
    else if (criterion || name) twice.push(title);
  });
  return { columns: { ...found, criteria }, twice };
}

/** `1.1`, `Tiêu chí 1.1`, `TC 4.3 (5 điểm)`, `6.1.3a`, `7`. */
function criterionOf(title: string): string | undefined {
  return /^(?:(?:tiêu chí|tc|criterion)\s*)?(\d+(?:\.\d+)*[a-z]?)\.?(?=\s|\(|$)/iu.exec(title)?.[1];
}
