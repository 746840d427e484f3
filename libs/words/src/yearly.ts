import type { Language } from '@ocop/calendar';
import type { FigureUnit, FiguresGiven } from '@ocop/programmes';
import type { Book } from './phrase';
import type { TypedNumber } from './typed-number';

/** In what a figure is counted. */
export const figureUnitWords: Book<FigureUnit> = {
  dong: { vi: 'đồng', en: 'VND' },
  people: { vi: 'người', en: 'people' },
  kg: { vi: 'kg', en: 'kilograms' },
  litres: { vi: 'lít', en: 'litres' },
  pieces: { vi: 'sản phẩm', en: 'pieces' },
};

/** How it may be typed, beside the box. */
export const typedLikeWords: Book<FigureUnit> = {
  dong: { vi: 'ví dụ 1.250.000.000 hoặc 1,25 tỷ', en: 'such as 1.250.000.000 or 1,25 tỷ' },
  people: { vi: 'ví dụ 12', en: 'such as 12' },
  kg: { vi: 'ví dụ 12.500 hoặc 12,5 tấn', en: 'such as 12.500 or 12,5 tấn' },
  litres: { vi: 'ví dụ 1.500', en: 'such as 1.500' },
  pieces: { vi: 'ví dụ 20.000', en: 'such as 20.000' },
};

/** How a commune got to know what it sends for a producer. */
export const heardWords: Book<NonNullable<FiguresGiven['heard']>> = {
  phone: { vi: 'qua điện thoại', en: 'by telephone' },
  visit: { vi: 'tại nơi sản xuất', en: 'on a visit' },
  paper: { vi: 'theo giấy chủ thể đưa', en: 'from a paper' },
};

/** What is asked when a typed number cannot be read. */
export const typedFaultWords: Book<Extract<TypedNumber, { fault: string }>['fault']> = {
  empty: { vi: 'chưa điền', en: 'nothing is filled in' },
  unreadable: {
    vi: 'không đọc được số này: viết bằng chữ số, ví dụ 1.250.000',
    en: 'this number cannot be read: use digits, such as 1.250.000',
  },
  'two-ways': {
    vi: 'số này đọc được hai cách: viết đủ các số 0, hoặc thêm nghìn, triệu, tỷ sau mỗi số',
    en: 'this can be read in two ways: write all zeros, or nghìn, triệu, tỷ behind each number',
  },
  'not-whole': { vi: 'phải là số nguyên, không có phần lẻ', en: 'it has to be a whole number' },
  'too-large': { vi: 'số quá lớn', en: 'the number is too large' },
  'other-unit': {
    vi: 'không hiểu chữ sau số: ghi nghìn, triệu, tỷ hoặc đúng đơn vị được hỏi',
    en: 'the word behind the number is not understood: nghìn, triệu, tỷ, or the unit asked for',
  },
};

/** `1.250.000.000`; English has commas. Digits as text may be longer than a number can be exact. */
export function sayWhole(value: number | bigint | string, language: Language): string {
  const digits = String(value);
  return digits.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** `1.250.000.000 đồng`, `12 người`. */
export function sayQuantity(
  value: number | bigint | string,
  unit: FigureUnit,
  language: Language,
): string {
  return `${sayWhole(value, language)} ${figureUnitWords[unit][language]}`;
}

const LARGE = [
  { from: 1e9, vi: 'tỷ', en: 'billion' },
  { from: 1e6, vi: 'triệu', en: 'million' },
] as const;

/** `1,25 tỷ đồng`: money as it is said; nothing where the number is small, or longer than anybody says. */
export function sayMoneyAloud(value: number, language: Language): string | undefined {
  const large = LARGE.find(({ from }) => value >= from);
  if (!large || (value * 1000) % large.from !== 0) return undefined;
  const [whole = '', behind] = String(value / large.from).split('.');
  const part = behind === undefined ? '' : `${language === 'vi' ? ',' : '.'}${behind}`;
  return `${sayWhole(whole, language)}${part} ${large[language]} ${figureUnitWords.dong[language]}`;
}
