import type { FieldHelp } from '../actions/words/help';

const law = (clause: string) => ({ document: 'QĐ 26/2026/QĐ-TTg', clause });

/** What helps, with the article where the law says it. */
export const planHelp: Readonly<Record<string, FieldHelp>> = {
  'Plan.id': {
    vi: 'Chữ thường không dấu, ví dụ hue-2028; mã các đợt bắt đầu bằng mã này.',
    en: 'As hue-2028; the ids of rounds begin with it.',
  },
  'Plan.regulation': {
    vi: 'Quy định có hiệu lực vào ngày ban hành kế hoạch.',
    en: 'The law in force on the day of the paper.',
    basis: law('điều 1'),
  },
  'Plan.calendar': {
    vi: 'Ngày nghỉ theo lịch này; ngày cuối rơi vào ngày nghỉ thì giữ nguyên và được nêu.',
    en: 'Days off are its; a last day on one stays and is named.',
  },
  'Plan.defaults': {
    vi: 'Điền những phần kế hoạch để ngỏ: số ngày xử lý, Hội đồng, nhắc việc, hậu quả.',
    en: 'Fills what the plan leaves open.',
  },
  'Plan.document.number': {
    vi: 'Như trên văn bản, ví dụ 01/KH-UBND.',
    en: 'As on the paper.',
  },
  'Plan.authority.tier': {
    vi: 'Cấp đánh giá, công nhận theo quy định.',
    en: 'The tier under the law.',
    basis: law('điều 4'),
  },
  'Plan.communes.replaces': {
    vi: 'Sản phẩm đã công nhận ở xã cũ được đánh giá lại ở đây.',
    en: 'Products recognised there renew here.',
  },
  'Plan.rounds.communesPropose': {
    vi: 'Đợt 1 trước ngày 30/4, đợt 2 trước ngày 30/10.',
    en: 'Before 30 April and 30 October.',
    basis: law('điều 5 khoản 1'),
  },
  'Plan.rounds.intakeCloses': {
    vi: 'Hồ sơ được xã đề nghị trước ngày này mới vào đợt.',
    en: 'Dossiers proposed before that day enter the round.',
    basis: law('điều 5 khoản 1'),
  },
  'Plan.rounds.recognise': {
    vi: 'Cấp tỉnh: đợt 1 trước ngày 30/6, đợt 2 trước ngày 30/12.',
    en: 'A province: before 30 June and 30 December.',
    basis: law('điều 5'),
  },
  'Plan.rounds.forward': {
    vi: 'Cấp tỉnh đề nghị lên Bộ trước ngày 30/7, 30/01.',
    en: 'A province forwards before 30 July and 30 January.',
    basis: law('điều 5 khoản 2'),
  },
  'Plan.rounds.forwardFrom': {
    vi: 'Từ 90 điểm.',
    en: 'From 90 points.',
    basis: law('điều 7 khoản 3 điểm e'),
  },
  'Plan.terms': {
    vi: 'Để trống: theo bộ mặc định.',
    en: 'Left empty: the defaults hold.',
  },
  'Plan.terms.communeCheck': {
    vi: 'Số ngày xã có từ khi nhận hồ sơ.',
    en: 'From the day the commune has the dossier.',
    basis: law('điều 7'),
  },
  'Plan.terms.handedDown': {
    vi: 'Cơ quan cấp dưới công nhận theo kết quả của cấp trên.',
    en: 'For the authority to which a result was handed down.',
    basis: law('điều 7'),
  },
  'Plan.council': {
    vi: 'Để trống: theo bộ mặc định.',
    en: 'Left empty: the defaults hold.',
    basis: law('điều 8'),
  },
  'Plan.council.appealWorkingDays': {
    vi: 'Từ khi nhận khiếu nại đến khi trả lời.',
    en: 'From an appeal to its answer.',
  },
  'Plan.ladders': {
    vi: 'Để trống: theo bộ mặc định.',
    en: 'Left empty: the defaults hold.',
  },
  'Plan.consequences': {
    vi: 'Để trống: theo bộ mặc định.',
    en: 'Left empty: the defaults hold.',
  },
  source: {
    vi: 'Câu của văn bản, hoặc lý do dùng mặc định khi văn bản để ngỏ.',
    en: 'The sentence of the paper, or why it is assumed.',
  },
};
