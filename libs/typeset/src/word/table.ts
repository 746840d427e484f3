import type { Xml } from './paragraph';

/** A row of cells, each one or more paragraphs. */
export interface TableRow {
  readonly cells: readonly Xml[];
  /** Said again on every page. */
  readonly isHead?: boolean;
}

/** A table of fixed widths; no row is torn by the end of a page. */
export function table(
  widths: readonly number[],
  rows: readonly TableRow[],
  { lines }: { readonly lines: boolean },
): Xml {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const room = lines ? 40 : 0;
  const properties = [
    `<w:tblW w:w="${width}" w:type="dxa"/>`,
    lines ? BORDERS : '',
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar><w:left w:w="${room}" w:type="dxa"/><w:right w:w="${room}" w:type="dxa"/></w:tblCellMar>`,
  ].join('');
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  const drawn = rows.map((row) => rowOf(widths, row, lines)).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${drawn}</w:tbl>`;
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

function rowOf(widths: readonly number[], { cells, isHead }: TableRow, lines: boolean): Xml {
  const middle = lines ? '<w:vAlign w:val="center"/>' : '';
  const drawn = cells.map(
    (cell, i) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${middle}</w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${drawn.join('')}</w:tr>`;
}
