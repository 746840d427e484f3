import type { Cell } from './annex';

/**
 * How many lines a row needs where its words are broken at the width of their columns. Spreadsheets work that out by themselves
 * while one types; when they open a file some do not, and draw one row over the next.
 */
export function linesOf(cells: readonly Cell[], widths: readonly number[]): number {
  return Math.max(1, ...cells.map((cell, i) => linesIn(cell, widths[i] ?? 0)));
}

function linesIn(cell: Cell, width: number): number {
  if (typeof cell !== 'string' || width <= 0) return 1;
  return cell.split('\n').reduce((sum, line) => sum + broken(line, width), 0);
}

/** Widths of columns count digits of the font; in Times New Roman letters are a little narrower, capitals wider. */
const [SMALL, CAPITAL, SPACE] = [0.88, 1.4, 0.5] as const;

function widthOf(word: string): number {
  const signs = [...word.normalize('NFC')];
  return signs.reduce((sum, sign) => sum + (/\p{Lu}/u.test(sign) ? CAPITAL : SMALL), 0);
}

/** A word that is longer than its column is broken wherever the column ends. */
function broken(line: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of line.split(/\s+/)) {
    const length = widthOf(word);
    if (used > 0 && used + SPACE + length > width) [lines, used] = [lines + 1, 0];
    used += length + (used > 0 ? SPACE : 0);
    const further = Math.ceil(used / width) - 1;
    if (further > 0) [lines, used] = [lines + further, used - further * width];
  }
  return lines;
}
