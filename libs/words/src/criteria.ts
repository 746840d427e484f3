import type { Language } from '@ocop/calendar';
import type { scoredBy, SheetFault } from '@ocop/criteria';
import { describeValue } from '@ocop/ground';
import { type Book, filled, type Phrase } from './phrase';

/** Why a sheet has no score, or no binding one. */
const sheetFaultWords: Book<SheetFault['code']> = {
  CRITERION_UNKNOWN: {
    vi: 'Bộ tiêu chí này không có tiêu chí {criterion}; có: {known}',
    en: 'this set has no criterion {criterion}; it has: {known}',
  },
  OPTION_UNKNOWN: {
    vi: 'Tiêu chí {criterion}: phiếu không có mức điểm {got}; các mức: {options}, hoặc null khi không mức nào đúng (0 điểm, ghi lý do)',
    en: 'criterion {criterion}: no option prints {got}; the options are {options}, or null where none fits (0 points, with a reason)',
  },
  NO_STOP_HERE: {
    vi: 'Tiêu chí {criterion} không có trường hợp dừng chấm; có ở: {known}',
    en: 'scoring cannot stop at criterion {criterion}; it can at: {known}',
  },
  DOSSIER_REJECTED: {
    vi: 'Hồ sơ bị loại, không chấm điểm',
    en: 'the dossier is rejected and not scored',
  },
  NO_CRITERIA: {
    vi: 'Nguồn chỉ có tên của bộ tiêu chí này, không chấm được',
    en: 'the source has nothing of this set but its name: it cannot be scored',
  },
  NOT_THE_LAWS_TOTAL: {
    vi: 'Phần {part}: phiếu ghi {sheet} điểm, quy định là {law}; kết quả không có giá trị',
    en: 'part {part}: the sheet says {sheet} points, the law {law}; no score is binding',
  },
  PART_DOES_NOT_ADD_UP: {
    vi: 'Phần {part}: các tiêu chí cộng được {sum} trên {sheet} điểm của phiếu; kết quả không có giá trị',
    en: 'part {part}: its criteria add up to {sum} of the sheet’s {sheet} points; no score is binding',
  },
  SECTION_DOES_NOT_ADD_UP: {
    vi: 'Mục {section}: các tiêu chí cộng được {sum} trên {sheet} điểm của phiếu; kết quả không có giá trị',
    en: 'section {section}: its criteria add up to {sum} of the sheet’s {sheet} points; no score is binding',
  },
  OPTIONS_MISS_THE_MAXIMUM: {
    vi: 'Tiêu chí {criterion}: mức cao nhất là {highest}, phiếu ghi tối đa {sheet}; kết quả không có giá trị',
    en: 'criterion {criterion}: its best option is {highest}, the sheet says {sheet}; no score is binding',
  },
};

/** A product without a criteria set, by how its law is scored: none has been chosen yet, or its sheets were not found. */
export const withoutSetWords: Book<ReturnType<typeof scoredBy>> = {
  criteria: { vi: 'chưa chọn bộ tiêu chí', en: 'no criteria set chosen yet' },
  'provisional-part-totals': {
    vi: 'chấm theo tổng điểm các phần, kết quả tạm tính (chưa tìm được phiếu của quy định)',
    en: 'scored by part totals, provisionally (the sheets of the regulation were not found)',
  },
};

/** Beside a result that was scored by part totals: no minimum could be looked at. */
export const partTotalsWords: Phrase = {
  vi: 'tạm tính theo tổng điểm các phần',
  en: 'provisional, by part totals',
};

export function saySheetFault(fault: SheetFault, language: Language): string {
  const facts = 'got' in fault ? { ...fault, got: describeValue(fault.got) } : fault;
  return filled(sheetFaultWords[fault.code][language], facts);
}
