import type { SomeEntries } from './problem';

/** Refusals whose ground is the law's own time, a plan against the law, or the life of a recognition. */
export const lawCatalogue = {
  LAW_NOT_BEGUN: [
    422,
    '{law} có hiệu lực từ {from}; không thể ký quyết định theo văn bản này ngày {signedOn}.',
    '{law} is in force from {from}; no decision under it can be signed on {signedOn}.',
  ],
  LAW_ENDED: [
    422,
    'Quyết định về hồ sơ loại {kind} theo {law} chỉ được ký đến hết ngày {until} ({article}); ngày ký là {signedOn}. Sản phẩm cần hồ sơ mới theo quy định đang có hiệu lực.',
    'Decisions on dossiers of the kind {kind} under {law} may be signed until {until} ({article}), not on {signedOn}. The product needs a new dossier under the law in force.',
  ],
  TIER_ENDED: [
    422,
    '{decidedBy} chỉ ký quyết định đến hết ngày {lastDay}; thẩm quyền thuộc cấp {powersTo} từ ngày {powersFrom} ({article}). Ngày ký là {signedOn}.',
    '{decidedBy} signs no decision after {lastDay}; the powers are with the tier {powersTo} from {powersFrom} ({article}). The signing day is {signedOn}.',
  ],
  FILING_ENDED: [
    422,
    'Hồ sơ theo {law} chỉ được nộp đến hết ngày {until} ({article}); hôm nay là {today}. Hãy đăng ký sản phẩm trong kế hoạch theo quy định đang có hiệu lực.',
    'Dossiers under {law} could be filed until {until} ({article}); today is {today}. Register the product in a plan of the law in force.',
  ],
  CONTENTS_MISSING: [
    422,
    'Báo cáo của xã còn thiếu nội dung: {missing}. {law} ({article}) yêu cầu xã xác nhận: {expected}.',
    'The commune’s report lacks: {missing}. {law} ({article}) has the commune confirm: {expected}.',
  ],
  REVOCATION_NOT_OURS: [
    422,
    'Theo {law}, cấp {tier} thu hồi giấy chứng nhận hạng {revokes} sao; giấy này là {stars} sao.',
    'Under {law} the tier {tier} revokes certificates of {revokes} stars; this one has {stars}.',
  ],
  YEAR_OVER: [
    409,
    'Kế hoạch {plan} của năm {year} không mở được nữa: năm đã kết thúc, hoặc mọi đợt đã hết hạn nhận hồ sơ, từ {since}. Hãy dùng kế hoạch của năm nay.',
    'The plan {plan} of {year} cannot be opened any more: the year, or the intake of its last round, closed on {since}. Use the plan of this year.',
  ],
  PROGRAMME_TWICE: [
    409,
    'Kế hoạch số {number} năm {year} của {authority} đã được mở với mã {other} ({title}). Sửa kế hoạch đó bằng AmendPlan, đừng mở lần nữa.',
    'The plan {number} of {year} of {authority} is open already as {other} ({title}). Amend that one with AmendPlan instead of opening it again.',
  ],
  PLAN_DRAFTED_ALREADY: [
    409,
    'Kế hoạch {plan} ({title}, số {number}) đã được trình với đúng nội dung này; đang chờ phê duyệt.',
    'The plan {plan} ({title}, {number}) has been drafted with this very text; it waits for its approval.',
  ],
  PLAN_OPEN_ALREADY: [
    409,
    'Kế hoạch {plan} ({title}) đang thực hiện theo {decision}; không mở lại lần nữa.',
    'The plan {plan} ({title}) runs by {decision}; it is not opened again.',
  ],
  PLAN_OPEN_WITH_OTHER_TEXT: [
    409,
    'Kế hoạch {plan} ({title}) đang thực hiện theo {decision} với nội dung khác ({text}…, tệp gửi lên là {given}…). Thay đổi bằng quyết định sửa đổi (AmendPlan); kế hoạch khác cần mã khác.',
    'The plan {plan} ({title}) runs by {decision} with another text ({text}…, the file sent is {given}…). Change it by a numbered decision (AmendPlan); another plan needs another id.',
  ],
  PLAN_DECIDED: [
    409,
    'Không rút được kế hoạch {plan}: đã có quyết định về {standing}.',
    'The plan {plan} cannot be withdrawn: there are decisions on {standing}.',
  ],
  DECISION_REQUIRED: [
    422,
    'Kế hoạch {plan} đang chạy: cần số quyết định (decision) và ngày ký (signedOn).',
    'The plan {plan} runs: the number of a decision (decision) and its day (signedOn) are needed.',
  ],
  AMENDED_ALREADY: [
    409,
    'Quyết định {decision} đã được ghi ngày {on} là lần sửa đổi thứ {no} của kế hoạch {plan}.',
    'The decision {decision} was recorded on {on} as amendment {no} of the plan {plan}.',
  ],
  PLAN_WITHDRAWN: [
    409,
    'Kế hoạch của đợt đánh giá này đã bị thu hồi.',
    'The plan that opened this round was withdrawn.',
  ],
  PLAN_ENDED: [
    409,
    'Mã {plan} đã dùng cho {title}, nay ở trạng thái “{stage}”. Kế hoạch mới cần mã khác.',
    'The id {plan} was used for {title}, which is {stage} now. A new plan needs another id.',
  ],
  SUCCESSION_TAKEN: [
    409,
    'Xã cũ {former} đã được kế hoạch {other} đang thực hiện ghi là thay bằng {successor}: mỗi xã cũ chỉ có một xã kế tiếp.',
    'The running plan {other} says that the former commune {former} became {successor}: a former commune has one successor.',
  ],
  LIST_CLOSED: [
    409,
    'Kế hoạch không ấn định thời hạn bổ sung danh mục, nhưng đợt cuối cùng của năm đã thôi nhận hồ sơ từ sau ngày {lastDay}.',
    'The plan fixes no day for additions to the list, but the last round of the year took dossiers until {lastDay}.',
  ],
  PRODUCTS_BEGIN_BELOW: [
    422,
    'Theo {law}, hồ sơ bắt đầu ở cấp {lowest}, không phải cấp {tier}: hãy bổ sung sản phẩm vào kế hoạch của cấp {lowest}.',
    'Under {law} a dossier begins at the tier {lowest}, not {tier}: add the product to a plan of that tier.',
  ],
  CERTIFICATE_DIFFERS: [
    409,
    'Chu trình {cycle} đã có giấy chứng nhận số {number} với nội dung khác.',
    'The cycle {cycle} has the certificate {number} with other content.',
  ],
  PAPER_DIFFERS: [
    409,
    'Giấy chứng nhận {certificate} đã được lập với nội dung khác.',
    'The certificate {certificate} was set before with other content.',
  ],
  PAPER_CANNOT_BE_SET: [
    422,
    'Không lập được văn bản theo mẫu {template}: {reason}.',
    'The paper of the template {template} cannot be set: {reason}.',
  ],
  NOT_STORABLE: [
    422,
    'Nội dung không thể lưu: {reason}.',
    'The content cannot be stored: {reason}.',
  ],
  DAY_OUT_OF_RANGE: [
    422,
    'Ngày tính ra ({got}) nằm ngoài lịch: dùng ngày từ {first} đến {last}.',
    'The day that comes out ({got}) is outside the calendar: use days from {first} to {last}.',
  ],
} satisfies SomeEntries;
