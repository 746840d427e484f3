import type { Phrase } from '@ocop/words';
import type { Outcome } from './outcome';

/** The large word, and what it means for whoever holds the product in the hand. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, { word: Phrase; means: Phrase }>> = {
  valid: {
    word: { vi: 'CÒN HIỆU LỰC', en: 'VALID' },
    means: {
      vi: 'Sản phẩm này đang được công nhận đúng hạng sao ghi dưới đây.',
      en: 'This product holds the stars stated below.',
    },
  },
  'renewal-pending': {
    word: { vi: 'CÒN HIỆU LỰC', en: 'STILL VALID' },
    means: {
      vi: 'Ngày hết hạn in trên giấy đã qua, nhưng giấy còn hiệu lực trong khi hồ sơ đánh giá lại đang được xét (QĐ 26/2026/QĐ-TTg, điều 12).',
      en: 'The printed end date has passed, but the certificate holds while its renewal is being decided (Decision 26/2026/QĐ-TTg, article 12).',
    },
  },
  'not-yet-valid': {
    word: { vi: 'CHƯA CÓ HIỆU LỰC', en: 'NOT YET VALID' },
    means: {
      vi: 'Giấy chứng nhận này chưa đến ngày có hiệu lực.',
      en: 'The first day of this certificate has not come yet.',
    },
  },
  expired: {
    word: { vi: 'HẾT HIỆU LỰC', en: 'EXPIRED' },
    means: {
      vi: 'Sản phẩm không còn được dùng hạng sao này.',
      en: 'The product may no longer carry these stars.',
    },
  },
  suspended: {
    word: { vi: 'TẠM ĐÌNH CHỈ', en: 'SUSPENDED' },
    means: {
      vi: 'Trong khi bị đình chỉ, sản phẩm không được dùng hạng sao này.',
      en: 'While it is suspended, the product may not carry these stars.',
    },
  },
  revoked: {
    word: { vi: 'ĐÃ THU HỒI', en: 'REVOKED' },
    means: {
      vi: 'Cơ quan có thẩm quyền đã thu hồi giấy chứng nhận này.',
      en: 'The authority has revoked this certificate.',
    },
  },
  'struck-off': {
    word: { vi: 'ĐÃ ĐƯA KHỎI DANH SÁCH', en: 'STRUCK OFF' },
    means: {
      vi: 'Sản phẩm không dự đánh giá lại và đã được đưa khỏi danh sách công nhận.',
      en: 'The product did not attend its re-evaluation and was struck off the list.',
    },
  },
  superseded: {
    word: { vi: 'ĐÃ THAY BẰNG GIẤY MỚI', en: 'REPLACED' },
    means: {
      vi: 'Sản phẩm đã có giấy chứng nhận mới thay cho giấy này.',
      en: 'The product has a newer certificate in place of this one.',
    },
  },
};

/** The same for what is in no register, and for a code that was not signed by us. */
export const UNKNOWN_WORDS = {
  word: { vi: 'KHÔNG CÓ TRONG SỔ', en: 'NOT IN THE REGISTER' },
  means: {
    vi: 'Không có giấy chứng nhận nào ở địa chỉ này. Nếu địa chỉ in trên nhãn, hãy coi là dấu hiệu giả mạo và báo cho cơ quan quản lý.',
    en: 'No certificate has this address. If it is printed on a label, take it as a sign of forgery and tell the authority.',
  },
} as const;
