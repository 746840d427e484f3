/** A piece of WordprocessingML (ISO/IEC 29500); the order of properties is the standard's. */
export type Xml = string;

/** How words look; size in points, where it is not the document's. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly grey?: boolean;
  readonly boxed?: boolean;
}

/** How a paragraph stands; lengths in twentieths of a point. */
export interface Stand {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** In parts of 240 of a line. */
  readonly line?: number;
  /** However large its letters are. */
  readonly exactly?: number;
  readonly keepNext?: boolean;
  readonly onNewPage?: boolean;
  /** A line above it, with so much room left on either side. */
  readonly ruledWithin?: number;
}

/** Millimetres as twentieths of a point. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** Words of one look; a line break in them stays one. */
export function run(text: string, { bold, italic, size, grey, boxed }: Look = {}): Xml {
  const properties = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    grey ? '<w:color w:val="5A5A5A"/>' : '',
    size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : '',
    boxed ? '<w:bdr w:val="single" w:sz="4" w:space="2"/>' : '',
  ].join('');
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${lines.join('<w:br/>')}</w:r>`;
}

export function paragraph(runs: Xml, stand: Stand = {}): Xml {
  const { align, firstLine, before = 0, after = 0, keepNext, onNewPage, ruledWithin } = stand;
  const indent = [
    ruledWithin === undefined ? '' : ` w:left="${ruledWithin}" w:right="${ruledWithin}"`,
    firstLine === undefined ? '' : ` w:firstLine="${firstLine}"`,
  ].join('');
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    onNewPage ? '<w:pageBreakBefore/>' : '',
    ruledWithin === undefined
      ? ''
      : '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>',
    `<w:spacing w:before="${before}" w:after="${after}"${lineOf(stand)}/>`,
    indent ? `<w:ind${indent}/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

function lineOf({ line, exactly }: Stand): string {
  if (exactly) return ` w:line="${exactly}" w:lineRule="exact"`;
  return line ? ` w:line="${line}" w:lineRule="auto"` : '';
}

export function centred(text: string, look: Look = {}, stand: Stand = {}): Xml {
  return paragraph(run(text, look), { align: 'center', ...stand });
}

/** A thin line in the middle, clear of the marks under the letters above it. */
export function rule(room: number): Xml {
  return paragraph('', { ruledWithin: Math.round(room), before: 70, exactly: 100 });
}

export function escaped(text: string): Xml {
  return text
    .normalize('NFC')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
