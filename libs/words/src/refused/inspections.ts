import type { RefusalCode } from '@ocop/ground';
import type { Book } from '../phrase';

/** Inspections, what is to be put right, proposals and reports of shoppers. */
export const inspectionRefusals = {
  INSPECTION_POINT_TWICE: { vi: 'điểm kiểm tra ghi hai lần', en: 'a point is recorded twice' },
  FINDING_REQUIRED: { vi: 'cần ghi đã thấy gì', en: 'what was seen has to be said' },
  OUTCOME_DIFFERS: { vi: 'kết luận không khớp các điểm', en: 'the outcome and the points differ' },
  INSPECTION_REQUIRED: { vi: 'chưa có kiểm tra phát hiện vi phạm', en: 'no inspection found it' },
  CORRECTION_OPEN: { vi: 'đang có yêu cầu khắc phục', en: 'a correction is open' },
  NO_CORRECTION_OPEN: { vi: 'không có yêu cầu khắc phục', en: 'no correction is open' },
  CORRECTION_NOT_REPORTED: { vi: 'chủ thể chưa báo khắc phục', en: 'it is not reported yet' },
  CORRECTION_TOO_FAR: { vi: 'hạn khắc phục quá dài', en: 'too much time is given' },
  SUSPENSION_ALREADY_PROPOSED: { vi: 'đã có đề nghị đình chỉ', en: 'a suspension is proposed' },
  NO_SUSPENSION_PROPOSED: { vi: 'không có đề nghị đình chỉ', en: 'no suspension is proposed' },
  REPORTS_ENOUGH: { vi: 'đã có nhiều phản ánh chờ xem', en: 'many reports wait already' },
  NO_MISMATCH_REPORTED: { vi: 'không có phản ánh nào', en: 'nothing has been reported' },
  PHOTOGRAPH_UNKNOWN: { vi: 'ảnh chưa được tải lên', en: 'the photograph was not uploaded' },
} as const satisfies Partial<Book<RefusalCode>>;
