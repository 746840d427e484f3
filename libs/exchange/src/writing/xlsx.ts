import { daysBetween } from '@ocop/calendar';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Annex, type Cell, cellsOf, headed, type Portions } from './annex';
import { isReckoned } from './plain';
import { linesOf } from './row-lines';
import { partsOf, SHEET, SHEET_HEAD, STYLE } from './workbook-parts';

/** Nothing of a file tells when it was made: the same rows, the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** The list as a workbook, piece by piece: a long one never stands in memory as a whole. */
export async function* xlsxOf<R>(
  annex: Annex<R>,
  portions: Portions<R>,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  const headings = headingRow(annex);
  for (const [name, xml] of Object.entries(partsOf(headings)))
    fileIn(zip, name).push(strToU8(xml), true);
  const sheet = fileIn(zip, SHEET);
  sheet.push(strToU8(beginning(annex)));
  const widths = headed(annex).map(({ width }) => width);
  let at = headings;
  for await (const rows of cellsOf(annex, portions)) {
    const xml = rows
      .map((cells) => rowXml((at += 1), cells.map(cellXml), linesOf(cells, widths)))
      .join('');
    sheet.push(strToU8(xml));
    yield* made.splice(0);
  }
  sheet.push(strToU8(ending(annex)), true);
  zip.end();
  yield* made;
}

function fileIn(zip: Zip, name: string): ZipDeflate {
  const file = new ZipDeflate(name, { level: 6 });
  file.mtime = NO_TIME;
  zip.add(file);
  return file;
}

/** Below the title, and a line that is left free. */
const headingRow = ({ title }: Pick<Annex<never>, 'title'>) => title.length + 2;

/** Title and headings stay in sight when one scrolls. */
function beginning<R>(annex: Annex<R>): string {
  const heads = headed(annex);
  const [first, ...notes] = annex.title;
  const titles = [first ?? '', ...notes].map((text, i) =>
    rowXml(i + 1, [(place) => textXml(place, text, i === 0 ? STYLE.title : STYLE.note)]),
  );
  const no = headingRow(annex);
  const headings = heads.map(
    ({ heading }) =>
      (place: string) =>
        textXml(place, heading, STYLE.heading),
  );
  const pane = `<pane ySplit="${no}" topLeftCell="A${no + 1}" activePane="bottomLeft" state="frozen"/>`;
  const widths = heads.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${SHEET_HEAD}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>\
<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${widths.join('')}</cols><sheetData>${titles.join('')}${rowXml(no, headings)}`;
}

function ending<R>(annex: Annex<R>): string {
  const last = letters(annex.columns.length);
  const merged = annex.title.map((_, i) => `<mergeCell ref="A${i + 1}:${last}${i + 1}"/>`);
  return `</sheetData><mergeCells count="${merged.length}">${merged.join('')}</mergeCells>\
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

type PlacedCell = (place: string) => string;

/** In points: a line of Times New Roman 12. */
const LINE = 15.75;

function rowXml(no: number, cells: readonly PlacedCell[], lines = 1): string {
  const height = lines > 1 ? ` ht="${lines * LINE}"` : '';
  return `<row r="${no}"${height}>${cells.map((cell, i) => cell(`${letters(i)}${no}`)).join('')}</row>`;
}

/** A cell that knows its place once it is told. */
function cellXml(cell: Cell): PlacedCell {
  if (cell === null) return (place) => `<c r="${place}" s="${STYLE.text}"/>`;
  if (typeof cell === 'string')
    return (place) => textXml(place, cell, isReckoned(cell) ? STYLE.quoted : STYLE.text);
  if (typeof cell === 'number') return (place) => numberXml(place, cell, STYLE.count);
  return 'day' in cell
    ? (place) => numberXml(place, serialOf(cell.day), STYLE.day)
    : (place) => numberXml(place, Number(cell.points), STYLE.points);
}

function numberXml(place: string, value: number, style: number): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

function textXml(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** Spreadsheets count days; 1 January 2000 is their 36,526th. */
function serialOf(day: string): number {
  return 36_526 + daysBetween('2000-01-01', day);
}

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/** Signs that XML cannot carry are left out; `_x0041_` would be read as a sign by its number. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
