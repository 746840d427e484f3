import type { StreamType } from '@ocop/casework';
import type { CycleStage, CycleStep } from '@ocop/certification';
import type { RoundStage } from '@ocop/evaluation';
import type { YearStage } from '@ocop/programmes';
import type { RecognitionStage } from '@ocop/recognition';
import type { Book, Phrase } from './phrase';

export const cycleStageWords: Book<CycleStage> = {
  none: { vi: 'chưa mở', en: 'not opened' },
  idea: { vi: 'ý tưởng chờ xã chấp nhận', en: 'idea, waiting for the commune' },
  'idea-selection': {
    vi: 'ý tưởng chờ cơ quan thường trực xét chọn',
    en: 'idea, waiting to be selected by the programme office',
  },
  'business-plan': { vi: 'lập phương án sản xuất kinh doanh', en: 'writing the business plan' },
  'plan-review': { vi: 'phương án chờ thẩm định', en: 'business plan under review' },
  preparing: { vi: 'chuẩn bị hồ sơ', en: 'preparing the dossier' },
  'commune-check': { vi: 'xã kiểm tra hồ sơ', en: 'checked by the commune' },
  completing: { vi: 'chủ thể bổ sung hồ sơ', en: 'returned for completion' },
  'office-intake': {
    vi: 'chờ cơ quan thường trực tiếp nhận',
    en: 'waiting at the programme office',
  },
  'on-agenda': { vi: 'trong danh sách đánh giá', en: 'on the round’s list' },
  scored: { vi: 'đã chấm điểm, chờ quyết định', en: 'scored, waiting for the decision' },
  forwarding: { vi: 'chờ chuyển hồ sơ lên cấp trên', en: 'to be forwarded to the next tier' },
  'handed-down': { vi: 'chờ cấp dưới công nhận', en: 'handed down for recognition' },
  'awaiting-signature': {
    vi: 'đã công nhận, giấy chứng nhận chờ ký',
    en: 'recognised, certificate to be signed',
  },
  'idea-refused': { vi: 'không chấp nhận ý tưởng', en: 'idea turned down' },
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  'not-recognised': { vi: 'không được công nhận', en: 'not recognised' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  closed: { vi: 'đã kết thúc', en: 'closed' },
};

/** The steps in which a reader thinks of a product's way. */
export const cycleStepWords: Book<CycleStep> = {
  idea: { vi: 'Ý tưởng, phương án', en: 'Idea, business plan' },
  preparing: { vi: 'Chuẩn bị', en: 'Preparation' },
  commune: { vi: 'Xã kiểm tra', en: 'Commune check' },
  intake: { vi: 'Tiếp nhận', en: 'Intake' },
  council: { vi: 'Hội đồng', en: 'Council' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  result: { vi: 'Kết quả', en: 'Result' },
};

export const roundStageWords: Book<RoundStage> = {
  none: { vi: 'chưa mở', en: 'not opened' },
  intake: { vi: 'nhận hồ sơ', en: 'taking in dossiers' },
  frozen: { vi: 'đã chốt danh sách', en: 'list closed' },
  convened: { vi: 'đã triệu tập Hội đồng', en: 'council convened' },
  'in-session': { vi: 'Hội đồng chấm điểm', en: 'council scoring' },
  tallying: { vi: 'tổng hợp điểm', en: 'scores being added up' },
  scored: { vi: 'có kết quả chấm', en: 'scored' },
  concluded: { vi: 'đã bế mạc phiên họp', en: 'session closed by the chair' },
  submitted: { vi: 'đã trình, chờ quyết định', en: 'submitted, waiting for the decision' },
  decided: { vi: 'đã quyết định, chờ chuyển hồ sơ', en: 'decided, dossiers to be forwarded' },
  closed: { vi: 'đã kết thúc', en: 'closed' },
};

export const recognitionStageWords: Book<RecognitionStage> = {
  none: { vi: 'chưa có', en: 'none' },
  valid: { vi: 'còn hiệu lực', en: 'valid' },
  renewing: { vi: 'còn hiệu lực, đang đánh giá lại', en: 'valid, being renewed' },
  grace: { vi: 'gia hạn chờ kết quả đánh giá lại', en: 'in grace until the renewal is decided' },
  suspended: { vi: 'tạm đình chỉ', en: 'suspended' },
  expired: { vi: 'hết hiệu lực', en: 'expired' },
  revoked: { vi: 'đã thu hồi', en: 'revoked' },
  'struck-off': {
    vi: 'đã đưa ra khỏi danh sách (không tham gia đánh giá lại)',
    en: 'struck off the list (did not attend the re-evaluation)',
  },
  superseded: { vi: 'đã thay bằng giấy mới', en: 'replaced by a newer certificate' },
};

export const yearStageWords: Book<YearStage> = {
  none: { vi: 'chưa mở', en: 'not opened' },
  draft: { vi: 'dự thảo, chờ phê duyệt', en: 'draft, waiting for approval' },
  running: { vi: 'đang thực hiện', en: 'running' },
  withdrawing: { vi: 'đang rút', en: 'being withdrawn' },
  closed: { vi: 'đã kết thúc', en: 'closed' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
};

/** The stages of every kind of case, by the type of its stream. */
export const stageWords: Readonly<Record<StreamType, Readonly<Record<string, Phrase>>>> = {
  'programme-year': yearStageWords,
  'evaluation-round': roundStageWords,
  'product-cycle': cycleStageWords,
  recognition: recognitionStageWords,
};
