import type { PaperHead } from '@ocop/papers';
import { centred, mm, paragraph, rule, type Xml } from './paragraph';
import { table } from './table';

const upper = (text: string) => text.toLocaleUpperCase('vi');

const PLACE = / (TỈNH|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|HUYỆN|QUẬN|PHƯỜNG|XÃ) \S.{0,16}$/u;
/** The name of a place is not torn: ỦY BAN NHÂN DÂN / THỊ XÃ HƯƠNG TRÀ. */
const agencyOf = (name: string) =>
  upper(name).replace(PLACE, (place) => ` ${place.slice(1).replaceAll(' ', '\u00a0')}`);

/** Agency and number on the left; the country, its motto, place and day on the right. */
export function headOf(head: PaperHead, width: number): Xml {
  const { above, agency, number, notYet, place, date, kind, subject } = head;
  const left = Math.round(width * 0.43);
  const right = width - left;
  const ours = [
    above ? centred(agencyOf(above), { size: 12 }) : '',
    centred(agencyOf(agency), { size: 12, bold: true }),
    rule(left * 0.35),
    centred(number),
    kind === undefined ? centred(subject, { size: 12 }) : '',
    notYet ? centred(notYet, { size: 12, bold: true, boxed: true }, { before: 40 }) : '',
  ];
  const country = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { bold: true }),
    rule(right * 0.22),
    centred(`${place}, ${date}`, { italic: true }),
  ];
  return table([left, right], [{ cells: [ours.join(''), country.join('')] }], { lines: false });
}

/** What kind of paper it is, and what it is about. */
export function titleOf({ kind, subject }: PaperHead, width: number): Xml {
  if (kind === undefined) return paragraph('');
  return [
    centred(kind, TITLE, { before: mm(5) }),
    centred(subject, TITLE),
    rule(width * 0.37),
    paragraph(''),
  ].join('');
}

const TITLE = { size: 14, bold: true } as const;
