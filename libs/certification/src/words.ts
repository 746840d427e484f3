import type { CycleStage } from './state';

/** Names of the stages as people read them. */
export const cycleStageNames: Readonly<Record<CycleStage, { vi: string; en: string }>> = {
  none: { vi: 'chưa mở', en: 'not opened' },
  idea: { vi: 'ý tưởng chờ xã chấp nhận', en: 'idea, waiting for the commune' },
  'business-plan': {
    vi: 'lập phương án sản xuất kinh doanh',
    en: 'writing the business plan',
  },
  'plan-review': {
    vi: 'phương án chờ thẩm định',
    en: 'business plan under review',
  },
  preparing: { vi: 'chuẩn bị hồ sơ', en: 'preparing the dossier' },
  'commune-check': { vi: 'xã kiểm tra hồ sơ', en: 'checked by the commune' },
  completing: { vi: 'chủ thể bổ sung hồ sơ', en: 'returned for completion' },
  'office-intake': {
    vi: 'chờ cơ quan thường trực tiếp nhận',
    en: 'waiting at the programme office',
  },
  'on-agenda': { vi: 'trong danh sách đánh giá', en: 'on the round’s list' },
  scored: {
    vi: 'đã chấm điểm, chờ quyết định',
    en: 'scored, waiting for the decision',
  },
  forwarding: {
    vi: 'chờ chuyển hồ sơ lên cấp trên',
    en: 'to be forwarded to the next tier',
  },
  'handed-down': {
    vi: 'chờ cấp dưới công nhận',
    en: 'handed down for recognition',
  },
  'idea-refused': { vi: 'không chấp nhận ý tưởng', en: 'idea turned down' },
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  'not-recognised': { vi: 'không được công nhận', en: 'not recognised' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  closed: { vi: 'đã đóng', en: 'closed' },
};
