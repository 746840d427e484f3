import type { Language } from '@ocop/calendar';
import type { RefusalCode } from '@ocop/ground';
import { type Book, worded } from './phrase';
import { councilRefusals } from './refused/councils';
import { dayRefusals } from './refused/days';
import { inspectionRefusals } from './refused/inspections';
import { productRefusals } from './refused/products';
import { shellRefusals } from './refused/shells';
import { signingRefusals } from './refused/signing';
import { supportRefusals } from './refused/support';
import { yearRefusals } from './refused/years';

/**
 * Why something was refused, where only the code is on record and nobody waits for an answer with its facts: in notices
 * and in the story of a case. What the API answers says more and stands in its catalogue.
 */
const refusalWords: Book<RefusalCode> = {
  ...dayRefusals,
  ...yearRefusals,
  ...productRefusals,
  ...inspectionRefusals,
  ...councilRefusals,
  ...shellRefusals,
  ...signingRefusals,
  ...supportRefusals,
  CASE_CLOSED: { vi: 'vụ việc đã kết thúc', en: 'the case has ended' },
  CASE_UNKNOWN: { vi: 'không có vụ việc này', en: 'there is no such case' },
  CASE_STOPPED: { vi: 'vụ việc đang bị dừng', en: 'the case has been stopped' },
  WRONG_STAGE: { vi: 'không làm được ở trạng thái hiện tại', en: 'not possible at this stage' },
  WRONG_ROLE: { vi: 'vai trò này không được làm', en: 'not for this role' },
  OFFICER_NOT_IN_POST: {
    vi: 'người này không giữ vai trò đang xử lý',
    en: 'this person does not hold the post that has it',
  },
  NOT_YOUR_CASE: { vi: 'thuộc cơ quan khác', en: 'it is with another authority' },
  NOT_YOUR_AREA: { vi: 'ngoài địa bàn', en: 'outside the area' },
  MALFORMED_COMMAND: { vi: 'nội dung chưa đúng', en: 'its fields are wrong' },
  UNKNOWN_COMMAND: { vi: 'không có lệnh này', en: 'there is no such command' },
  STALE_VIEW: { vi: 'vụ việc đã thay đổi', en: 'the case has changed since' },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'khóa chống gửi lặp đã dùng cho lệnh khác',
    en: 'the key was used for another command',
  },
  SIGNATURE_WRONG: { vi: 'chữ ký không đúng', en: 'its signature is wrong' },
  KEY_UNKNOWN: { vi: 'khóa ký không được biết', en: 'its key is not known' },
  MALFORMED_ENVELOPE: { vi: 'không đọc được', en: 'it cannot be read' },
  ROUND_FROZEN: { vi: 'đợt đã chốt danh sách', en: 'the round has closed its list' },
  ROUND_CLOSED: { vi: 'đợt đã hết hạn nhận hồ sơ', en: 'the round takes no more dossiers' },
  WRONG_ROUND: {
    vi: 'đợt của cấp, địa bàn hoặc quy định khác',
    en: 'a round of another tier, area or law',
  },
  INTAKE_STILL_OPEN: { vi: 'đợt còn nhận hồ sơ', en: 'the round still takes dossiers' },
  PRODUCT_NOT_ON_AGENDA: { vi: 'sản phẩm không có trong danh sách', en: 'it is not on the list' },
  PLAN_OF_OTHER_LAW: { vi: 'kế hoạch theo quy định khác', en: 'the plan is under another law' },
  COMMUNE_UNKNOWN: { vi: 'xã, phường không thuộc kế hoạch', en: 'the plan has no such commune' },
  YEAR_OVER: { vi: 'kế hoạch năm đã kết thúc', en: 'the programme year is over' },
  ID_TOO_LONG: { vi: 'mã quá dài', en: 'its id is too long' },
  AUTHORITY_UNKNOWN: {
    vi: 'kế hoạch không nêu cơ quan cấp này',
    en: 'the plan names no authority of the tier',
  },
  TIER_ENDED: { vi: 'cấp này đã kết thúc', en: 'the tier has ended' },
  LAW_ENDED: { vi: 'quy định đã hết hiệu lực', en: 'the law has ended' },
  RESULT_OF_ANOTHER_ROUND: { vi: 'kết quả của đợt khác', en: 'a result of another round' },
  STARS_NOT_OURS: { vi: 'ngoài thẩm quyền hạng sao', en: 'stars that this tier may not give' },
  REVOCATION_NOT_OURS: { vi: 'ngoài thẩm quyền thu hồi', en: 'this tier may not revoke it' },
  CAUSE_UNKNOWN: { vi: 'quy định không có căn cứ này', en: 'the law knows no such cause' },
  DAY_TOO_EARLY: { vi: 'ngày ký quá sớm', en: 'signed too early' },
  SIGNED_IN_FUTURE: { vi: 'ngày ký chưa đến', en: 'signed on a day to come' },
  RECOGNITION_OF_ANOTHER: {
    vi: 'giấy chứng nhận của chủ thể khác',
    en: 'the certificate is of another producer',
  },
  NO_SHEETS: { vi: 'chưa có phiếu chấm', en: 'there is no score sheet' },
  SHEET_DIFFERS: { vi: 'phiếu chấm không khớp với nhật ký', en: 'a sheet differs from the log' },
  SHEETS_MISSING: { vi: 'còn thiếu phiếu chấm', en: 'score sheets are missing' },
  CERTIFICATE_DIFFERS: { vi: 'giấy đã cấp với nội dung khác', en: 'issued with another content' },
  PAPER_CANNOT_BE_SET: { vi: 'không in được văn bản', en: 'the paper cannot be set' },
  NOTICE_UNWRITABLE: { vi: 'không viết được thông báo', en: 'the notice cannot be written' },
};

export function sayRefusal(code: string, language: Language): string {
  return worded(refusalWords, code, language);
}
