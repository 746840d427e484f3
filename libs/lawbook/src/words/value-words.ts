import {
  type Book,
  communeContentWords,
  dossierKindWords,
  type Phrase,
  tierWords,
} from '@ocop/words';
import type { Bringer, NotFound, Transition } from '../law-details';
import type { OpenQuestion } from '../left-open';

const openQuestionWords: Book<OpenQuestion> = {
  'council-members': { vi: 'số thành viên Hội đồng tối thiểu', en: 'least members of a council' },
  quorum: { vi: 'số thành viên có mặt để họp', en: 'quorum of a session' },
  'spread-limit': {
    vi: 'chênh lệch điểm giữa hai thành viên được chấp nhận',
    en: 'difference between two members that is accepted',
  },
  passes: { vi: 'số lượt chấm', en: 'passes of scoring' },
  'secretary-scores': { vi: 'thư ký có chấm điểm', en: 'whether the secretary scores' },
  rounding: { vi: 'làm tròn điểm trung bình', en: 'rounding of the mean' },
  'missed-minimum': {
    vi: 'ai kết luận mức tối thiểu không đạt',
    en: 'who settles a minimum that was missed',
  },
  'from-90': {
    vi: 'từ 90 điểm ở tỉnh: công nhận 4 sao ngay hay chỉ gửi lên',
    en: '90 points and more at the province: recognised with 4 stars at once, or only forwarded',
  },
  'dossiers-ahead': {
    vi: 'hồ sơ điện tử gửi trước phiên họp (ngày làm việc)',
    en: 'working days between the e-dossier and the session',
  },
  'commune-term': {
    vi: 'thời hạn xã kiểm tra hồ sơ (ngày làm việc)',
    en: 'working days of the commune check',
  },
  'office-intake-term': {
    vi: 'thời hạn cơ quan thường trực xem hồ sơ (ngày làm việc)',
    en: 'working days of the office’s intake',
  },
  'completion-term': {
    vi: 'thời hạn bổ sung hồ sơ (ngày làm việc)',
    en: 'working days to complete a dossier',
  },
  'handed-down-term': {
    vi: 'thời hạn quyết định theo kết quả cấp trên (ngày làm việc)',
    en: 'working days to decide on a result handed down',
  },
  'response-term': {
    vi: 'thời gian phản hồi kết quả tạm thời trước quyết định (ngày làm việc)',
    en: 'working days to respond to a provisional result before the decision',
  },
  'appeal-term': {
    vi: 'thời hạn trả lời khiếu nại (ngày làm việc)',
    en: 'working days to answer an appeal',
  },
  rounds: { vi: 'số đợt và ngày của các đợt', en: 'rounds and their days' },
  'minutes-form': { vi: 'mẫu biên bản', en: 'form of the minutes' },
  'certificate-layout': { vi: 'mẫu giấy chứng nhận', en: 'layout of the certificate' },
};

const openDefaultWords: Readonly<Record<string, Phrase>> = {
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  exact: {
    vi: 'phân số chính xác, chỉ làm tròn khi hiện',
    en: 'the exact fraction, rounded only for display',
  },
  majority: { vi: 'đa số phiếu chấm', en: 'the majority of sheets' },
  'forward-only': { vi: 'chỉ gửi lên', en: 'only forwarded' },
  'by-plan': { vi: 'do kế hoạch ấn định', en: 'set by the plan' },
  'system-form': { vi: 'mẫu của hệ thống', en: 'a form of this system' },
};

const notFoundWords: Book<NotFound> = {
  'score-sheets': { vi: 'các phiếu chấm', en: 'the score sheets' },
  'minimum-table': {
    vi: 'bảng yêu cầu tối thiểu theo sao, đọc được một phần',
    en: 'the table of minimum requirements for a star, read in part',
  },
  'revocation-rules': {
    vi: 'trường hợp và trình tự thu hồi; thời hạn lấy như QĐ 26/2026',
    en: 'causes and steps of a revocation; its term is taken as in QĐ 26/2026',
  },
  'step-terms': { vi: 'thời hạn của từng bước', en: 'terms of the steps' },
  'papers-to-the-centre': {
    vi: 'thành phần hồ sơ gửi trung ương',
    en: 'papers of a dossier to the centre',
  },
  'bands-between-whole-points': {
    vi: 'điểm lẻ giữa hai khung (69,5): đọc là chưa đạt khung trên',
    en: 'fractions between bands (69.5): read as not reaching the upper one',
  },
};

const transitionWords: Book<Transition['id']> = {
  'recognised-before': {
    vi: 'đã công nhận trước ngày có hiệu lực: có giá trị đến hết thời hạn đã ghi',
    en: 'recognised before it came into force: valid to the end of its own term',
  },
  'filed-before': {
    vi: 'nộp trước ngày có hiệu lực, chưa đánh giá ({kinds}): làm theo quy định cũ, xong trong {days} ngày, đến hết {until}',
    en: 'filed before and not evaluated ({kinds}): under the former law, done within {days} days, until {until}',
  },
  'window-missed': {
    vi: 'đánh giá lại không kịp thời gian nộp: giấy cũ có giá trị đến khi có kết quả, không quá {days} ngày; chủ thể chịu trách nhiệm về sản phẩm',
    en: 're-evaluation that cannot meet the filing window: the old certificate holds until the result, at most {days} days; the producer answers for the product',
  },
  'district-powers': {
    vi: 'quyền của cấp huyện chuyển cho cấp tỉnh; hồ sơ đang làm tiếp tục theo bản sửa đổi',
    en: 'the district’s powers pass to the province; what is open goes on under the amended text',
  },
  'nothing-said': {
    vi: 'không nói về hồ sơ đang làm theo quy định cũ',
    en: 'nothing is said about dossiers under way',
  },
};

const officeWords: Book<Bringer> = {
  producer: { vi: 'chủ thể', en: 'producer' },
  commune: { vi: 'UBND cấp xã', en: 'commune' },
  province: { vi: 'UBND cấp tỉnh', en: 'province' },
};

/** Values of a law's facts that are names of our own, by the books that have their words. */
export const LAW_VALUES: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = {
  tier: tierWords,
  to: tierWords,
  powersTo: tierWords,
  kind: dossierKindWords,
  kinds: dossierKindWords,
  contents: communeContentWords,
  bringer: officeWords,
  proposedBy: officeWords,
  counted: {
    'working-days': { vi: 'ngày làm việc', en: 'working days' },
    days: { vi: 'ngày', en: 'days' },
  },
  vote: {
    written: { vi: 'lấy ý kiến bằng văn bản', en: 'in writing' },
    session: { vi: 'họp', en: 'in session' },
  },
  question: { ...openQuestionWords, ...notFoundWords },
  default: openDefaultWords,
  rule: transitionWords,
};
