import type { SomeEntries } from './problem';

/** What is refused about inspections, corrections, proposals and reports of shoppers. */
export const inspectionRefusals = {
  INSPECTION_POINT_TWICE: [
    422,
    'Điểm kiểm tra {point} được ghi hai lần: giữ lại một dòng.',
    'The point {point} is recorded twice: keep one of them.',
  ],
  FINDING_REQUIRED: [
    422,
    'Điểm {point} không đạt: cần ghi đã thấy gì, ở đâu (note).',
    'The point {point} is not in order: say what was seen, and where (note).',
  ],
  OUTCOME_DIFFERS: [
    422,
    'Kết luận {outcome} không khớp: có {found} điểm không đạt. Đạt khi không có điểm nào; có điểm không đạt thì yêu cầu khắc phục hoặc đề nghị.',
    'The outcome {outcome} does not fit: {found} points are not in order. It is conform without any; else a correction or a proposal.',
  ],
  INSPECTION_REQUIRED: [
    409,
    'Chưa ghi lần kiểm tra nào phát hiện điểm không đạt của giấy {certificate}: ghi kết quả kiểm tra trước.',
    'No inspection of the certificate {certificate} has found anything: record the inspection first.',
  ],
  CORRECTION_OPEN: [
    409,
    'Giấy {certificate} đang có một yêu cầu khắc phục: kết luận việc đó trước.',
    'A correction of the certificate {certificate} is open: conclude that first.',
  ],
  NO_CORRECTION_OPEN: [
    409,
    'Giấy {certificate} không có yêu cầu khắc phục nào đang chờ việc này.',
    'No correction of the certificate {certificate} waits for this.',
  ],
  CORRECTION_NOT_REPORTED: [
    409,
    'Chủ thể chưa báo khắc phục và hạn chưa hết (giấy {certificate}).',
    'The producer has not reported it and its time is not over (certificate {certificate}).',
  ],
  CORRECTION_TOO_FAR: [
    422,
    'Hạn khắc phục {until} quá xa: chậm nhất {latest}.',
    '{until} is too far away for a correction: {latest} at the latest.',
  ],
  SUSPENSION_ALREADY_PROPOSED: [
    409,
    'Đã có đề nghị đình chỉ giấy {certificate} đang chờ trả lời.',
    'A suspension of the certificate {certificate} is being considered already.',
  ],
  NO_SUSPENSION_PROPOSED: [
    409,
    'Chưa có đề nghị đình chỉ giấy chứng nhận {certificate}.',
    'No suspension of the certificate {certificate} has been proposed.',
  ],
  REPORTS_ENOUGH: [
    409,
    'Đã có {open} phản ánh về giấy {certificate} chờ cán bộ kiểm tra xem: không cần gửi thêm.',
    '{open} reports of the certificate {certificate} wait for the inspector: no more are needed.',
  ],
  NO_MISMATCH_REPORTED: [
    409,
    'Không có phản ánh nào của người mua về giấy {certificate} đang chờ.',
    'No report of a shopper about the certificate {certificate} is open.',
  ],
  PHOTOGRAPH_UNKNOWN: [
    422,
    'Ảnh, giấy tờ {unknown} chưa được tải lên cho giấy này bởi chính người gửi.',
    'The photographs or papers {unknown} were not uploaded for this certificate by whoever sends this.',
  ],
} satisfies SomeEntries;
