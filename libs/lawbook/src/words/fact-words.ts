import type { Book } from '@ocop/words';
import type { LawFactName, LawTopic } from '../facts/law-fact';

/** The chapters in which a law is shown. */
export const lawTopicWords: Book<LawTopic> = {
  'in-force': { vi: 'Hiệu lực', en: 'In force' },
  powers: { vi: 'Cấp đánh giá, thẩm quyền, khung điểm', en: 'Tiers, powers, star bands' },
  criteria: { vi: 'Nhóm sản phẩm, bộ tiêu chí', en: 'Product groups and criteria' },
  papers: { vi: 'Thành phần hồ sơ', en: 'Papers of a dossier' },
  procedure: { vi: 'Trình tự', en: 'Procedure' },
  rounds: { vi: 'Các đợt trong năm', en: 'Rounds of a year' },
  certificate: { vi: 'Giấy chứng nhận, đánh giá lại', en: 'Certificate and re-evaluation' },
  revocation: { vi: 'Thu hồi', en: 'Revocation' },
  transition: { vi: 'Chuyển tiếp', en: 'Transition' },
  'left-open': {
    vi: 'Quy định để cho địa phương (kèm mặc định của hệ thống)',
    en: 'Left to each province (with the default of this system)',
  },
  'not-found': {
    vi: 'Chưa tìm được trong nguồn',
    en: 'Looked for and not found',
  },
};

/** What a law says, with its values in their places. */
export const lawFactWords: Book<LawFactName> = {
  issued: { vi: 'Ban hành ngày {on}', en: 'Issued on {on}' },
  'in-force-from': { vi: 'Có hiệu lực từ {since}', en: 'In force from {since}' },
  'filed-until': {
    vi: 'Nhận hồ sơ theo quy định này đến hết {until}; sau đó theo {by}',
    en: 'Dossiers are filed under it until {until}; after that under {by}',
  },
  'decided-until': {
    vi: 'Hồ sơ {kind}: quyết định theo quy định này đến hết {until}',
    en: 'Dossiers for {kind}: decided under it until {until}',
  },
  amends: {
    vi: 'Sửa đổi {law}: hồ sơ đang làm tiếp tục theo bản sửa đổi',
    en: 'Amends {law}: what is open goes on under this text',
  },
  decides: { vi: '{tier}: {decidedBy} quyết định', en: '{tier}: decided by {decidedBy}' },
  recognises: { vi: '{tier}: công nhận {stars} sao', en: '{tier}: recognises {stars} stars' },
  forwards: {
    vi: '{tier}: gửi lên {to} từ {from} điểm',
    en: '{tier}: forwards from {from} points to the {to}',
  },
  'hands-down': {
    vi: '{tier}: dưới hạng của mình thì trả kết quả về {to}',
    en: '{tier}: hands a result below its ranks down to the {to}',
  },
  revokes: {
    vi: '{tier}: thu hồi giấy chứng nhận {stars} sao',
    en: '{tier}: revokes certificates of {stars} stars',
  },
  'tier-ends': {
    vi: '{tier}: kết thúc hoạt động hết {lastDay}; {powersTo} có thẩm quyền từ {powersFrom}',
    en: '{tier}: ended after {lastDay}; the {powersTo} has its powers from {powersFrom}',
  },
  band: {
    vi: '{stars} sao: từ {from} đến dưới {below} điểm',
    en: '{stars} stars: from {from} to under {below} points',
  },
  'top-band': {
    vi: '{stars} sao: từ {from} đến 100 điểm',
    en: '{stars} stars: from {from} to 100 points',
  },
  part: { vi: 'Phần {part}. {name}: {max} điểm', en: 'Part {part}. {name}: {max} points' },
  groups: { vi: '{count} nhóm sản phẩm: {names}', en: '{count} product groups: {names}' },
  sets: {
    vi: '{count} bộ tiêu chí: {first} … {last}',
    en: '{count} criteria sets: {first} … {last}',
  },
  'no-sets': {
    vi: 'Chưa có phiếu: chấm theo tổng điểm các phần, kết quả tạm tính',
    en: 'No sheets at hand: totals of the parts are scored, provisionally',
  },
  paper: { vi: '{name} [{bringer}; {kinds}]', en: '{name} [from the {bringer}; {kinds}]' },
  'supporting-paper': {
    vi: '(bổ trợ) {name} [{bringer}; {kinds}]',
    en: '(supporting) {name} [from the {bringer}; {kinds}]',
  },
  samples: { vi: '{count} sản phẩm mẫu', en: '{count} samples' },
  'no-samples-for': { vi: 'Không có mẫu: bộ {sets}', en: 'No samples for set {sets}' },
  step: { vi: '{who}: {what}', en: 'By {who}: {what}' },
  'step-within': {
    vi: '{who}: {what}, trong {days} {counted} kể từ {startingWith}',
    en: 'By {who}: {what}, within {days} {counted} from {startingWith}',
  },
  'commune-contents': {
    vi: 'UBND cấp xã xác nhận: {contents}',
    en: 'The commune answers for: {contents}',
  },
  'intake-counts': {
    vi: 'Hồ sơ thuộc đợt theo ngày UBND cấp xã đề nghị, không theo ngày tỉnh nhận',
    en: 'A dossier belongs to a round by the day of the commune’s proposal, not of its receipt',
  },
  round: {
    vi: '{tier}, đợt {no}: {proposedBy} đề nghị trước {proposedBefore}, đánh giá trước {decidedBefore}',
    en: '{tier}, round {no}: proposed by the {proposedBy} before {proposedBefore}, evaluated before {decidedBefore}',
  },
  validity: {
    vi: 'Giấy chứng nhận có giá trị {months} tháng',
    en: 'A certificate holds for {months} months',
  },
  'expiry-notice': {
    vi: 'Báo chủ thể bằng văn bản chậm nhất {days} ngày trước khi hết hạn',
    en: 'Written notice to the producer at the latest {days} days before expiry',
  },
  'filing-window': {
    vi: 'Nộp hồ sơ đánh giá lại không sớm hơn {opens} ngày, không muộn hơn {closes} ngày trước khi hết hạn',
    en: 'A re-evaluation is filed not earlier than {opens} and not later than {closes} days before expiry',
  },
  'evaluate-within': {
    vi: 'Đánh giá lại không quá {days} ngày từ khi nhận đủ hồ sơ',
    en: 'A re-evaluation takes at most {days} days from the full dossier',
  },
  vote: { vi: 'Đánh giá lại: Hội đồng {vote}', en: 'Re-evaluation: the council votes {vote}' },
  grace: {
    vi: 'Không kịp thời gian nộp: giấy chứng nhận có giá trị đến khi có kết quả, không quá {days} ngày sau khi hết hạn',
    en: 'Where the window could not be met: valid until the result, at most {days} days after expiry',
  },
  'revocation-term': {
    vi: 'Quyết định thu hồi trong {days} ngày từ khi có kết luận',
    en: 'A revocation is decided within {days} days of the finding',
  },
  cause: { vi: 'Trường hợp: {what}', en: 'Cause: {what}' },
  'any-cause': {
    vi: 'Quy định không liệt kê trường hợp: ghi lý do của quyết định',
    en: 'The law lists no causes: the decision states its own',
  },
  transition: { vi: '{rule}', en: 'Rule: {rule}' },
  open: {
    vi: '{question}: mặc định {default} {plan}',
    en: '{question}: by default {default} {plan}',
  },
  unfound: { vi: 'Chưa tìm được: {question}', en: 'Not found: {question}' },
};
