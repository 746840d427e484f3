import type { RefusalCode } from '@ocop/ground';
import type { Book } from '../phrase';

/** Programme years and what is carried into them. */
export const yearRefusals = {
  PLAN_FAULTS: { vi: 'kế hoạch có điểm sai', en: 'the plan has faults' },
  PLAN_DRAFTED_ALREADY: {
    vi: 'đã có dự thảo kế hoạch này',
    en: 'the plan has been drafted already',
  },
  PLAN_OPEN_ALREADY: { vi: 'kế hoạch đã mở', en: 'the plan is open already' },
  PLAN_OPEN_WITH_OTHER_TEXT: {
    vi: 'kế hoạch đã mở với nội dung khác',
    en: 'the plan is open with another text',
  },
  PLAN_ENDED: { vi: 'kế hoạch đã kết thúc', en: 'the plan has ended' },
  PLAN_WITHDRAWN: { vi: 'kế hoạch đã rút', en: 'the plan has been withdrawn' },
  AMENDED_ALREADY: {
    vi: 'quyết định sửa đổi này đã được ghi',
    en: 'amended by that decision already',
  },
  PLAN_DECIDED: {
    vi: 'kế hoạch đã có đợt được quyết định',
    en: 'a round of the plan has been decided',
  },
  DECISION_REQUIRED: { vi: 'cần số, ngày của quyết định', en: 'a decision is required' },
  PROGRAMME_TWICE: {
    vi: 'đã có kế hoạch của cơ quan và năm này',
    en: 'the authority has a plan for the year',
  },
  SUCCESSION_TAKEN: { vi: 'vụ việc khác đã tiếp nối', en: 'another one has succeeded already' },
  ADDITIONS_CLOSED: { vi: 'hết hạn thêm sản phẩm', en: 'products are added no longer' },
  LIST_CLOSED: { vi: 'danh mục đã chốt', en: 'the list is closed' },
  PRODUCT_TWICE: { vi: 'sản phẩm đã có trong danh mục', en: 'the product is listed already' },
  PRODUCTS_BEGIN_BELOW: { vi: 'sản phẩm bắt đầu ở cấp dưới', en: 'products begin at a lower tier' },
  PRODUCTS_NOT_LISTED: {
    vi: 'có sản phẩm không thuộc danh mục của kế hoạch',
    en: 'some products are not on the plan’s list',
  },
  PRODUCTS_JUDGED: {
    vi: 'Hội đồng đã chấm sản phẩm hoặc hồ sơ đã kết thúc: không đưa ra khỏi danh mục được nữa',
    en: 'a council has judged the product, or its case has ended: it is struck off no longer',
  },
  REPORT_UNKNOWN: { vi: 'kế hoạch không có báo cáo này', en: 'the plan has no such report' },
  FIGURES_WITHOUT_DAY: {
    vi: 'số liệu gửi kèm không nói tính đến ngày nào',
    en: 'the figures do not say of which day they are',
  },
  FIGURES_CHANGED: {
    vi: 'số liệu đã thay đổi từ khi mở báo cáo',
    en: 'the figures have changed since the report was opened',
  },
  REPORT_ALREADY_IN: { vi: 'báo cáo đã nộp', en: 'the report is in already' },
  REPORT_NOT_IN: { vi: 'chưa có báo cáo để sửa', en: 'there is no report to correct yet' },
  REPORT_CORRECTED_SINCE: {
    vi: 'báo cáo vừa được sửa lần khác',
    en: 'the report has been corrected since',
  },
  YEARLY_UNKNOWN: {
    vi: 'kế hoạch không hỏi số liệu này',
    en: 'the plan does not ask for these figures',
  },
  TOO_MANY_ASKED: {
    vi: 'hỏi quá nhiều chủ thể trong một kế hoạch',
    en: 'too many producers for one plan',
  },
  FIGURES_NOT_ASKED: { vi: 'chủ thể chưa được hỏi số liệu', en: 'the producer was not asked' },
  FIGURES_IN_ALREADY: { vi: 'số liệu năm đã gửi', en: 'the yearly figures are in already' },
  FIGURES_NOT_IN: { vi: 'chưa có số liệu để sửa', en: 'there are no figures to correct yet' },
  FIGURES_CORRECTED_SINCE: {
    vi: 'số liệu vừa được sửa lần khác',
    en: 'the figures have been corrected since',
  },
  FIGURES_WRONG: {
    vi: 'số liệu thiếu, thừa hoặc lặp',
    en: 'figures are missing, unknown or given twice',
  },
  HEARD_HOW: {
    vi: 'gửi thay chủ thể thì nói biết bằng cách nào',
    en: 'whoever sends for a producer says how they know',
  },
  ACTIVITY_UNKNOWN: { vi: 'kế hoạch không có việc này', en: 'the plan has no such activity' },
  PLACE_UNKNOWN: { vi: 'kế hoạch không có nơi này', en: 'the plan has no such place' },
  TARGET_UNKNOWN: { vi: 'kế hoạch không có chỉ tiêu này', en: 'the plan has no such target' },
  CARRYING_IN: { vi: 'đang ghi nhận một danh sách khác', en: 'another list is being carried in' },
  RECOGNISED_FAULTS: {
    vi: 'danh sách đã công nhận có dòng sai',
    en: 'rows of the recognised list are wrong',
  },
} as const satisfies Partial<Book<RefusalCode>>;
