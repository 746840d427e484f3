import type { PaperContent } from '@ocop/papers';
import { strToU8, zipSync } from 'fflate';
import { blocksOf } from './blocks';
import { closingOf } from './closing';
import { headOf, titleOf } from './head';
import { centred, escaped, mm, paragraph, run, type Xml } from './paragraph';

const A4 = { short: mm(210), long: mm(297) } as const;
const EDGE = { top: mm(20), bottom: mm(20), right: mm(15) } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The first moment that a zip file can name: a document carries no clock. */
const NO_TIME = new Date(1980, 0, 1);

/** Parts that a document names, by their files. */
const PARTS = ['styles', 'header-first', 'header', 'footer'] as const;

/** A paper as a word processor opens it; the same content gives the same bytes. */
export function wordDocument(content: PaperContent): Uint8Array {
  const { title, head, mark = '' } = content;
  const footer = paragraph(run(mark, { size: 8, grey: true }), { align: 'right' });
  const files: Readonly<Record<string, Xml>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml', OFFICE],
      ['metadata/core-properties', 'docProps/core.xml', `${PACKAGE}/relationships`],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(head.agency)}</dc:creator></cp:coreProperties>`,
    'word/document.xml': `<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${bodyOf(content)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      PARTS.map((part) => [part.replace('-first', ''), `${part}.xml`, OFFICE]),
    ),
    'word/styles.xml': STYLES,
    // The number of a page stands in the middle of its upper margin, but not on the first (Decree 30/2020).
    'word/header-first.xml': `<w:hdr ${WORD}>${paragraph('')}</w:hdr>`,
    'word/header.xml': `<w:hdr ${WORD}>${PAGE_NUMBER}</w:hdr>`,
    'word/footer.xml': `<w:ftr ${WORD}>${footer}</w:ftr>`,
  };
  const packed = Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: NO_TIME });
}

function bodyOf({ head, landscape, blocks, closing, annexes = [] }: PaperContent): Xml {
  const left = mm(landscape ? 20 : 30);
  const [width, height] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const room = width - left - EDGE.right;
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>`;
  const margins = `<w:pgMar w:top="${EDGE.top}" w:right="${EDGE.right}" w:bottom="${EDGE.bottom}" w:left="${left}" w:header="${mm(10)}" w:footer="${mm(8)}" w:gutter="0"/>`;
  return [
    headOf(head, room),
    titleOf(head, room),
    blocksOf(blocks, room),
    closingOf(closing, room),
    blocksOf(annexes, room),
    `<w:sectPr>${REFERENCES}${size}${margins}<w:titlePg/></w:sectPr>`,
  ].join('');
}

const PAGE_NUMBER = centred('').replace(
  '</w:p>',
  '<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>',
);

const idOf = (part: (typeof PARTS)[number]) => `rId${PARTS.indexOf(part) + 1}`;

const REFERENCES = [
  `<w:headerReference w:type="first" r:id="${idOf('header-first')}"/>`,
  `<w:headerReference w:type="default" r:id="${idOf('header')}"/>`,
  `<w:footerReference w:type="first" r:id="${idOf('footer')}"/>`,
  `<w:footerReference w:type="default" r:id="${idOf('footer')}"/>`,
].join('');

const STYLES = `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults></w:styles>`;

function contentTypes(): Xml {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    override('/word/document.xml', `${KIND}.document.main+xml`),
    ...PARTS.map((part) =>
      override(`/word/${part}.xml`, `${KIND}.${part.replace('-first', '')}+xml`),
    ),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function relations(
  targets: readonly (readonly [type: string, target: string, base: string])[],
): Xml {
  const each = targets.map(
    ([type, target, base], i) =>
      `<Relationship Id="rId${i + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
