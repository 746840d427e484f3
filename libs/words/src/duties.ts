import { type CivilDate, daysBetween, type Language } from '@ocop/calendar';
import type { DeadlineKind, TrackedDeadline } from '@ocop/casework';
import { type Book, type Phrase, worded } from './phrase';

/** What has to be done by a deadline of each kind; notices, pages and the log's story use the same words. */
export const dutyWords: Book<DeadlineKind> = {
  'file-dossier': { vi: 'nộp hồ sơ vào danh sách đánh giá', en: 'get the dossier onto the list' },
  'commune-check': { vi: 'xã kiểm tra, chuyển hồ sơ', en: 'check the dossier and pass it on' },
  completion: { vi: 'bổ sung hồ sơ', en: 'complete the dossier' },
  'office-intake': {
    vi: 'kiểm tra, tiếp nhận hồ sơ',
    en: 'accept the dossier at the office',
  },
  'intake-closing': { vi: 'chốt danh sách đợt', en: 'close the round’s list' },
  recognise: { vi: 'phê duyệt kết quả, công nhận', en: 'decide on the results' },
  forward: { vi: 'gửi hồ sơ lên cấp trên', en: 'forward dossiers to the next tier' },
  additions: { vi: 'bổ sung danh mục sản phẩm', en: 'add products to the list' },
  report: { vi: 'gửi báo cáo', en: 'hand in the report' },
  activity: {
    vi: 'thực hiện và báo cáo việc của kế hoạch',
    en: 'do what the plan asks and report it',
  },
  'yearly-figures': { vi: 'gửi số liệu năm', en: 'give the yearly figures' },
  propose: { vi: 'xã đề nghị sản phẩm vào đợt đánh giá', en: 'propose products for the round' },
  evaluate: { vi: 'đánh giá lại', en: 'evaluate the renewal' },
  'file-renewal': { vi: 'nộp hồ sơ đánh giá lại', en: 'file for renewal' },
  'expiry-notice': { vi: 'thông báo sắp hết thời hạn công nhận', en: 'give notice of expiry' },
  validity: { vi: 'giấy chứng nhận hết hiệu lực', en: 'end of the certificate’s validity' },
  grace: {
    vi: 'hết thời gian chờ kết quả đánh giá lại',
    en: 'end of the grace for the renewal',
  },
  revocation: { vi: 'quyết định về đề nghị thu hồi', en: 'decide on the revocation' },
  'law-end': {
    vi: 'quyết định trước khi quy định cũ hết hiệu lực',
    en: 'decide before the former law ends',
  },
  correction: { vi: 'khắc phục theo yêu cầu kiểm tra', en: 'put right what was found' },
  'correction-check': { vi: 'xem việc khắc phục, kết luận', en: 'look at what was put right' },
  mismatch: { vi: 'xem phản ánh của người mua', en: 'look at what shoppers reported' },
  suspension: { vi: 'quyết định về đề nghị đình chỉ', en: 'decide on the suspension' },
  'renewal-intention': {
    vi: 'trả lời có đánh giá lại hay không',
    en: 'say whether it will be renewed',
  },
  'support-claim': { vi: 'đề nghị nhận tiền hỗ trợ', en: 'claim the support money' },
  'support-papers': { vi: 'bổ sung giấy tờ hỗ trợ', en: 'add papers to the claim' },
  'support-decision': { vi: 'quyết định về tiền hỗ trợ', en: 'decide on the support money' },
  'support-payment': { vi: 'chi trả tiền hỗ trợ', en: 'pay the support money' },
  appeal: { vi: 'trả lời khiếu nại', en: 'answer the appeal' },
  response: { vi: 'phản hồi kết quả dự kiến', en: 'answer the provisional results' },
  signature: { vi: 'ký giấy chứng nhận', en: 'sign the certificate' },
  'handed-down': {
    vi: 'công nhận theo kết quả cấp trên',
    en: 'recognise from the higher tier’s result',
  },
};

/** How a deadline stands. */
export const deadlineStateWords: Book<TrackedDeadline['state']> = {
  running: { vi: 'còn hạn', en: 'running' },
  paused: { vi: 'tạm dừng', en: 'stopped' },
  met: { vi: 'đúng hạn', en: 'met' },
  missed: { vi: 'quá hạn', en: 'missed' },
  passed: { vi: 'đã qua', en: 'passed' },
  cancelled: { vi: 'không còn áp dụng', en: 'no longer applies' },
};

/** A deadline this near is soon due. */
const SOON_DAYS = 7;
const soonDue: Phrase = { vi: 'sắp đến hạn', en: 'soon due' };

/** How a deadline stands on a day: what runs is soon due in its last week. */
export function sayDeadlineState(
  { state, lastDay }: { readonly state: string; readonly lastDay: CivilDate },
  today: CivilDate,
  language: Language,
): string {
  const soon = state === 'running' && daysBetween(today, lastDay) <= SOON_DAYS;
  return soon ? soonDue[language] : worded(deadlineStateWords, state, language);
}
