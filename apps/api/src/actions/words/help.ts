import { LEFT_OPEN } from '@ocop/recognition';
import type { Phrase } from '@ocop/words';

/** The article that a field or a command rests on. */
interface Article {
  readonly document: string;
  readonly clause: string;
}

/** What helps to fill in a field, and the law behind it where there is one. */
export interface FieldHelp extends Phrase {
  readonly basis?: Article;
}

const of26 = (clause: string): Article => ({ document: 'QĐ 26/2026/QĐ-TTg', clause });

const signed: FieldHelp = {
  vi: 'Ngày ghi trên văn bản đã ký; không sau ngày hôm nay.',
  en: 'The day on the signed paper; not later than today.',
};
const numbered: FieldHelp = {
  vi: 'Số và ký hiệu như trên văn bản, ví dụ 1227/QĐ-UBND.',
  en: 'Number and symbol as on the paper, for example 1227/QĐ-UBND.',
};
const checked = (clause: string): Pick<FieldHelp, 'basis'> => ({ basis: of26(clause) });

/** By the name of a field, or by a command and the path within it where that says more. */
export const fieldHelp: Readonly<Record<string, FieldHelp>> = {
  signedOn: signed,
  decision: numbered,
  letter: numbered,
  receipt: {
    vi: 'Số trong sổ tiếp nhận, ghi trên giấy tiếp nhận và hẹn trả kết quả.',
    en: 'The number in the register, as on the receipt.',
    basis: of26('Điều 7'),
  },
  reason: {
    vi: 'Nêu rõ để người nhận biết phải làm gì; được ghi vào nhật ký.',
    en: 'Say it so that the receiver knows what to do; it is recorded.',
  },
  deadline: {
    vi: 'Thời hạn đang chạy của vụ việc này.',
    en: 'A running deadline of this case.',
  },
  'ExtendDeadline.to': {
    vi: 'Hết ngày này thời hạn mới kết thúc; phải sau ngày cuối hiện tại.',
    en: 'The deadline ends with this day; it has to be later than the present one.',
  },
  'CheckDossier.material': {
    vi: 'Nguồn gốc nguyên liệu của địa phương theo hồ sơ và thực tế.',
    en: 'Local origin of the material, by dossier and by sight.',
    ...checked('Điều 7 khoản 2'),
  },
  'CheckDossier.labour': {
    vi: 'Tỷ lệ lao động tại địa phương.',
    en: 'Share of local labour.',
    ...checked('Điều 7 khoản 2'),
  },
  'CheckDossier.idea': {
    vi: 'Nguồn gốc ý tưởng sản phẩm.',
    en: 'Where the idea of the product comes from.',
    ...checked('Điều 7 khoản 2'),
  },
  'CheckDossier.identity': {
    vi: 'Bản sắc, trí tuệ địa phương trong sản phẩm.',
    en: 'Local identity and knowledge in the product.',
    ...checked('Điều 7 khoản 2'),
  },
  'CheckDossier.letter': {
    vi: 'Số báo cáo của xã (Mẫu số 03) kèm văn bản gửi cấp tỉnh; trong 15 ngày làm việc kể từ ngày nhận.',
    en: 'Number of the commune’s report (Form 03) with its letter; within 15 working days of receipt.',
    ...checked('Điều 7 khoản 2'),
  },
  'AskSupportPapers.until': {
    vi: `Để trống: ${LEFT_OPEN.supportPapers.workingDays} ngày làm việc.`,
    en: `Left empty: ${LEFT_OPEN.supportPapers.workingDays} working days.`,
  },
  'GrantSupport.amount': {
    vi: 'Bằng mức kế hoạch cho hưởng, hoặc ít hơn và nêu lý do.',
    en: 'What the plan entitles to, or less with a reason.',
  },
  'GrantSupport.grantedBefore': {
    vi: 'Tổng đã duyệt mà bạn thấy khi quyết định; nếu vừa có người duyệt thêm, hệ thống báo để xem lại.',
    en: 'The sum you see when you decide; if somebody has granted since, you are told.',
  },
  'GrantSupport.aboveBudget': {
    vi: 'Chỉ ghi khi kinh phí của kế hoạch không đủ mà vẫn duyệt.',
    en: 'Only where the plan’s money does not reach and it is granted all the same.',
  },
  'PaySupport.amount': {
    vi: 'Để trống là chi hết số còn phải chi.',
    en: 'Left empty, all that is owed.',
  },
  'FileDossier.papers': {
    vi: 'Phiếu đăng ký (Mẫu số 01), bản tự đánh giá (Mẫu số 02) và minh chứng; đánh giá lại thì thêm thông tin cập nhật sau công nhận.',
    en: 'Registration (Form 01), self-assessment (Form 02) and evidence; a renewal adds what changed since.',
    basis: of26('Điều 6'),
  },
  'CompleteDossier.papers': {
    vi: 'Những giấy đã được yêu cầu; các giấy khác giữ nguyên.',
    en: 'The papers that were asked for; the others stay.',
    basis: of26('Điều 6'),
  },
  'FileSelfScore.choices': {
    vi: 'Mức chủ thể tự chọn ở từng tiêu chí, như in trên phiếu của bộ tiêu chí.',
    en: 'The option the producer chooses at each criterion, as printed on the sheet.',
    basis: of26('Điều 6'),
  },
  'ReturnDossier.missing': {
    vi: 'Mỗi giấy tờ một dòng, kèm lý do; đồng hồ của cơ quan dừng đến khi chủ thể nộp bổ sung.',
    en: 'One paper a line, each with its reason; the office’s clock stops until it is completed.',
    basis: of26('Điều 7'),
  },
  'ConveneCouncil.sessionOn': {
    vi: 'Cấp tỉnh công nhận đợt 1 trước ngày 30/6, đợt 2 trước ngày 30/12: phiên họp phải đủ sớm.',
    en: 'A province recognises before 30 June and 30 December: the session has to be early enough.',
    basis: of26('Điều 5'),
  },
  'SubmitScoreSheet.choices': {
    vi: 'Mỗi tiêu chí một mức như in trên phiếu; hạng theo điểm trung bình của các thành viên.',
    en: 'One printed option for each criterion; the rank follows the members’ average.',
    basis: of26('Điều 3'),
  },
  'RecordSamples.count': {
    vi: 'Năm mẫu mỗi sản phẩm; dịch vụ du lịch không có mẫu.',
    en: 'Five samples of each product; none of tourism.',
    basis: of26('Điều 6'),
  },
  'RecordReview.findings': {
    vi: 'Đánh giá hồ sơ của tổ tư vấn, trình Hội đồng trước phiên họp.',
    en: 'The advisory team’s assessment, for the council before its session.',
    basis: of26('Điều 7'),
  },
  'ApproveResults.decision': {
    vi: 'Chủ tịch UBND cấp tỉnh công nhận 3, 4 sao; Bộ trưởng công nhận 5 sao. Số như trên quyết định đã ký.',
    en: 'The province’s chair recognises 3 and 4 stars, the minister 5. The number as on the signed decision.',
    basis: of26('Điều 4'),
  },
  'ForwardDossiers.letter': {
    vi: 'Văn bản gửi kèm hồ sơ các sản phẩm từ 90 điểm.',
    en: 'The letter that goes with the dossiers of products from 90 points on.',
    basis: of26('Điều 7 khoản 3 điểm e'),
  },
  'ForwardDossiers.sentOn': {
    vi: 'Cấp tỉnh gửi lên Bộ trước ngày 30/7 (đợt 1), 30/01 (đợt 2).',
    en: 'A province sends before 30 July (round 1) and 30 January (round 2).',
    basis: of26('Điều 5 khoản 2'),
  },
  'RecogniseFromResult.decision': {
    vi: 'Dùng kết quả của trung ương để công nhận 3, 4 sao khi sản phẩm chưa đạt 90 điểm ở đó.',
    en: 'The centre’s result serves to recognise 3 or 4 stars where a product has less than 90 there.',
    basis: of26('Điều 7'),
  },
  'AcceptDossier.round': {
    vi: 'Để trống: đợt gần nhất còn nhận hồ sơ.',
    en: 'Left open: the next round that still takes dossiers.',
    basis: of26('Điều 5'),
  },
  'RecuseMember.why': {
    vi: 'Người có liên quan không chấm sản phẩm đó và không tính vào số thành viên.',
    en: 'Somebody concerned does not judge the product and is out of its count.',
  },
  set: {
    vi: 'Bộ tiêu chí của nhóm sản phẩm; tìm theo tên sản phẩm.',
    en: 'The criteria set of the product’s group; search by the product’s name.',
    basis: of26('Phụ lục'),
  },
  cause: {
    vi: 'Một trong các căn cứ thu hồi của quy định áp dụng.',
    en: 'One of the causes in the law that applies.',
    basis: of26('Điều 8'),
  },
  ground: {
    vi: 'Luật, nghị định, quy chuẩn và điều khoản bị vi phạm, ví dụ: Nghị định 43/2017/NĐ-CP, điều 10.',
    en: 'The law, decree or standard with its article, for example Decree 43/2017, article 10.',
  },
  'OrderCorrection.until': {
    vi: `Hết ngày này mới quá hạn. ${LEFT_OPEN.correction.source.vi}`,
    en: `It may be done until the end of this day. ${LEFT_OPEN.correction.source.en}`,
  },
  'RejectCorrection.until': {
    vi: `Hạn mới. ${LEFT_OPEN.correction.source.vi}`,
    en: `The new last day. ${LEFT_OPEN.correction.source.en}`,
  },
  'ProposeSuspension.finding': {
    vi: `Nêu vi phạm và mức độ. ${LEFT_OPEN.suspension.source.vi}`,
    en: `What was found, and how grave it is. ${LEFT_OPEN.suspension.source.en}`,
  },
  intention: {
    vi: 'Không ràng buộc, trả lời lại được. Giúp cơ quan thường trực xếp các đợt đánh giá.',
    en: 'It binds nobody and may be answered again. It helps the office to plan its rounds.',
  },
  inspectedOn: {
    vi: 'Ngày kiểm tra thực tế; không sau ngày hôm nay.',
    en: 'The day on which it was inspected; not later than today.',
  },
  checkList: {
    vi: 'Mỗi điểm một dòng; điểm không đạt cần ghi đã thấy gì.',
    en: 'One point a line; what is not in order needs a note of what was seen.',
    basis: of26('Điều 9'),
  },
  dossiersSentOn: {
    vi: 'Thành viên nhận hồ sơ trước phiên họp theo quy chế của Hội đồng.',
    en: 'Members get the dossiers ahead of the session, as the council’s regulation says.',
  },
  'AppointCouncil.members': {
    vi: 'Mỗi người phải có tài khoản trong hệ thống.',
    en: 'Each has to be a person of this system.',
    basis: of26('Điều 4'),
  },
  values: {
    vi: 'Số đạt được của từng chỉ tiêu trong kế hoạch.',
    en: 'What was reached of each target of the plan.',
  },
};
