import { inflateSync } from 'node:zlib';

/**
 * The words of each page of a PDF, in the order in which they are drawn, read from its bytes: glyphs by the tables that
 * their fonts bring along. Blanks at the ends of lines are not drawn, so compare without blanks.
 */
export function pdfPages(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const pages = [...objects.values()].filter(({ text }) => /\/Type \/Page\b(?!s)/.test(text));
  return pages.map(({ text }) =>
    wordsOf(objects.get(reference(text, 'Contents'))?.stream ?? '', fontsOf(objects, text)),
  );
}

/** The fonts of a page by the names that they have on it. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>, page: string): Map<string, Glyphs> {
  const resources = objects.get(reference(page, 'Resources'))?.text ?? page;
  const named = [...resources.matchAll(/\/([fF]\d+) (\d+) 0 R/g)];
  return new Map(named.map(([, name = '', font = '']) => [name, glyphsOf(objects, font)]));
}

interface PdfObject {
  readonly text: string;
  /** Inflated. */
  readonly stream?: string;
}

type Glyphs = ReadonlyMap<number, string>;

function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const beginning = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let found = beginning.exec(file); found; found = beginning.exec(file)) {
    const from = beginning.lastIndex;
    const end = file.indexOf('endobj', from);
    const stream = file.slice(from, end).search(/stream\n/);
    const text = file.slice(from, stream < 0 ? end : from + stream);
    if (stream < 0) objects.set(found[1] ?? '', { text });
    else {
      const at = from + stream + 'stream\n'.length;
      const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
      const bytes = Buffer.from(file.slice(at, at + length), 'latin1');
      const isPacked = text.includes('/FlateDecode');
      const read = isPacked ? inflateSync(bytes) : bytes;
      objects.set(found[1] ?? '', { text, stream: read.toString('latin1') });
      beginning.lastIndex = at + length;
    }
  }
  return objects;
}

function reference(text: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1] ?? '';
}

function glyphsOf(objects: ReadonlyMap<string, PdfObject>, font: string): Glyphs {
  const table = objects.get(reference(objects.get(font)?.text ?? '', 'ToUnicode'))?.stream ?? '';
  const single = [...table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)];
  return new Map(
    single.map(([, glyph = '', text = '']) => [
      parseInt(glyph, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function wordsOf(stream: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  let words = '';
  // What is set between q and Q ends with Q.
  const outside: Glyphs[] = [];
  for (let i = 0; i < stream.length; i += 1) {
    if (stream[i] === '(') {
      const end = endOfString(stream, i);
      words += decoded(unescaped(stream.slice(i + 1, end)), glyphs);
      i = end;
    } else if (stream.startsWith('<<', i)) i = stream.indexOf('>>', i);
    else if (stream.startsWith('\nq\n', i - 1)) outside.push(glyphs);
    else if (stream.startsWith('\nQ\n', i - 1)) glyphs = outside.pop() ?? glyphs;
    else if (stream[i] === '/') {
      const font = /^\/([fF]\d+) [\d.]+ Tf/.exec(stream.slice(i, i + 30))?.[1];
      glyphs = (font && fonts.get(font)) || glyphs;
    }
  }
  return words;
}

/** Where a string ends: brackets that match each other stand in it as they are. */
function endOfString(stream: string, from: number): number {
  let depth = 0;
  for (let i = from; i < stream.length; i += 1) {
    if (stream[i] === '\\') i += 1;
    else if (stream[i] === '(') depth += 1;
    else if (stream[i] === ')' && (depth -= 1) === 0) return i;
  }
  throw new RangeError('a string of the PDF does not end');
}

function decoded(codes: string, glyphs: Glyphs): string {
  let text = '';
  for (let i = 0; i + 1 < codes.length; i += 2)
    text += glyphs.get(codes.charCodeAt(i) * 256 + codes.charCodeAt(i + 1)) ?? '\ufffd';
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(string: string): string {
  return string.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
}
