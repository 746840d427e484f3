import { type PDF, type PdfDict, PdfNumber, type PDFPage, PdfRef } from '@libpdf/core';
import { signaturesUpon } from './same-face';

type RefResolver = NonNullable<Parameters<PdfDict['getArray']>[1]>;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In points: what only touches a letter does not cover it. */
const TOUCHES = 1;

/**
 * Whether a signature that can be seen lies upon words of the paper: it has its place under the title of whoever signs (NĐ
 * 30/2020, phụ lục I), and what it lies upon nobody can read any more.
 */
export function coversWords(draft: PDF, returned: PDF): boolean {
  const ours = draft.getPages();
  const seen = returned.getPages().map((page) => placesOf(returned, page));
  return seen.some((places, i) => {
    const letters = places.length > 0 ? lettersOf(ours[i]) : [];
    return places.some((place) => letters.some((letter) => overlap(place, letter)));
  });
}

/** Where signatures of a page are seen; most have no size, and are not. */
function placesOf({ context }: PDF, page: PDFPage): Box[] {
  return signaturesUpon(context, page)
    .map((widget) => boxOf(widget, (ref) => context.resolve(ref)))
    .filter(({ width, height }) => width > TOUCHES && height > TOUCHES);
}

/** @param resolve the place, or a corner of it, may be written elsewhere in the file */
function boxOf(widget: PdfDict, resolve: RefResolver): Box {
  const corners = [...(widget.getArray('Rect', resolve) ?? [])].map((one) => {
    const corner = one instanceof PdfRef ? resolve(one) : one;
    return corner instanceof PdfNumber ? corner.value : 0;
  });
  const [left = 0, bottom = 0, right = 0, top = 0] = corners;
  return {
    ...{ x: Math.min(left, right), y: Math.min(bottom, top) },
    ...{ width: Math.abs(right - left), height: Math.abs(top - bottom) },
  };
}

function lettersOf(page: PDFPage | undefined): Box[] {
  const spans = page?.extractText().lines.flatMap((line) => line.spans) ?? [];
  return spans
    .flatMap(({ chars }) => chars)
    .flatMap(({ char, bbox }) => (char.trim() === '' ? [] : [bbox]));
}

function overlap(one: Box, other: Box): boolean {
  const along = (a: number, size: number, b: number, length: number) =>
    Math.min(a + size, b + length) - Math.max(a, b) > TOUCHES;
  return (
    along(one.x, one.width, other.x, other.width) && along(one.y, one.height, other.y, other.height)
  );
}
