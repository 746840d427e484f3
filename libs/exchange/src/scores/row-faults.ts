import { type Book, filled, sayPoints, saySheetFault } from '@ocop/words';
import type { SheetFault } from '@ocop/criteria';
import type { Language } from '@ocop/calendar';

/** What is wrong with a row, where it stands in its file, and what was read there. */
export interface RowFault {
  readonly code: RowFaultCode;
  /** As the file counts it; absent where a row is missing. */
  readonly row?: number;
  readonly column?: string;
  readonly product?: string;
  readonly member?: string;
  readonly pass?: number;
  readonly got?: string;
  readonly expected?: string;
  /** What the criteria set says of the sheet. */
  readonly sheet?: SheetFault;
}

export type RowFaultCode =
  | 'PRODUCT_MISSING'
  | 'MEMBER_MISSING'
  | 'POINTS_MISSING'
  | 'NOT_A_NUMBER'
  | 'POINTS_OUT_OF_RANGE'
  | 'TOTAL_DIFFERS'
  | 'TEXT_UNREADABLE'
  | 'ROW_TWICE'
  | 'PASS_UNKNOWN'
  | 'SET_UNKNOWN'
  | 'SHEET_REFUSED'
  | 'SHEET_MISSING';

const faultWords: Book<RowFaultCode> = {
  PRODUCT_MISSING: { vi: 'không ghi sản phẩm nào', en: 'names no product' },
  MEMBER_MISSING: { vi: 'không ghi thành viên nào', en: 'names no member' },
  POINTS_MISSING: { vi: 'ô điểm để trống', en: 'has no points' },
  NOT_A_NUMBER: { vi: 'cần một số, nhận {got}', en: 'expected a number, got {got}' },
  POINTS_OUT_OF_RANGE: { vi: 'cần {expected}, nhận {got}', en: 'expected {expected}, got {got}' },
  TOTAL_DIFFERS: {
    vi: 'các phần cộng được {expected}, ô tổng ghi {got}',
    en: 'the parts add up to {expected}, the total says {got}',
  },
  TEXT_UNREADABLE: {
    vi: 'có ký tự hỏng hoặc không nhìn thấy: {got}',
    en: 'has broken or hidden characters: {got}',
  },
  ROW_TWICE: {
    vi: 'phiếu này đã có ở hàng {expected}; hàng sau không được tính',
    en: 'this sheet stands in row {expected} already; the later row does not count',
  },
  PASS_UNKNOWN: {
    vi: 'lần chấm phải là 1, 2, 3…, nhận {got}',
    en: 'the pass is 1, 2, 3…, got {got}',
  },
  SET_UNKNOWN: { vi: 'không có bộ tiêu chí {got}', en: 'there is no criteria set {got}' },
  SHEET_REFUSED: { vi: '{sheet}', en: '{sheet}' },
  SHEET_MISSING: {
    vi: 'thiếu phiếu của {member} cho {product} (lần {pass})',
    en: 'the sheet of {member} for {product} is missing (pass {pass})',
  },
};

/** `hàng 14, cột Phần C: cần số nguyên từ 0 đến 35, nhận 38`. */
export function sayRowFault(fault: RowFault, language: Language): string {
  const { code, row, column, sheet } = fault;
  const [rowWord, columnWord] = language === 'vi' ? ['hàng', 'cột'] : ['row', 'column'];
  const place = [
    ...(row === undefined ? [] : [`${rowWord} ${row}`]),
    ...(column === undefined ? [] : [`${columnWord} ${column}`]),
  ].join(', ');
  const got = /^\d+\.\d+$/.test(fault.got ?? '') ? sayPoints(fault.got ?? '', language) : fault.got;
  const facts = { ...fault, got, ...(sheet ? { sheet: saySheetFault(sheet, language) } : {}) };
  const words = filled(faultWords[code][language], facts);
  return place ? `${place}: ${words}` : words;
}
