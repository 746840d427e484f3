import { type DayKind, type DayRow, isCivilDate, YEARLY_KINDS } from '@ocop/calendar';
import { dayWritten } from '../reading/day-written';
import { asText, columnsBy, isWritten, plainHeading } from '../reading/headings';
import type { Cell, Row, Table } from '../reading/row';
import { ListRefused } from '../refused';

/** How offices head these columns, without tones and signs. */
const HEADINGS = {
  day: ['ngay', 'ngay thang', 'day', 'date'],
  kind: ['loai', 'loai ngay', 'kind'],
  name: ['ten', 'ten ngay', 'noi dung', 'name'],
  source: ['van ban', 'can cu', 'so van ban', 'source'],
} as const;
type Column = keyof typeof HEADINGS;
const NEEDED: readonly Column[] = ['day', 'kind', 'name'];

/** What the kinds of a yearly decision are called in it. */
const DAY_KIND_WORDS: Readonly<Record<(typeof YEARLY_KINDS)[number], string>> = {
  holiday: 'nghỉ lễ',
  'holiday-moved': 'nghỉ bù',
  'swapped-off': 'nghỉ hoán đổi',
  'make-up': 'làm bù',
};

/** A cell that cannot be taken, by the row and the heading under which it stands. */
export interface CellFault {
  readonly row: number;
  readonly column: string;
  readonly expected: { readonly vi: string; readonly en: string };
  readonly got: string;
}

/** Days as a list writes them, each with its row, and every cell that is wrong. */
export interface WrittenDays {
  readonly days: readonly (DayRow & { readonly row: number })[];
  readonly faults: readonly CellFault[];
}

/**
 * The days of a yearly decision as an office writes them into a table. `document` is the decision for rows that name
 * none of their own. @throws ListRefused COLUMNS_MISSING
 */
export function writtenDays(
  file: string,
  tables: readonly Table[],
  document?: string,
): WrittenDays {
  for (const { rows, formulas = [] } of tables) {
    const at = rows.findIndex((row) => NEEDED.every((name) => columnsBy(HEADINGS, row).has(name)));
    const head = rows[at];
    if (!head) continue;
    const columns = columnsBy(HEADINGS, head);
    const read = rows
      .slice(at + 1)
      .filter(isWritten)
      .map((row) => dayIn(row, columns, document));
    return {
      days: read.flatMap(({ day }) => day ?? []),
      faults: [...formulas.map(reckoned), ...read.flatMap(({ faults }) => faults)],
    };
  }
  const missing = NEEDED.map((name) => HEADINGS[name][0]).join(', ');
  throw new ListRefused('COLUMNS_MISSING', {
    vi: `${file}: cần một dòng tiêu đề có các cột: ngày, loại, tên (và văn bản)`,
    en: `${file}: expected a heading row with the columns: ${missing} (and van ban)`,
  });
}

const NOT_RECKONED = {
  vi: 'giá trị viết sẵn, không phải công thức',
  en: 'a value as it is, no formula',
};

/** A day off is written down, not reckoned: what a formula gives may be another day tomorrow. */
const reckoned = (cell: string): CellFault => ({
  row: Number(/\d+$/.exec(cell)?.[0] ?? 0),
  column: cell,
  expected: NOT_RECKONED,
  got: 'công thức',
});

function dayIn(
  { no, cells }: Row,
  columns: ReadonlyMap<Column, number>,
  document: string | undefined,
): { day?: DayRow & { readonly row: number }; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const cellOf = (column: Column): Cell => {
    const at = columns.get(column);
    return at === undefined ? undefined : cells[at];
  };
  const fault = (column: Column, vi: string, en: string) => {
    const got = asText(cellOf(column)).slice(0, 80);
    faults.push({ row: no, column: HEADINGS[column][0], expected: { vi, en }, got });
  };
  const text = (column: Column) => {
    const written = asText(cellOf(column));
    if (!/^[=+@]/.test(written)) return written;
    fault(column, NOT_RECKONED.vi, NOT_RECKONED.en);
    return '';
  };
  const date = dayWritten(text('day'));
  if (!isCivilDate(date))
    fault('day', 'một ngày có thật, dd/MM/yyyy, năm 2000-2100', 'a day that exists, dd/MM/yyyy');
  const kind = kindNamed(text('kind'));
  if (!kind) fault('kind', Object.values(DAY_KIND_WORDS).join(', '), YEARLY_KINDS.join(', '));
  const name = text('name');
  if (name === '' || name.length > 120) fault('name', 'tên ngày, tối đa 120 ký tự', 'its name');
  const source = text('source');
  if (source === '' && !document)
    fault('source', 'số văn bản quyết định ngày này', 'the document that decides this day');
  if (!kind || faults.length > 0) return { faults };
  return { day: { row: no, date, kind, name, ...(source ? { source } : {}) }, faults };
}

/** By its code, or by what it is called. */
function kindNamed(text: string): DayKind | undefined {
  const wanted = plainHeading(text);
  return YEARLY_KINDS.find((one) => one === text || plainHeading(DAY_KIND_WORDS[one]) === wanted);
}
