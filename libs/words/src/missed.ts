import type { DeadlineKind } from '@ocop/casework';
import type { Book } from './phrase';

/** What happens when a deadline of each kind has passed and nothing was done. */
export const missedWords: Book<DeadlineKind> = {
  'file-dossier': {
    vi: 'sản phẩm chuyển sang đợt sau hoặc kết thúc, theo kế hoạch',
    en: 'the product goes to the next round or ends, as the plan says',
  },
  'commune-check': {
    vi: 'báo cáo chậm trễ lên cơ quan thường trực; sản phẩm có thể lỡ đợt',
    en: 'the delay is reported to the programme office; the product may miss its round',
  },
  completion: {
    vi: 'hồ sơ chưa đủ không vào danh sách; sản phẩm có thể lỡ đợt',
    en: 'the incomplete dossier stays off the list; the product may miss its round',
  },
  'office-intake': {
    vi: 'báo cáo chậm trễ; chủ thể không chịu thiệt vì cơ quan chậm',
    en: 'the delay is reported; the producer does not pay for it',
  },
  'intake-closing': {
    vi: 'danh sách đợt khóa lại; sản phẩm chưa sẵn sàng chuyển đợt',
    en: 'the list is closed; products that are not ready go to another round',
  },
  'yearly-figures': {
    vi: 'xã được báo để gọi điện hỏi thay; báo cáo ghi rõ bao nhiêu chủ thể chưa trả lời',
    en: 'the commune is told and calls; reports say how many have not answered',
  },
  recognise: {
    vi: 'đợt được ghi là chậm và vẫn mở; người giữ bị nhắc và báo cáo',
    en: 'the round is marked late and stays open; its holder is reminded and reported',
  },
  forward: {
    vi: 'hồ sơ có thể lỡ đợt của cấp trên',
    en: 'dossiers may miss the higher tier’s round',
  },
  additions: { vi: 'không bổ sung danh mục được nữa', en: 'no product can be added any more' },
  report: { vi: 'báo cáo chậm trễ lên cơ quan thường trực', en: 'the delay is reported' },
  activity: { vi: 'việc của kế hoạch bị ghi là chậm', en: 'the activity is marked late' },
  propose: { vi: 'xã không đề nghị cho đợt này được nữa', en: 'no more proposals for this round' },
  evaluate: {
    vi: 'quá thời hạn đánh giá lại theo quy định; bị báo cáo chậm trễ',
    en: 'the evaluation is later than the law allows and is reported',
  },
  'file-renewal': {
    vi: 'hết hạn nộp; giấy chứng nhận sẽ hết hiệu lực mà không có giấy mới',
    en: 'filing ends; the certificate will expire without a new one',
  },
  'expiry-notice': {
    vi: 'chủ thể không được báo trước khi giấy hết hiệu lực',
    en: 'the producer is not told before the certificate expires',
  },
  validity: { vi: 'giấy chứng nhận hết hiệu lực', en: 'the certificate expires' },
  grace: { vi: 'sản phẩm ra khỏi danh sách công nhận', en: 'the product leaves the list' },
  revocation: {
    vi: 'quá 15 ngày kể từ kết luận; bị báo cáo chậm trễ',
    en: 'later than 15 days after the finding; reported',
  },
  correction: {
    vi: 'cán bộ kiểm tra được báo và có thể đề nghị đình chỉ hoặc thu hồi',
    en: 'the inspector is told and may propose a suspension or a revocation',
  },
  'correction-check': { vi: 'báo cáo chậm trễ', en: 'the delay is reported' },
  mismatch: { vi: 'báo cáo chậm trễ', en: 'the delay is reported' },
  suspension: {
    vi: 'đề nghị vẫn chờ trả lời; bị báo cáo chậm trễ',
    en: 'the proposal still waits for an answer; the delay is reported',
  },
  'renewal-intention': {
    vi: 'chưa biết ý định của chủ thể khi xếp đợt; vẫn nộp được hồ sơ đánh giá lại',
    en: 'rounds are planned without an answer; the renewal may still be filed',
  },
  'support-claim': {
    vi: 'hết thời gian đề nghị; không nhận được tiền hỗ trợ nữa',
    en: 'the money cannot be claimed any more',
  },
  'support-papers': {
    vi: 'cơ quan thường trực có thể không duyệt; vẫn bổ sung được cho đến lúc đó',
    en: 'the office may refuse the claim; papers are taken until it does',
  },
  'support-decision': { vi: 'báo cáo chậm trễ', en: 'the delay is reported' },
  'support-payment': { vi: 'báo cáo chậm trễ', en: 'the delay is reported' },
  'law-end': {
    vi: 'phải đánh giá theo quy định mới',
    en: 'it has to be evaluated under the new law',
  },
  appeal: { vi: 'khiếu nại trả lời chậm; bị báo cáo', en: 'the appeal is answered late; reported' },
  response: { vi: 'coi như đồng ý kết quả dự kiến', en: 'taken as agreement to the results' },
  signature: {
    vi: 'giấy chứng nhận chờ ký quá hạn; bị báo cáo chậm trễ',
    en: 'the certificate waits for its signature longer than it should; reported',
  },
  'handed-down': {
    vi: 'sản phẩm chờ công nhận quá hạn; bị báo cáo chậm trễ',
    en: 'the product waits longer than the plan allows; reported',
  },
};
