import { strFromU8, unzipSync } from 'fflate';

/** The cells of every row of every table of a word processor's document, in order. */
export function wordRows(document: Uint8Array): string[][] {
  return elements(bodyOf(document), 'w:tr').map((row) => elements(row, 'w:tc').map(textIn));
}

/** All words of a document, a paragraph a line. */
export function wordText(document: Uint8Array): string {
  return elements(bodyOf(document), 'w:p').map(textIn).join('\n');
}

function bodyOf(document: Uint8Array): string {
  return strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array());
}

/** Rows, cells and paragraphs do not nest in our papers. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, inner = '']) => inner,
  );
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
