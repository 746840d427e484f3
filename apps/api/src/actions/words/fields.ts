import type { cycleActions } from '@ocop/certification';
import type { roundActions } from '@ocop/evaluation';
import type { yearActions } from '@ocop/programmes';
import type { recognitionActions } from '@ocop/recognition';
import { type Book, type CommandField, commandFieldWords, type Phrase } from '@ocop/words';

/** The names that stand inside a field: of its records, of what a list or a map holds, of each variant. */
type NamesInside<F> = F extends { readonly kind: 'record'; readonly fields: infer R }
  ? NamesOf<R>
  : F extends { readonly kind: 'list' | 'map'; readonly of: infer I }
    ? NamesInside<I>
    : F extends { readonly kind: 'variants'; readonly of: infer V }
      ? NamesOf<V[keyof V]>
      : never;
type NamesOf<R> = R extends unknown ? (keyof R & string) | NamesInside<R[keyof R]> : never;

type FieldsOf<A> = A[keyof A] extends infer C ? (C extends { fields: infer F } ? F : never) : never;

type FieldName = NamesOf<
  | FieldsOf<typeof cycleActions>
  | FieldsOf<typeof roundActions>
  | FieldsOf<typeof yearActions>
  | FieldsOf<typeof recognitionActions>
>;

/** What stands inside the fields of commands. */
const nestedFieldWords: Book<Exclude<FieldName, CommandField>> = {
  signedBy: { vi: 'ai ký', en: 'who signed' },
  unit: { vi: 'mã tỉnh, mã xã', en: 'codes of province and commune' },
  advisory: { vi: 'thuộc tổ tư vấn, không chấm', en: 'of the advisory team, does not score' },
  area: { vi: 'địa bàn', en: 'area' },
  batch: { vi: 'nhóm sản phẩm xem trong phiên', en: 'products seen in the session' },
  before: { vi: 'trước ngày hoặc trước tháng', en: 'before a day or a month' },
  chair: { vi: 'Chủ tịch Hội đồng', en: 'chair' },
  ladder: { vi: 'thang nhắc của việc nào', en: 'reminders of which duty' },
  rungs: { vi: 'các lần nhắc', en: 'the reminders' },
  offset: {
    vi: 'số ngày so với hạn (âm là trước)',
    en: 'days around the last day (negative: before)',
  },
  escalation: { vi: 'là báo cáo chậm trễ', en: 'tells of a delay' },
  ifNonWorking: { vi: 'nếu là ngày nghỉ', en: 'on a day off' },
  clause: { vi: 'mục, điểm của văn bản', en: 'clause of the document' },
  communesPropose: { vi: 'hạn xã đề nghị', en: 'communes propose by' },
  council: { vi: 'Hội đồng', en: 'council' },
  date: { vi: 'mốc thời gian của kế hoạch', en: 'day of the plan' },
  default: { vi: 'lý do dùng mặc định', en: 'why the default is used' },
  document: { vi: 'tài liệu', en: 'document' },
  figure: { vi: 'số liệu được hỏi', en: 'figure asked for' },
  forward: { vi: 'hạn gửi lên cấp trên', en: 'forwarded by' },
  good: { vi: 'đạt', en: 'in order' },
  forwardFrom: { vi: 'mức điểm gửi lên cấp trên', en: 'points from which dossiers go up' },
  groups: { vi: 'các bộ tiêu chí được chấm', en: 'criteria sets judged' },
  intakeCloses: { vi: 'hạn nhận hồ sơ', en: 'intake closes' },
  month: { vi: 'trong tháng', en: 'in the month' },
  no: { vi: 'số thứ tự', en: 'number' },
  of: { vi: 'trên tổng số', en: 'of the whole' },
  office: { vi: 'tên cơ quan', en: 'name of the office' },
  opens: { vi: 'ngày mở', en: 'opens' },
  organisation: { vi: 'cơ quan, đơn vị', en: 'organisation' },
  page: { vi: 'trang', en: 'page' },
  paper: { vi: 'giấy tờ', en: 'paper' },
  points: { vi: 'điểm', en: 'points' },
  point: { vi: 'điểm kiểm tra', en: 'point' },
  quote: { vi: 'câu trích', en: 'sentence quoted' },
  recognise: { vi: 'hạn công nhận', en: 'recognised by' },
  replaces: { vi: 'các xã cũ được nhập', en: 'former communes merged into it' },
  secretary: { vi: 'thư ký', en: 'secretary' },
  sessions: { vi: 'các phiên họp', en: 'sessions' },
  source: { vi: 'căn cứ', en: 'source' },
  symbol: { vi: 'ký hiệu văn bản', en: 'symbol of its papers' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  tier: { vi: 'cấp', en: 'tier' },
  title: { vi: 'tên giấy tờ', en: 'title' },
  value: { vi: 'đạt được', en: 'reached' },
  viceChair: { vi: 'Phó Chủ tịch Hội đồng', en: 'vice-chair' },
};

/** What each field of each command is called, in whatever depth. */
export const fieldWords: Book<FieldName> = { ...commandFieldWords, ...nestedFieldWords };

/** Where a name means something of its own in one command. */
export const ownFieldWords: Readonly<Record<string, Phrase>> = {
  'ExtendDeadline.to': { vi: 'ngày cuối mới', en: 'new last day' },
  'AskSupportPapers.papers': { vi: 'giấy tờ cần bổ sung', en: 'papers that are wanted' },
  'AskSupportPapers.what': { vi: 'cần bổ sung những gì', en: 'what is wanted of them' },
  'AskSupportPapers.until': { vi: 'bổ sung trước hết ngày', en: 'to be added by' },
  'ClaimSupport.papers.file': { vi: 'ảnh hoặc PDF', en: 'picture or PDF' },
  'ClaimSupport.papers.reference': { vi: 'bản gốc đang ở đâu', en: 'where the original lies' },
  'AddSupportPapers.papers.file': { vi: 'ảnh hoặc PDF', en: 'picture or PDF' },
  'AddSupportPapers.papers.reference': { vi: 'bản gốc đang ở đâu', en: 'where the original lies' },
  'GrantSupport.reason': { vi: 'lý do duyệt ít hơn', en: 'why less is granted' },
  'PaySupport.on': { vi: 'ngày chi', en: 'paid on' },
  'PaySupport.reference': { vi: 'số chứng từ', en: 'number of the order' },
  'AdjournSession.to': { vi: 'họp tiếp ngày', en: 'continues on' },
  'PutOffProducts.to': { vi: 'để lại đến', en: 'put off to' },
  'ForwardDossiers.to': {
    vi: 'nơi nhận, nếu khác kế hoạch',
    en: 'receiver, if not the plan’s',
  },
  'AmendPlan.amendments.to': { vi: 'ngày mới', en: 'new day' },
  'AppointCouncil.from': { vi: 'nhiệm kỳ từ ngày', en: 'term from' },
  'AppointCouncil.until': { vi: 'nhiệm kỳ đến hết ngày', en: 'term until' },
  'AppointCouncil.members.id': { vi: 'người', en: 'person' },
  'AppointCouncil.members.commune': {
    vi: 'xã của thành viên',
    en: 'the member’s own commune',
  },
  'ConveneCouncil.members.id': { vi: 'người', en: 'person' },
  'AppointCouncil.members.name': { vi: 'họ và tên', en: 'name' },
  'ConveneCouncil.members.name': { vi: 'họ và tên', en: 'name' },
  'AddProduct.name': { vi: 'tên sản phẩm', en: 'name of the product' },
  'AddProduct.id': { vi: 'mã sản phẩm', en: 'id of the product' },
  'AddProduct.owner.id': { vi: 'mã chủ thể', en: 'id of the producer' },
  'AddProduct.owner.name': { vi: 'tên chủ thể', en: 'name of the producer' },
  'SubmitResults.report': { vi: 'số tờ trình', en: 'number of the submission' },
  'CheckDossier.letter': { vi: 'số văn bản chuyển hồ sơ', en: 'number of the forwarding letter' },
  'EndCertificates.certificates.recognition': { vi: 'giấy chứng nhận', en: 'certificate' },
  'AcceptDossier.round': { vi: 'vào đợt đánh giá', en: 'into the round' },
  'RecordAttendance.at': { vi: 'lúc (giờ:phút)', en: 'at (hour:minute)' },
};
