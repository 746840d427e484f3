import { printable } from '../printable';
import type { Said, SetPaper, SetWell } from './apart';
import type { CertificateFace } from './certificate-face';
import { comparable, isWithin, lookedAt } from './looked-at';
import { picturesIn } from './pictures';
import { type Fault, REQUIRED, type Required } from './template-fault';

const POINTS_A_MM = 72 / 25.4;
/** A code of 350 bytes is read from a photograph at 30 mm. */
const SMALLEST_CODE_MM = 29;

/** What is wrong with a certificate as a template has set it. */
export async function faultsOfPaper(
  paper: SetPaper,
  face: CertificateFace,
): Promise<readonly Fault[]> {
  if ('ended' in paper) return [{ kind: paper.ended }];
  if ('failed' in paper) return paper.failed.map(faultOf);
  const seen = await lookedAt(paper.pdf);
  return [
    ...fontsMissing(paper.warnings),
    ...(seen.pages === 1 ? [] : [{ kind: 'not-one-page', pages: seen.pages } as const]),
    ...seen.outside.map((what) => ({ kind: 'outside-page', what }) as const),
    ...notPrinted(seen.written, face),
    ...(seen.pages === 1 ? ofPictures(paper, face) : []),
  ];
}

const FILES =
  /file not found|access denied|outside of project root|linked image|failed to load file/;

function faultOf({ message: said, line }: Said): Fault {
  const where = line === undefined ? {} : { line };
  if (said.includes('package')) return { kind: 'takes-package', said, ...where };
  return { kind: FILES.test(said) ? 'reads-file' : 'does-not-compile', said, ...where };
}

/** Typst would take another font without a word. */
function fontsMissing(warnings: readonly Said[]): readonly Fault[] {
  return warnings
    .filter(({ message }) => message.startsWith('unknown font'))
    .map(({ message: said, line }) => ({
      kind: 'unknown-font' as const,
      said,
      ...(line === undefined ? {} : { line }),
    }));
}

function notPrinted(written: string, face: CertificateFace): readonly Fault[] {
  return REQUIRED.flatMap<Fault>((field) => {
    const expected = expectedOf(field, face);
    if (expected === undefined || written.includes(comparable(printable(expected)))) return [];
    return [{ kind: 'not-printed', field, expected }];
  });
}

/** The words that have to stand there; the code is a picture. */
function expectedOf(field: Required, face: CertificateFace): string | undefined {
  if (field === 'qr') return undefined;
  return field === 'stars' ? `${face.stars} sao` : face[field];
}

function ofPictures({ svg }: SetWell, { qr }: CertificateFace): readonly Fault[] {
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const pictures = picturesIn(svg);
  const outside = pictures.filter((picture) => !isWithin(picture, { width, height }));
  const code = `base64,${Buffer.from(qr).toString('base64')}`;
  const codes = pictures.filter(({ source }) => source.endsWith(code));
  const sides = codes.map((one) => Math.min(one.width, one.height) / POINTS_A_MM);
  const largest = Math.max(0, ...sides);
  return [
    ...outside.map(({ source }) => ({
      kind: 'outside-page' as const,
      what: source.endsWith(code) ? 'mã QR' : 'hình ảnh',
    })),
    ...(codes.length === 0
      ? [{ kind: 'not-printed', field: 'qr', expected: 'data.qr' } as const]
      : []),
    ...(codes.length > 0 && largest < SMALLEST_CODE_MM
      ? [{ kind: 'code-too-small', millimetres: Math.round(largest) } as const]
      : []),
  ];
}
