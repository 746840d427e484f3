import { ListRefused } from '../refused';
import type { Row } from './row';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const QUOTE = '"';

/**
 * Rows of a text as spreadsheets save it: cells between quotes may hold separators and line breaks, a quote inside them
 * is doubled. Offices that write `31,5` separate by semicolons, so the separator is taken from the text.
 * @throws ListRefused QUOTE_OPEN
 */
export function csvRows(file: string, text: string): Row[] {
  const separator = separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let [cell, quoted, line, from] = ['', false, 1, 1];
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push({ no: from, cells });
    cells = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\n') line += 1;
    if (quoted && char === QUOTE && text.charAt(i + 1) === QUOTE) {
      cell += QUOTE;
      i += 1;
    } else if (char === QUOTE && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (!quoted && char === separator) endCell();
    else if (!quoted && char === '\n') {
      endRow();
      from = line;
    } else if (quoted || char !== '\r') cell += char;
  }
  if (quoted)
    throw new ListRefused('QUOTE_OPEN', {
      vi: `${file}:${from}: dấu ngoặc kép mở ở hàng này không được đóng`,
      en: `${file}:${from}: a quotation mark that opens in this row is never closed`,
    });
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/** The separator that stands most often in the first lines; quoted text counts too, since all lines have much of it. */
function separatorOf(text: string): string {
  const beginning = text.slice(0, 4000);
  const count = (separator: string) => beginning.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}
