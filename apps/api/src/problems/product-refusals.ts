import type { SomeEntries } from './problem';

/** What is refused about the criteria set of a product and about its certificate. */
export const productRefusals = {
  CRITERIA_SET_UNKNOWN: [
    422,
    'Quy định này không có bộ tiêu chí {set}. Có: {known}; xem `ocop criteria list`.',
    'This regulation has no criteria set {set}. It has: {known}; see `ocop criteria list`.',
  ],
  LAW_WITHOUT_SETS: [
    422,
    'Chưa tìm được phiếu của {law}: chấm theo tổng điểm các phần, không chọn bộ tiêu chí ({set}).',
    'The sheets of {law} were not found: part totals are scored, and no set is chosen ({set}).',
  ],
  SET_CHANGE_BY_DECISION: [
    422,
    '{product} đã có bộ tiêu chí {before}: đổi bộ khác cần số quyết định (decision) và lý do (reason).',
    '{product} has the criteria set {before}: another one needs a decision (decision) and its reason (reason).',
  ],
  SET_NOT_CHOSEN: [
    422,
    '{product} chưa có bộ tiêu chí nên chưa tự chấm được: cơ quan thường trực chọn bộ tiêu chí trước.',
    '{product} has no criteria set, so there is nothing to score itself on: its office chooses one first.',
  ],
  SET_CHOSEN_ALREADY: [
    409,
    '{product} đã được chấm theo bộ tiêu chí {set}.',
    '{product} has the criteria set {set} already.',
  ],
  REVOCATION_ALREADY_PROPOSED: [
    409,
    'Đã có đề nghị thu hồi đang xem xét.',
    'A revocation is being considered already.',
  ],
  NO_REVOCATION_PROPOSED: [
    409,
    'Chưa có đề nghị thu hồi giấy chứng nhận {certificate}.',
    'No revocation of the certificate {certificate} has been proposed.',
  ],
  RECOGNITION_OF_ANOTHER: [
    422,
    'Giấy chứng nhận {certificate} là của {owner}, không phải của sản phẩm này ({cycle}).',
    'The certificate {certificate} is of {owner} and not of this product ({cycle}).',
  ],
  RECOGNITION_TWICE: [
    422,
    'Giấy chứng nhận {recognition} được nêu hai lần.',
    'The certificate {recognition} is named twice.',
  ],
  CERTIFICATES_CANNOT_END: [
    422,
    'Không ghi gì: không có trong sổ: {unknown}; thuộc nơi khác: {others}; đã kết thúc: {ended}.',
    'Nothing was recorded: not in the register: {unknown}; of others: {others}; ended already: {ended}.',
  ],
  PRODUCTS_NOT_LISTED: [
    422,
    'Không ghi gì: không thuộc danh mục của kế hoạch {plan}: {unknown}.',
    'Nothing was recorded: not on the list of the plan {plan}: {unknown}.',
  ],
  PRODUCTS_JUDGED: [
    409,
    'Không ghi gì theo {decision}: Hội đồng đã chấm: {judged}; hồ sơ đã kết thúc: {ended}. Chỉ đưa ra khỏi danh mục sản phẩm chưa được Hội đồng chấm: bỏ các sản phẩm này khỏi danh sách rồi gửi lại; giấy chứng nhận đã cấp thì kết thúc bằng quyết định riêng.',
    'Nothing was recorded of {decision}: judged by a council: {judged}; ended: {ended}. Only products that no council has judged are struck off: leave these out and send the rest again; certificates that were issued are ended by a decision of their own.',
  ],
  CARRYING_IN: [
    409,
    'Kế hoạch {plan} đang ghi nhận danh sách trước; đề nghị thử lại sau giây lát.',
    'The plan {plan} is still carrying in the list before; try again in a moment.',
  ],
  RECOGNISED_FAULTS: [
    422,
    'Danh sách đã công nhận có dòng sai; không có gì được ghi.',
    'The list of what was recognised has faults; nothing was stored.',
  ],
  ENDED_ALREADY: [
    409,
    'Quyết định {decision} đã được ghi ngày {on}.',
    'The decision {decision} was recorded on {on}.',
  ],
  CERTIFICATE_ITSELF: [
    422,
    'Giấy chứng nhận {certificate} không thể tự thay chính nó.',
    'The certificate {certificate} cannot replace itself.',
  ],
  CAUSE_UNKNOWN: [
    422,
    '{law} không có căn cứ thu hồi {cause}. Có: {known}.',
    '{law} knows no cause {cause}. Known: {known}.',
  ],
} satisfies SomeEntries;
