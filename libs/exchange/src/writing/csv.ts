import { formatDay } from '@ocop/calendar';
import { type Annex, type Cell, cellsOf, headed, type Portions } from './annex';
import { isReckoned } from './plain';

/** By the mark a spreadsheet knows UTF-8; where decimals have a comma it separates by semicolons. */
const MARK = '\uFEFF';
const SEPARATOR = ';';
const LINE = '\r\n';

/** The list as text: title, headings, rows; days and decimals as people write them. */
export async function* csvOf<R>(annex: Annex<R>, portions: Portions<R>): AsyncGenerator<string> {
  const heads = headed(annex).map(({ heading }) => heading);
  yield MARK + lines([...annex.title.map((title) => [title]), [], heads]);
  for await (const rows of cellsOf(annex, portions)) yield lines(rows);
}

function lines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => cells.map(written).join(SEPARATOR) + LINE).join('');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'string') return quoted(isReckoned(cell) ? `'${cell}` : cell);
  return 'day' in cell ? formatDay(cell.day) : cell.points.replace('.', ',');
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
