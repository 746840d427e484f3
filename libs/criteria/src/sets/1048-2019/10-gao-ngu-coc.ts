import { remark } from '../../notation';
import { sheetOf1048 } from './sheet';

/** Gạo, ngũ cốc: QĐ 1048/QĐ-TTg + 781/QĐ-TTg. */
export const set10 = sheetOf1048({
  no: 10,
  name: 'Gạo, ngũ cốc',
  group: 'Thực phẩm',
  subgroup: 'Thực phẩm thô, sơ chế',
  parts: { A: 35, B: 25, C: 40 },
  sections: [],
  criteria: [],
  remarks: [
    remark(
      'Nguồn chỉ có tên bộ, không có tiêu chí nào',
      'the source has the name of the set and none of its criteria',
    ),
  ],
});
