import { accountRefusals } from './account-refusals';
import { caseRefusals } from './case-refusals';
import { councilRefusals } from './council-refusals';
import { fileRefusals } from './file-refusals';
import type { Entries } from './problem';
import { inspectionRefusals } from './inspection-refusals';
import { productRefusals } from './product-refusals';
import { signingRefusals } from './signing-refusals';
import { supportRefusals } from './support-refusals';
import { requestWords } from './request-words';
import { lawCatalogue } from './law-catalogue';
import { shellCatalogue } from './shell-catalogue';

/**
 * What each refusal says, by its code; `{name}` is filled from the facts of the case. Statuses: 400 the request cannot
 * be read, 403 not yours to do, 404 not there for you, 409 not now, 422 against a rule.
 */
export const catalogue: Entries = {
  ...lawCatalogue,
  ...shellCatalogue,
  ...requestWords,
  ...accountRefusals,
  ...fileRefusals,
  ...signingRefusals,
  WRONG_ROLE: [
    403,
    'Vai trò {role} không được làm {command}; được làm: {allowed}.',
    'The role {role} may not do {command}; these may: {allowed}.',
  ],
  NOT_YOUR_CASE: [
    403,
    'Vụ việc này đang thuộc nơi khác xử lý ({authority}), không thuộc {area}.',
    'This case is with {authority}, not with {area}.',
  ],
  NOT_YOUR_AREA: [
    403,
    'Địa bàn {place} không thuộc {own}.',
    'The place {place} is not inside {own}.',
  ],
  NOT_FOUND: [
    404,
    'Không tìm thấy, hoặc không thuộc địa bàn của bạn.',
    'Not found, or not in your area.',
  ],
  CASE_CLOSED: [409, 'Vụ việc {stream} đã kết thúc.', 'The case {stream} has ended.'],
  WRONG_STAGE: [
    409,
    'Không thể làm {command} ở trạng thái “{stage}”; làm được khi: {stages}.',
    '{command} is not possible at the stage {stage}; it is at: {stages}.',
  ],
  STALE_VIEW: [
    409,
    'Hồ sơ đã thay đổi (phiên bản {current}) từ khi bạn xem (phiên bản {expected}). Hãy tải lại rồi quyết định.',
    'The case has changed (revision {current}) since you looked (revision {expected}). Reload and decide again.',
  ],
  SHEET_CHANGED: [
    409,
    '{changedBy} đã lưu bản khác (lần {current}) từ khi bạn mở. Hãy xem hai bản rồi chọn.',
    '{changedBy} has saved another version ({current}) since you opened it. Look at both and choose.',
  ],
  NOTICE_STATUTORY: [
    422,
    '“{subject}” là thông báo phải giao theo quy định: sửa hoặc gửi, không hủy được.',
    'The law wants “{subject}” delivered: edit it or send it, it cannot be cancelled.',
  ],
  TEMPLATE_FAULTS: [
    422,
    'Lời mẫu “{template}” có {count} điểm sai; không có gì được ghi.',
    'The words for {template} have {count} faults; nothing was stored.',
  ],
  PLAN_FAULTS: [
    422,
    'Kế hoạch {plan} có điểm sai; không có gì được ghi.',
    'The plan {plan} has faults; nothing was stored.',
  ],
  PAPERS_MISSING: [
    422,
    'Hồ sơ thiếu giấy tờ bắt buộc theo {regulation}: {missing}.',
    'Papers required by {regulation} are missing: {missing}.',
  ],
  RENEWAL_WINDOW: [
    422,
    'Hôm nay {today} nằm ngoài thời gian nộp hồ sơ đánh giá lại: từ {opensOn} đến {closesOn}.',
    'Today, {today}, is outside the filing window for renewal: {opensOn} to {closesOn}.',
  ],
  RENEWAL_BY_PLAN: [
    422,
    'Theo {law}, đánh giá lại đi cùng đợt của kế hoạch năm; hãy đăng ký vào danh mục của kế hoạch.',
    'Under {law} renewals go with the rounds of the yearly plan; register the product there.',
  ],
  PROGRAMME_REQUIRED: [
    422,
    'Cần nêu kế hoạch năm tiếp nhận đánh giá lại (trường programme).',
    'Name the programme year that takes the renewal (field programme).',
  ],
  PLAN_OF_OTHER_LAW: [
    422,
    'Kế hoạch {plan} theo {regulation}, còn sản phẩm phải đánh giá lại theo {expected}.',
    'The plan {plan} is under {regulation}, the renewal falls under {expected}.',
  ],
  ROUND_REQUIRED: [
    422,
    'Cần nêu đợt đánh giá tiếp nhận (trường round).',
    'Name the round that takes the dossier (field round).',
  ],
  ROUND_CLOSED: [
    409,
    'Đợt {round} đã chốt danh sách (trước {closedBefore}). Đợt còn mở: {open}.',
    'Round {round} has closed its list (before {closedBefore}). Open: {open}.',
  ],
  ROUND_FROZEN: [409, 'Đợt {round} đã chốt danh sách.', 'Round {round} has closed its list.'],
  ...caseRefusals,
  ...productRefusals,
  ...inspectionRefusals,
  ...supportRefusals,
  ...councilRefusals,
  LETTERS_UNDER_WAY: [
    409,
    'Đợt {round} còn đang báo cho các sản phẩm; đề nghị thử lại sau giây lát.',
    'Round {round} is still telling its products; try again in a moment.',
  ],
  SHEET_DIFFERS: [
    409,
    'Phiếu chấm của {member} cho {product} không khớp với nhật ký; đề nghị chấm lại.',
    'The sheet of {member} for {product} differs from the log; it has to be scored again.',
  ],
  SIGNED_IN_FUTURE: [
    422,
    'Ngày {signedOn} ({field}) sau ngày hôm nay {today}.',
    'The day {signedOn} ({field}) is after today, {today}.',
  ],
  DEADLINE_NOT_OPEN: [
    422,
    'Không có thời hạn nào đang mở tên {deadline}. Đang mở: {open}.',
    'No open deadline {deadline}. Open: {open}.',
  ],
  DEADLINE_PAUSED: [
    409,
    'Thời hạn {deadline} đang tạm dừng.',
    'The deadline {deadline} is paused.',
  ],
  EXTENSION_NOT_LATER: [
    422,
    'Ngày gia hạn {to} phải sau hạn hiện tại {lastDay}.',
    'The new day {to} must be after the present last day {lastDay}.',
  ],
  ADDITIONS_CLOSED: [
    409,
    'Đã hết hạn bổ sung danh mục ({lastDay}).',
    'Additions to the list have closed ({lastDay}).',
  ],
  PRODUCT_TWICE: [
    409,
    'Sản phẩm {product} đã có trong danh mục: {known}.',
    'The product {product} is on the list already: {known}.',
  ],
  COMMUNE_UNKNOWN: [
    422,
    'Xã, phường {commune} không thuộc kế hoạch. Có: {known}.',
    'The commune {commune} is not in the plan. Known: {known}.',
  ],
  REPORT_UNKNOWN: [
    422,
    'Kế hoạch không có báo cáo {report}. Có: {known}.',
    'The plan has no report {report}. Known: {known}.',
  ],
  YEARLY_UNKNOWN: [
    422,
    'Kế hoạch {plan} không hỏi số liệu {ask}. Có: {known}.',
    'The plan {plan} does not ask for the figures {ask}. Known: {known}.',
  ],
  TOO_MANY_ASKED: [
    422,
    'Một kế hoạch hỏi được nhiều nhất {most} chủ thể; hỏi “{ask}” như vậy là {all}. Hãy để kế hoạch của cấp dưới hỏi phần của mình.',
    'One plan asks {most} producers at most; “{ask}” would ask {all}. Let the plans of the level below ask theirs.',
  ],
  FIGURES_NOT_ASKED: [
    422,
    'Chủ thể {producer} chưa được hỏi “{ask}”: cơ quan thường trực hỏi thì mới gửi được.',
    'The producer {producer} has not been asked for “{ask}”: the programme’s office has to ask first.',
  ],
  FIGURES_IN_ALREADY: [
    409,
    '{producer} đã gửi số liệu ngày {on} (lần số {no}). Nếu số liệu sai, hãy sửa lần đó và nói lý do.',
    '{producer} sent the figures on {on} (answer no. {no}). If they are wrong, correct that answer and say why.',
  ],
  FIGURES_NOT_IN: [
    422,
    '{producer} chưa gửi số liệu nên chưa có gì để sửa: hãy gửi lần đầu.',
    '{producer} has not sent the figures, so that there is nothing to correct: send them first.',
  ],
  FIGURES_CORRECTED_SINCE: [
    409,
    'Số liệu của {producer} lần số {corrects} đã được sửa ngày {on}, nay là lần số {latest}. Hãy xem lại rồi sửa lần số {latest}.',
    'Answer no. {corrects} of {producer} was corrected on {on}; now no. {latest} counts. Look at it again and correct no. {latest}.',
  ],
  FIGURES_WRONG: [
    422,
    'Mỗi số liệu được hỏi cần đúng một câu trả lời. Thiếu: {missing}; không hỏi: {unknown}; lặp: {twice}. Cần: {known}.',
    'Each figure that is asked for needs one answer. Missing: {missing}; not asked for: {unknown}; twice: {twice}. Wanted: {known}.',
  ],
  HEARD_HOW: [
    422,
    'Gửi số liệu thay {producer} thì ghi biết bằng cách nào: gọi điện (phone), đến tận nơi (visit) hay giấy (paper).',
    'Whoever sends figures for {producer} says how they know them: phone, visit or paper.',
  ],
  ACTIVITY_UNKNOWN: [
    422,
    'Kế hoạch {plan} không có việc {activity}. Có: {known}.',
    'The plan {plan} has no activity {activity}. Known: {known}.',
  ],
  PLACE_UNKNOWN: [
    422,
    'Việc {activity} không có phần của nơi “{place}”. Có: {known}.',
    'The activity {activity} has no part of the place “{place}”. Known: {known}.',
  ],
  TARGET_UNKNOWN: [
    422,
    'Kế hoạch không có chỉ tiêu {target}. Có: {known}.',
    'The plan has no target {target}. Known: {known}.',
  ],
  REPORT_ALREADY_IN: [
    409,
    'Báo cáo {report} của {commune} đã gửi. Nếu có chỗ sai, hãy sửa báo cáo đã gửi và nói lý do.',
    'The report {report} of {commune} is in already. If something in it is wrong, correct it and say why.',
  ],
  REPORT_NOT_IN: [
    422,
    '{commune} chưa gửi báo cáo {report} nên chưa có gì để sửa: hãy gửi lần đầu.',
    '{commune} has not sent the report {report}, so that there is nothing to correct: send it first.',
  ],
  REPORT_CORRECTED_SINCE: [
    409,
    'Báo cáo {report} của {commune} lần số {corrects} đã được sửa, nay là lần số {latest}. Hãy xem lại rồi sửa lần số {latest}.',
    'No. {corrects} of the report {report} of {commune} was corrected; now no. {latest} counts. Look at it again and correct no. {latest}.',
  ],
  FIGURES_WITHOUT_DAY: [
    422,
    'Số liệu gửi kèm báo cáo ({figures}) phải nói tính đến ngày nào: điền asOf.',
    'The figures sent with the report ({figures}) have to say of which day they are: fill in asOf.',
  ],
  FIGURES_CHANGED: [
    409,
    'Số liệu tính đến ngày {asOf} đã thay đổi từ khi mở báo cáo: lúc mở {got}, hiện nay {expected}. Hãy xem lại số liệu rồi gửi.',
    'The figures as of {asOf} have changed since the report was opened: {got} then, {expected} now. Look at them again and send.',
  ],
  REGULATION_UNKNOWN: [
    422,
    'Không có quy định {regulation}. Có: {known}.',
    'No regulation {regulation}. Known: {known}.',
  ],
  TIER_UNKNOWN: [
    422,
    '{regulation} không có cấp {tier}. Có: {known}.',
    '{regulation} knows no tier {tier}. Known: {known}.',
  ],
  AUTHORITY_UNKNOWN: [
    422,
    'Kế hoạch không nêu cơ quan cấp {tier}. Có: {known}.',
    'The plan names no authority of the tier {tier}. Known: {known}.',
  ],
  NO_SHEETS: [409, 'Chưa có phiếu chấm điểm nào.', 'There is no score sheet yet.'],
  NOT_SCORED: [409, 'Sản phẩm chưa có kết quả chấm.', 'The product has not been scored.'],
  CASE_NOT_RUNNING: [
    503,
    'Vụ việc {stream} có trong nhật ký nhưng chưa chạy lại; người quản trị cần chạy `ocop reconcile`.',
    'The case {stream} is in the log but not running; an administrator must run `ocop reconcile`.',
  ],
};
