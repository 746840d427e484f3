import { PDF } from '@libpdf/core';

/** A sign as it stands on the paper, in points from the lower left. */
interface Sign {
  readonly char: string;
  readonly bbox: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LookedAt {
  readonly pages: number;
  /** All that is written, in the order in which it was drawn, without blanks, in small letters. */
  readonly written: string;
  /** Words that stand outside the paper, wholly or in part. */
  readonly outside: readonly string[];
}

/** Rounding, and what a letter's box has beyond its ink. */
const SLACK = 1;
/** Smaller letters count as not printed. */
const SMALLEST = 3.5;

/** What somebody would see who looks at the paper. */
export async function lookedAt(file: Uint8Array): Promise<LookedAt> {
  const pages = (await PDF.load(file)).extractText();
  const signs = pages.flatMap(({ lines }) =>
    lines
      .flatMap((line) => line.spans.flatMap(({ chars }) => chars))
      .sort((one, other) => (one.sequenceIndex ?? 0) - (other.sequenceIndex ?? 0)),
  );
  return {
    pages: pages.length,
    written: comparable(
      signs
        .filter(isLegible)
        .map(({ char }) => char)
        .join(''),
    ),
    outside: pages.flatMap(({ lines, width, height }) =>
      lines
        .filter((line) =>
          line.spans.some(({ chars }) =>
            chars.some((sign) => !isWithin(sign.bbox, { width, height })),
          ),
        )
        .map(({ text }) => text),
    ),
  };
}

/** As it is compared: capitals and blanks are the template's own affair. */
export function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLocaleLowerCase('vi');
}

export function isWithin(
  { x, y, width, height }: Box,
  page: Pick<Box, 'width' | 'height'>,
): boolean {
  return (
    x >= -SLACK &&
    y >= -SLACK &&
    x + width <= page.width + SLACK &&
    y + height <= page.height + SLACK
  );
}

const isLegible = ({ bbox }: Sign) => bbox.height >= SMALLEST;
