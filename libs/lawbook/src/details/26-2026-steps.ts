import type { LegalSource } from '@ocop/regulations';
import type { DetailedStep } from '../law-details';

const at = (article: string): { readonly source: LegalSource } => ({
  source: { document: 'QĐ 26/2026/QĐ-TTg ngày 22/05/2026', article, certainty: 'text' },
});

const AGENCY = 'Cơ quan tham mưu quản lý OCOP cấp tỉnh';
const CHAIR = 'Chủ tịch UBND cấp tỉnh';
const MINISTER = 'Bộ trưởng Bộ Nông nghiệp và Môi trường';

/** Điều 7 step by step; what a re-evaluation does otherwise, and how a certificate is revoked (điều 8), at the end. */
export const steps26: readonly DetailedStep[] = [
  {
    id: 'file',
    who: 'Chủ thể OCOP',
    what: 'nộp 01 bộ hồ sơ giấy và 01 bộ điện tử; hồ sơ trên phần mềm chấm điểm có giá trị như hồ sơ giấy',
    ...at('điều 7 khoản 1'),
  },
  {
    id: 'commune-check',
    who: 'UBND cấp xã',
    what: 'kiểm tra thành phần, đánh giá 4 nội dung, ban hành báo cáo (Mẫu số 03) và văn bản đề nghị',
    within: { days: 15, counted: 'working-days', from: 'ngày tiếp nhận hồ sơ' },
    ...at('điều 7 khoản 2'),
  },
  {
    id: 'province-receive',
    who: AGENCY,
    what: 'tiếp nhận, kiểm tra thành phần, nội dung; hướng dẫn hoàn thiện khi cần',
    ...at('điều 7 khoản 3 điểm a'),
  },
  {
    id: 'province-council',
    who: CHAIR,
    what: 'thành lập Hội đồng (chủ tịch là lãnh đạo UBND cấp tỉnh, có thể ủy quyền cho thủ trưởng cơ quan chuyên môn) và Tổ tư vấn; ban hành Quy chế',
    ...at('điều 7 khoản 3 điểm b'),
  },
  {
    id: 'province-assess',
    who: 'Tổ tư vấn Hội đồng cấp tỉnh',
    what: 'đánh giá hồ sơ, đề xuất bổ sung, khảo sát thực tế, kiểm nghiệm nếu cần; báo cáo Chủ tịch Hội đồng',
    ...at('điều 7 khoản 3 điểm c'),
  },
  {
    id: 'province-score',
    who: 'Hội đồng cấp tỉnh',
    what: 'họp theo Quy chế, báo cáo kết quả, đề xuất công nhận',
    ...at('điều 7 khoản 3 điểm d'),
  },
  {
    id: 'province-decide',
    who: CHAIR,
    what: 'công nhận, cấp giấy chứng nhận 3 sao, 4 sao, công bố; từ 90 điểm phê duyệt kết quả và gửi hồ sơ về Bộ',
    ...at('điều 7 khoản 3 điểm e'),
  },
  {
    id: 'province-tell',
    who: AGENCY,
    what: 'thông báo kết quả bằng văn bản cho UBND cấp xã và chủ thể',
    ...at('điều 7 khoản 3 điểm g'),
  },
  {
    id: 'centre-receive',
    who: 'Cơ quan tham mưu quản lý OCOP của Bộ',
    what: 'tiếp nhận, kiểm tra hồ sơ từ UBND cấp tỉnh',
    ...at('điều 7 khoản 4 điểm a'),
  },
  {
    id: 'centre-council',
    who: MINISTER,
    what: 'thành lập Hội đồng cấp trung ương và Tổ tư vấn; ban hành Quy chế',
    ...at('điều 7 khoản 4 điểm b'),
  },
  {
    id: 'centre-assess',
    who: 'Tổ tư vấn Hội đồng cấp trung ương',
    what: 'đánh giá hồ sơ, khảo sát thực tế nếu cần; báo cáo Chủ tịch Hội đồng',
    ...at('điều 7 khoản 4 điểm c'),
  },
  {
    id: 'centre-score',
    who: 'Hội đồng trung ương',
    what: 'họp theo Quy chế, đề nghị công nhận 5 sao',
    ...at('điều 7 khoản 4 điểm d'),
  },
  {
    id: 'centre-decide',
    who: MINISTER,
    what: 'công nhận, cấp giấy chứng nhận 5 sao, công bố',
    ...at('điều 7 khoản 4 điểm e'),
  },
  {
    id: 'below-90',
    who: CHAIR,
    what: 'dưới 90 điểm tại trung ương: dùng kết quả đó công nhận 3 sao, 4 sao, hoặc tự tổ chức đánh giá',
    ...at('điều 7 khoản 4 điểm g'),
  },
  {
    id: 'again-visit',
    who: AGENCY,
    what: 'đánh giá lại: chỉ kiểm tra thực tế khi quy mô thay đổi lớn hoặc minh chứng không rõ',
    ...at('điều 7 khoản 6 điểm c'),
  },
  {
    id: 'again-vote',
    who: 'Hội đồng',
    what: 'đánh giá lại: lấy ý kiến bằng văn bản; chỉ họp khi ý kiến khác nhau hoặc nội dung phức tạp',
    ...at('điều 7 khoản 6 điểm d'),
  },
  {
    id: 'again-within',
    who: 'Cơ quan công nhận',
    what: 'đánh giá lại xong',
    within: {
      days: 45,
      counted: 'days',
      from: 'ngày nhận đủ hồ sơ của UBND cấp xã hoặc cấp tỉnh',
    },
    ...at('điều 7 khoản 6 điểm g'),
  },
  {
    id: 'revoke',
    who: 'Cơ quan tham mưu quản lý OCOP; Chủ tịch UBND cấp tỉnh, Bộ trưởng',
    what: 'xác minh, trình; quyết định thu hồi, gửi chủ thể và cơ quan liên quan',
    within: {
      days: 15,
      counted: 'days',
      from: 'ngày có kết luận, hoặc ngày UBND cấp xã xác nhận ngừng sản xuất',
    },
    ...at('điều 8 khoản 3, 4'),
  },
  {
    id: 'supervise',
    who: 'UBND cấp tỉnh; Bộ đối với 5 sao và khi cần thiết',
    what: 'hậu kiểm, kiểm tra định kỳ và đột xuất',
    ...at('điều 9'),
  },
  {
    id: 'redo',
    who: 'Bộ Nông nghiệp và Môi trường',
    what: 'đánh giá sai quy định: đề nghị cấp tỉnh làm lại, thu hồi quyết định công nhận',
    ...at('điều 10 khoản 1 điểm b'),
  },
];
