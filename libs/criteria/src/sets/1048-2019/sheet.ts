import type { CriteriaSet } from '../../criteria-set';
import { remark } from '../../notation';

type Sheet = Omit<CriteriaSet, 'id' | 'regulation' | 'source' | 'ministries' | 'rejects'> & {
  readonly no: number;
};

const WITHOUT_MINIMUM = remark(
  'Bảng yêu cầu tối thiểu theo sao của QĐ 781/QĐ-TTg (Phụ lục II mục 6) chưa tìm được đủ: sao theo mức tối thiểu chưa được kiểm',
  'the table of minimum requirements for a star (QĐ 781/QĐ-TTg, annex II, section 6) was not found whole: the star by minimum options is unchecked',
);

/**
 * A sheet of QĐ 1048/QĐ-TTg as amended by QĐ 781/QĐ-TTg, at second hand: a province's scoring program of 2022. Which
 * ministry answers for it, what rejects a dossier and which options 781 asks for a star were not found.
 */
export function sheetOf1048({ no, ...sheet }: Sheet): CriteriaSet {
  return {
    id: `1048-${String(no).padStart(2, '0')}`,
    regulation: '1048-2019',
    ...sheet,
    ministries: [],
    rejects: [],
    remarks: [...sheet.remarks, WITHOUT_MINIMUM],
    source: {
      document: 'QĐ 1048/QĐ-TTg ngày 21/08/2019, sửa đổi bởi QĐ 781/QĐ-TTg ngày 08/06/2020',
      certainty: 'inference',
      note: 'từ dữ liệu phần mềm chấm điểm của một tỉnh năm 2022 (github.com/tranquangduc24011999/ommani_ocop); quy về QĐ này theo tỉ lệ 35/25/40, năm và tên bộ; phải đối chiếu Công báo trước khi dùng làm căn cứ',
    },
  };
}
