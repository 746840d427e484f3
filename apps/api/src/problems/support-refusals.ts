import type { SomeEntries } from './problem';

/** What is refused about support money. */
export const supportRefusals = {
  SUPPORT_NOT_ENTITLED: [
    422,
    'Giấy {certificate} ({stars} sao) không có tiền hỗ trợ theo {plan}.',
    'The plan {plan} has no support money for the certificate {certificate} ({stars} stars).',
  ],
  SUPPORT_CLAIMED_ALREADY: [
    409,
    'Giấy {certificate} đã có đề nghị nhận tiền hỗ trợ ngày {on}: xem đề nghị đó.',
    'Support money for the certificate {certificate} was claimed on {on}: look at that claim.',
  ],
  SUPPORT_WINDOW_OVER: [
    409,
    'Hết thời gian đề nghị hỗ trợ của giấy {certificate}: chậm nhất {lastDay}, hôm nay {today}.',
    'The money of the certificate {certificate} was to be claimed by {lastDay}; today is {today}.',
  ],
  SUPPORT_PAPERS_WRONG: [
    422,
    'Mỗi giấy tờ ghi một lần, có tệp hoặc nơi lưu bản gốc (một trong hai). Không có trong kế hoạch: {unknown}; lặp: {twice}; thiếu hoặc thừa tệp, nơi lưu: {bare}. Kế hoạch cần: {known}.',
    'Each paper is named once, with its file or with where the original lies (one of both). Not in the plan: {unknown}; twice: {twice}; neither or both: {bare}. The plan asks for: {known}.',
  ],
  SUPPORT_HEARD_HOW: [
    422,
    'Gửi thay {owner} thì ghi biết bằng cách nào: gọi điện (phone), đến tận nơi (visit) hay giấy (paper).',
    'Whoever sends it for {owner} says how they know: phone, visit or paper.',
  ],
  SUPPORT_NOT_OPEN: [
    409,
    'Giấy {certificate} không có đề nghị hỗ trợ nào đang chờ việc này (nay: {standing}). Hãy xem lại.',
    'No claim of the certificate {certificate} waits for this (it stands: {standing}). Look again.',
  ],
  SUPPORT_PAPERS_MISSING: [
    409,
    'Chưa duyệt được: còn thiếu {missing}. Yêu cầu bổ sung, hoặc ghi nơi lưu nếu bản gốc đã ở cơ quan.',
    'It cannot be granted: {missing} missing. Ask for it, or say where the original lies at the office.',
  ],
  SUPPORT_OVER_ENTITLED: [
    422,
    '{amount} đồng nhiều hơn mức hỗ trợ của kế hoạch: {entitled} đồng.',
    '{amount} đồng are more than the plan entitles to: {entitled} đồng.',
  ],
  SUPPORT_LESS_WHY: [
    422,
    '{amount} đồng ít hơn mức hỗ trợ {entitled} đồng: ghi lý do (reason).',
    '{amount} đồng are less than the {entitled} đồng of the plan: say why (reason).',
  ],
  SUPPORT_SUM_UNSEEN: [
    422,
    'Ghi tổng đã duyệt trước đó theo kế hoạch ({field}): kinh phí có hạn.',
    'Say what was granted before under the plan ({field}): its money has a limit.',
  ],
  SUPPORT_SUM_CHANGED: [
    409,
    'Tổng đã duyệt theo kế hoạch vừa thay đổi: bạn đã xem {seen} đồng, nay là {now} đồng. Xem lại rồi duyệt.',
    'The sum granted under the plan has changed: you saw {seen} đồng, now it is {now} đồng. Look again and grant.',
  ],
  SUPPORT_BUDGET_SPENT: [
    409,
    'Không đủ kinh phí: duyệt {amount} đồng, còn {rest} trên {budget} đồng của kế hoạch.',
    'The money does not reach: {amount} đồng, and {rest} of the plan’s {budget} đồng are left.',
  ],
  SUPPORT_ABOVE_BUDGET: [
    409,
    'Vượt kinh phí: duyệt {amount} đồng, còn {rest} trên {budget} đồng. Nếu vẫn duyệt, ghi lý do (aboveBudget).',
    'Above the budget: {amount} đồng, and {rest} of {budget} đồng are left. To grant it still, say why (aboveBudget).',
  ],
  SUPPORT_PAID_TOO_MUCH: [
    422,
    'Chi {amount} đồng nhiều hơn số còn phải trả: {owed} đồng.',
    '{amount} đồng are more than is owed: {owed} đồng.',
  ],
} as const satisfies SomeEntries;
