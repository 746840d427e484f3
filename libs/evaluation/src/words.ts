import type { RoundStage } from './state';

/** Names of the stages as people read them. */
export const roundStageNames: Readonly<Record<RoundStage, { vi: string; en: string }>> = {
  none: { vi: 'chưa mở', en: 'not opened' },
  intake: { vi: 'nhận hồ sơ', en: 'taking in dossiers' },
  frozen: { vi: 'đã chốt danh sách', en: 'list closed' },
  convened: { vi: 'đã triệu tập Hội đồng', en: 'council convened' },
  'in-session': { vi: 'Hội đồng chấm điểm', en: 'council scoring' },
  tallying: { vi: 'tổng hợp điểm', en: 'scores being added up' },
  scored: { vi: 'có kết quả chấm', en: 'scored' },
  submitted: { vi: 'đã trình, chờ quyết định', en: 'submitted, waiting for the decision' },
  decided: { vi: 'đã quyết định, chờ chuyển hồ sơ', en: 'decided, dossiers to be forwarded' },
  closed: { vi: 'đã kết thúc', en: 'closed' },
};
