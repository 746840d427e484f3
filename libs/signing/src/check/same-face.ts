import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';
import type { PDF, PDFPage, PdfObject } from '@libpdf/core';
import { createHash } from 'node:crypto';

/** What lies upon a page is looked at by itself; its neighbours are none of its face. */
const BESIDE = ['Annots', 'Kids', 'Count'];

/**
 * Whether a file shows what ours shows, and nothing upon it but places of signatures. That it begins with our bytes does not
 * tell: what is appended to a PDF may put another page in the place of ours, and whoever signs vouches for what they see.
 */
export function hasSameFace(ours: PDF, theirs: PDF): boolean {
  const [mine, others] = [ours.getPages(), theirs.getPages()];
  return (
    mine.length === others.length &&
    mine.every((page, i) => {
      const other = others[i];
      return other !== undefined && faceOf(ours, page) === faceOf(theirs, other);
    })
  );
}

/** The page with all that it leads to, as a fingerprint. */
function faceOf({ context }: PDF, page: PDFPage): string {
  const hash = createHash('sha256');
  const met = new Map<string, number>();
  const write = (object: PdfObject | null | undefined): void => {
    if (object instanceof PdfRef) {
      const key = `${object.objectNumber} ${object.generation}`;
      const before = met.get(key);
      if (before !== undefined) return void hash.update(`met ${before};`);
      met.set(key, met.size);
      return write(context.resolve(object));
    }
    if (object instanceof PdfDict) {
      hash.update('<<');
      const keys = [...object.keys()]
        .map(({ value }) => value)
        .filter((key) => !BESIDE.includes(key));
      for (const key of keys.sort()) {
        hash.update(`/${key} `);
        write(object.get(key));
      }
      if (object instanceof PdfStream) hash.update(object.getDecodedData());
      return void hash.update('>>');
    }
    if (object instanceof PdfArray) {
      hash.update('[');
      for (const one of object) write(one);
      return void hash.update(']');
    }
    hash.update(`${plain(object)};`);
  };
  write(page.dict);
  for (const one of lyingUpon(context, page)) write(one);
  return hash.digest('hex');
}

function plain(object: PdfObject | null | undefined): string {
  if (object instanceof PdfString) return `(${Buffer.from(object.bytes).toString('hex')})`;
  if (object instanceof PdfName) return `/${object.value}`;
  if (object instanceof PdfNumber || object instanceof PdfBool) return String(object.value);
  return 'null';
}

/** Places of signatures on a page. */
export function signaturesUpon(context: PDF['context'], page: PDFPage): PdfDict[] {
  return upon(context, page).flatMap(({ signature }) => (signature ? [signature] : []));
}

/** What lies upon a page and is no place of a signature. */
function lyingUpon(context: PDF['context'], page: PDFPage): PdfObject[] {
  return upon(context, page).flatMap(({ one, signature }) => (signature ? [] : [one]));
}

function upon(context: PDF['context'], { dict }: PDFPage) {
  const resolve = (ref: PdfRef) => context.resolve(ref);
  return [...(dict.getArray('Annots', resolve) ?? [])].map((one) => {
    const found = one instanceof PdfRef ? resolve(one) : one;
    const isPlace = found instanceof PdfDict && isSignature(found, resolve);
    return { one, signature: isPlace ? found : undefined };
  });
}

type Resolve = (ref: PdfRef) => PdfObject | null;

/** Its field may stand in it, or above it. */
function isSignature(upon: PdfDict, resolve: Resolve): boolean {
  const kind = upon.getName('FT') ?? upon.getDict('Parent', resolve)?.getName('FT');
  return upon.getName('Subtype')?.value === 'Widget' && kind?.value === 'Sig';
}
