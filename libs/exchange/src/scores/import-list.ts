import { ListRefused } from '../refused';
import { type ColumnName, type Headed, headed } from './columns';
import type { Reading } from './points-of-row';
import { judged, type JudgedProduct, type Rules } from './judged';
import type { RowFault } from './row-faults';
import { sheetRows } from './sheet-rows';
import type { Table } from '../reading/row';

/** How a list is to be read and judged. */
export interface ImportRules extends Rules, Reading {
  /** Which worksheet; the first with headings of a score list where none is named. */
  readonly worksheet?: string;
}

/** What stands in a list of scores, what is wrong with it, and what this system would have decided. */
export interface ImportedList {
  readonly table: string;
  readonly columns: Readonly<Partial<Record<ColumnName, string>>>;
  readonly criteria: readonly string[];
  readonly members: readonly string[];
  readonly products: readonly JudgedProduct[];
  readonly carriedDown: readonly number[];
  readonly faults: readonly RowFault[];
}

/** @throws ListRefused where the file is no list of scores */
export function importList(
  file: string,
  tables: readonly Table[],
  rules: ImportRules,
): ImportedList {
  const list = listIn(file, tables, rules.worksheet);
  const { sheets, faults, carriedDown } = sheetRows(list, rules);
  const result = judged(sheets, rules);
  const { criteria, ...columns } = list.columns;
  const titles = Object.entries(columns).map(([name, at]) => [name, list.titles[at]]);
  return {
    table: list.table,
    columns: Object.fromEntries(titles) as ImportedList['columns'],
    criteria: [...criteria.keys()],
    members: [...new Map(sheets.map(({ member }) => [member.key, member.name])).values()],
    products: result.products,
    carriedDown,
    faults: [...faults, ...result.faults],
  };
}

function listIn(file: string, tables: readonly Table[], worksheet: string | undefined): Headed {
  const wanted = worksheet ? tables.filter(({ name }) => name === worksheet) : tables;
  if (wanted.length === 0) {
    const known = tables.map(({ name }) => name).join(', ');
    throw new ListRefused('WORKSHEET_UNKNOWN', {
      vi: `${file}: không có trang tính "${worksheet}"; có: ${known}`,
      en: `${file}: there is no worksheet "${worksheet}"; there are: ${known}`,
    });
  }
  const list = headed(wanted);
  if (!list)
    throw new ListRefused('HEADINGS_MISSING', {
      vi: `${file}: không tìm thấy hàng tiêu đề; cần "Tên sản phẩm" (hoặc "Mã sản phẩm"), "Thành viên", và "Phần A", "Phần B", "Phần C" hoặc "Tổng điểm" hoặc các tiêu chí "1.1", "1.2"…`,
      en: `${file}: no row of headings was found; expected "Product" (or "Code"), "Member", and "Part A", "Part B", "Part C" or "Total" or the criteria "1.1", "1.2"…`,
    });
  if (list.columns.member === undefined)
    throw new ListRefused('HEADINGS_MISSING', {
      vi: `${file}, ${list.table}: thiếu cột "Thành viên"; có: ${list.titles.filter(Boolean).join(', ')}`,
      en: `${file}, ${list.table}: the column "Member" is missing; there are: ${list.titles.filter(Boolean).join(', ')}`,
    });
  if (list.twice.length > 0)
    throw new ListRefused('COLUMN_TWICE', {
      vi: `${file}, ${list.table}: hai cột cùng nghĩa: ${list.twice.join(', ')}`,
      en: `${file}, ${list.table}: two columns mean the same: ${list.twice.join(', ')}`,
    });
  return list;
}
