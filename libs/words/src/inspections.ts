import type {
  InspectionOutcome,
  InspectionPoint,
  Mismatch,
  RenewalAnswer,
  RenewalIntention,
} from '@ocop/recognition';
import type { Book } from './phrase';

/** What an inspector looks at, as a statement that is in order or not. */
export const inspectionPointWords: Book<InspectionPoint> = {
  product: {
    vi: 'đúng sản phẩm, quy cách đã được công nhận',
    en: 'it is the product and pack that was recognised',
  },
  stars: {
    vi: 'in đúng số sao, đúng số giấy chứng nhận',
    en: 'the right stars and number are printed',
  },
  label: {
    vi: 'nhãn đủ nội dung bắt buộc, còn hạn dùng',
    en: 'the label is complete, the product not out of date',
  },
  safety: { vi: 'giấy an toàn thực phẩm còn hạn', en: 'the food-safety certificate is valid' },
  tests: {
    vi: 'phiếu kiểm nghiệm định kỳ còn hạn, đạt',
    en: 'periodic tests are valid and passed',
  },
  material: { vi: 'nguyên liệu đúng như hồ sơ', en: 'the material is what the dossier says' },
  making: {
    vi: 'cơ sở đang sản xuất, đúng quy trình',
    en: 'it is being made, by the process described',
  },
};

/** What an inspection comes to. */
export const inspectionOutcomeWords: Book<InspectionOutcome> = {
  conform: { vi: 'đạt, không có vi phạm', en: 'in order' },
  correction: { vi: 'yêu cầu khắc phục', en: 'to be put right' },
  proposal: { vi: 'đề nghị đình chỉ hoặc thu hồi', en: 'suspension or revocation proposed' },
};

/** What a shopper finds at odds with the certificate. */
export const mismatchWords: Book<Mismatch> = {
  'not-valid': {
    vi: 'giấy đã hết hạn hoặc bị đình chỉ mà vẫn bán với sao OCOP',
    en: 'sold with stars though the certificate no longer holds',
  },
  'wrong-stars': { vi: 'số sao trên nhãn khác giấy chứng nhận', en: 'other stars on the label' },
  'other-product': { vi: 'nhãn dán lên sản phẩm khác', en: 'the label is on another product' },
  'other-producer': { vi: 'nhãn của chủ thể khác', en: 'the label is another producer’s' },
  label: { vi: 'nhãn thiếu nội dung, mã không đọc được', en: 'the label is incomplete' },
  other: { vi: 'điều khác', en: 'something else' },
};

/** What a producer means to do before its certificate runs out. */
export const renewalIntentionWords: Book<RenewalIntention> = {
  renew: { vi: 'sẽ đánh giá lại', en: 'will renew' },
  upgrade: { vi: 'sẽ đề nghị nâng hạng', en: 'will go for more stars' },
  drop: { vi: 'không đánh giá lại', en: 'will not renew' },
};

export const renewalAnswerWords: Book<RenewalAnswer> = {
  ...renewalIntentionWords,
  unanswered: { vi: 'chưa trả lời', en: 'has not answered' },
};
