import { type EmbeddedFont, PDF } from '@libpdf/core';
import { readFileSync } from 'node:fs';
import { FONT_FILES } from './fonts';

/** Marks that turn the direction of writing, soft hyphens, joiners, and whatever else has no shape of its own. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** A blank at which no line ends would push a long name over the edge of its paper. */
const BLANKS = /[\p{Zs}\p{Zl}\p{Zp}]/gu;

/**
 * What a paper shows of a text: composed, without marks that nobody sees, and without signs that the font has no shape
 * for (emoji). Papers for an archive may hold no other (PDF/A); the record keeps the text as it was given.
 */
export function printable(text: string): string {
  return shown(text.normalize('NFC').replace(BLANKS, ' ').replace(UNSEEN, '')).replace(
    / {2,}/g,
    ' ',
  );
}

/** Every text of a value as a paper shows it, its line breaks apart. */
export function printableData<T>(value: T): T {
  if (typeof value === 'string') return value.split('\n').map(printable).join('\n') as T;
  if (Array.isArray(value)) return value.map(printableData) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, printableData(item as unknown)]),
    ) as T;
  return value;
}

const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9]*$/u;

function shown(text: string): string {
  if (PLAIN.test(text)) return text;
  return [...text].filter((sign) => PLAIN.test(sign) || hasShape(sign)).join('');
}

const known = new Map<string, boolean>();
let faces: readonly EmbeddedFont[] | undefined;

/** In each of the four styles: a name is printed in bold, its address upright. */
function hasShape(sign: string): boolean {
  faces ??= opened();
  const told = known.get(sign) ?? faces.every((face) => face.canEncode(sign));
  known.set(sign, told);
  return told;
}

function opened(): readonly EmbeddedFont[] {
  const pdf = PDF.create();
  return FONT_FILES.map((file) => pdf.embedFont(readFileSync(file)));
}
