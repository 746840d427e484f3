import type { cycleActions } from '@ocop/certification';
import type { roundActions } from '@ocop/evaluation';
import type { yearActions } from '@ocop/programmes';
import type { recognitionActions } from '@ocop/recognition';
import type { Book } from './phrase';

/** The names of the fields that people's commands have. */
type FieldOf<A> = {
  [K in keyof A]: A[K] extends { readonly internal: true }
    ? never
    : A[K] extends { readonly fields: infer F }
      ? keyof F & string
      : never;
}[keyof A];

export type CommandField =
  | FieldOf<typeof cycleActions>
  | FieldOf<typeof roundActions>
  | FieldOf<typeof yearActions>
  | FieldOf<typeof recognitionActions>;

/** The names of the commands that people give. */
type GivenOf<A> = {
  [K in keyof A & string]: A[K] extends { readonly internal: true } ? never : K;
}[keyof A & string];

type GivenCommand =
  | GivenOf<typeof cycleActions>
  | GivenOf<typeof roundActions>
  | GivenOf<typeof yearActions>
  | GivenOf<typeof recognitionActions>;

/** What a command does, as it stands on a button or in a list. */
export const commandWords: Book<GivenCommand> = {
  AcceptIdea: { vi: 'Chấp nhận ý tưởng', en: 'Accept the idea' },
  ReturnIdea: { vi: 'Không chấp nhận ý tưởng', en: 'Turn the idea down' },
  SubmitBusinessPlan: { vi: 'Nộp phương án sản xuất kinh doanh', en: 'Submit the business plan' },
  ApproveBusinessPlan: { vi: 'Chấp thuận phương án', en: 'Approve the business plan' },
  ReturnBusinessPlan: { vi: 'Trả lại phương án', en: 'Return the business plan' },
  FileDossier: { vi: 'Nộp hồ sơ', en: 'File the dossier' },
  CheckDossier: { vi: 'Xác nhận và chuyển hồ sơ', en: 'Check the dossier and pass it on' },
  ReturnDossier: { vi: 'Yêu cầu bổ sung hồ sơ', en: 'Return the dossier for completion' },
  FileSelfScore: { vi: 'Nộp phiếu tự đánh giá', en: 'File the self-score' },
  ChoosePicture: { vi: 'Chọn ảnh sản phẩm', en: 'Choose the picture of the product' },
  RemovePicture: { vi: 'Bỏ ảnh sản phẩm', en: 'Take the picture away' },
  CompleteDossier: { vi: 'Nộp bổ sung', en: 'Complete the dossier' },
  AcceptDossier: { vi: 'Tiếp nhận hồ sơ vào đợt đánh giá', en: 'Accept the dossier for a round' },
  RecogniseFromResult: {
    vi: 'Công nhận theo kết quả cấp trên',
    en: 'Recognise from the higher tier’s result',
  },
  ChangeSet: { vi: 'Chọn hoặc đổi bộ tiêu chí', en: 'Choose or change the criteria set' },
  Withdraw: { vi: 'Rút hồ sơ', en: 'Withdraw' },
  AssignDuty: { vi: 'Giao người xử lý', en: 'Put into an officer’s hands' },
  ExtendDeadline: { vi: 'Gia hạn', en: 'Extend a deadline' },
  ConveneCouncil: {
    vi: 'Triệu tập Hội đồng, gửi hồ sơ điện tử',
    en: 'Convene the council and send the e-dossiers',
  },
  AppointCouncil: {
    vi: 'Thành lập Hội đồng bằng quyết định',
    en: 'Appoint the council by decision',
  },
  FileAppeal: { vi: 'Khiếu nại kết quả dự kiến', en: 'Appeal against the provisional result' },
  DecideAppeal: { vi: 'Trả lời khiếu nại', en: 'Decide on an appeal' },
  RecordAttendance: { vi: 'Ghi thành viên đến, về', en: 'Record who comes or goes' },
  RecuseMember: { vi: 'Thành viên không chấm một sản phẩm', en: 'Recuse a member from a product' },
  Abstain: { vi: 'Không cho điểm', en: 'Abstain' },
  RecordVote: { vi: 'Ghi kết quả biểu quyết', en: 'Record a vote' },
  RecordRemark: { vi: 'Ghi ý kiến bảo lưu', en: 'Record a remark' },
  PutOffProducts: { vi: 'Để sản phẩm lại phiên sau hoặc đợt sau', en: 'Put products off' },
  AdjournSession: { vi: 'Tạm dừng, họp tiếp ngày khác', en: 'Adjourn the session to another day' },
  RecordSamples: { vi: 'Ghi mẫu sản phẩm', en: 'Record samples' },
  RecordReview: { vi: 'Ghi báo cáo thẩm định hồ sơ', en: 'Record the advisory review' },
  RecordVisit: { vi: 'Ghi kết quả kiểm tra thực tế', en: 'Record a field visit' },
  CloseSession: { vi: 'Bế mạc phiên họp', en: 'Close the session' },
  ProposeReopening: { vi: 'Đề nghị mở lại chấm điểm', en: 'Propose to reopen the scoring' },
  ConfirmReopening: { vi: 'Trả lời đề nghị mở lại', en: 'Answer a proposed reopening' },
  OpenSession: { vi: 'Khai mạc phiên họp, điểm danh', en: 'Open the session with the attendance' },
  SubmitScoreSheet: { vi: 'Nộp phiếu chấm điểm', en: 'Submit a score sheet' },
  CorrectScoreSheet: { vi: 'Sửa phiếu chấm đã nộp', en: 'Correct a submitted score sheet' },
  CloseScoring: { vi: 'Kết thúc chấm điểm', en: 'Close the scoring' },
  ReopenScoring: { vi: 'Mở lại chấm điểm', en: 'Reopen the scoring' },
  SubmitResults: { vi: 'Trình kết quả', en: 'Submit the results to the authority' },
  ReturnResults: {
    vi: 'Trả lại kết quả để Hội đồng xem xét',
    en: 'Return the results to the council',
  },
  ApproveResults: {
    vi: 'Phê duyệt kết quả, ban hành quyết định',
    en: 'Approve the results by decision',
  },
  ForwardDossiers: { vi: 'Gửi hồ sơ lên cấp trên', en: 'Forward the dossiers to the next tier' },
  StartRenewal: { vi: 'Đề nghị đánh giá lại', en: 'Start the renewal' },
  AnswerRenewal: { vi: 'Trả lời có đánh giá lại hay không', en: 'Say whether it will be renewed' },
  RecordInspection: { vi: 'Ghi kết quả kiểm tra', en: 'Record an inspection' },
  OrderCorrection: { vi: 'Yêu cầu khắc phục', en: 'Order a correction' },
  ReportCorrection: { vi: 'Báo đã khắc phục', en: 'Report it put right' },
  ConfirmCorrection: { vi: 'Xác nhận đã khắc phục', en: 'Confirm that it is put right' },
  RejectCorrection: { vi: 'Chưa đạt, khắc phục tiếp', en: 'Not put right, go on' },
  ReportMismatch: { vi: 'Phản ánh sai lệch', en: 'Report a mismatch' },
  DismissMismatches: { vi: 'Khép các phản ánh', en: 'Close the shoppers’ reports' },
  ProposeSuspension: { vi: 'Đề nghị đình chỉ', en: 'Propose a suspension' },
  DismissSuspension: { vi: 'Không đình chỉ', en: 'Decide not to suspend' },
  ClaimSupport: { vi: 'Đề nghị nhận tiền hỗ trợ', en: 'Claim support money' },
  AddSupportPapers: { vi: 'Bổ sung giấy tờ hỗ trợ', en: 'Add papers to the claim' },
  AskSupportPapers: { vi: 'Yêu cầu bổ sung giấy tờ hỗ trợ', en: 'Ask for papers of the claim' },
  GrantSupport: { vi: 'Duyệt tiền hỗ trợ', en: 'Grant support money' },
  RefuseSupport: { vi: 'Không duyệt tiền hỗ trợ', en: 'Refuse support money' },
  PaySupport: { vi: 'Ghi đã chi trả hỗ trợ', en: 'Record that it is paid' },
  WithdrawSupport: { vi: 'Rút đề nghị hỗ trợ', en: 'Withdraw the claim' },
  Suspend: { vi: 'Tạm đình chỉ', en: 'Suspend' },
  LiftSuspension: { vi: 'Bỏ đình chỉ', en: 'Lift the suspension' },
  ProposeRevocation: { vi: 'Đề nghị thu hồi', en: 'Propose the revocation' },
  Revoke: { vi: 'Thu hồi giấy chứng nhận', en: 'Revoke' },
  DismissRevocation: { vi: 'Không thu hồi', en: 'Decide not to revoke' },
  StrikeOff: {
    vi: 'Đưa ra khỏi danh sách do không đánh giá lại',
    en: 'Strike off the list for not attending the re-evaluation',
  },
  Reissue: {
    vi: 'Cấp lại giấy chứng nhận thay giấy trước',
    en: 'Issue the certificate anew in place of this one',
  },
  HandInSignature: { vi: 'Nộp giấy chứng nhận đã ký', en: 'Hand in the signed certificate' },
  HandOver: { vi: 'Giao giấy chứng nhận', en: 'Hand the certificate over' },
  TakeBackHandOver: {
    vi: 'Hủy ghi nhận đã giao (ghi nhầm)',
    en: 'Take back that it was handed over (a mistake)',
  },
  SignResultNotice: {
    vi: 'Ghi số và chữ ký của thông báo kết quả',
    en: 'Record number and signature of the notice of the result',
  },
  SignExpiryNotice: {
    vi: 'Ghi số và chữ ký của thông báo sắp hết hiệu lực',
    en: 'Record number and signature of the notice of expiry',
  },
  Supersede: { vi: 'Ghi nhận giấy mới thay thế', en: 'Record the certificate that replaces it' },
  AddProduct: { vi: 'Bổ sung sản phẩm vào danh mục', en: 'Add a product to the list' },
  SubmitReport: { vi: 'Gửi báo cáo', en: 'Submit a report' },
  CorrectReport: { vi: 'Sửa báo cáo đã gửi', en: 'Correct a report that was sent' },
  SendFigures: { vi: 'Gửi số liệu năm', en: 'Send the yearly figures' },
  CorrectFigures: { vi: 'Sửa số liệu đã gửi', en: 'Correct figures that were sent' },
  ReportActivity: { vi: 'Báo cáo việc đã thực hiện', en: 'Report something done' },
  ApprovePlan: {
    vi: 'Phê duyệt kế hoạch, mở chương trình năm',
    en: 'Approve the plan and open the year',
  },
  StrikeProducts: {
    vi: 'Đưa nhiều sản phẩm ra khỏi danh mục bằng một quyết định',
    en: 'Put many products out of the programme by one decision',
  },
  EndCertificates: {
    vi: 'Thu hồi, đưa ra khỏi danh sách nhiều giấy chứng nhận bằng một quyết định',
    en: 'Revoke or strike off many certificates by one decision',
  },
  WithdrawPlan: { vi: 'Rút kế hoạch', en: 'Withdraw the plan' },
  AmendPlan: { vi: 'Sửa đổi kế hoạch bằng quyết định', en: 'Amend the plan by a decision' },
};

/** What a field of a command means. */
export const commandFieldWords: Book<CommandField> = {
  A: { vi: 'điểm phần A', en: 'points of part A' },
  B: { vi: 'điểm phần B', en: 'points of part B' },
  C: { vi: 'điểm phần C', en: 'points of part C' },
  about: { vi: 'nội dung biểu quyết', en: 'what is voted on' },
  amount: { vi: 'số tiền (đồng)', en: 'amount (đồng)' },
  capacity: { vi: 'chức vụ, tư cách', en: 'office and capacity' },
  number: { vi: 'số, ký hiệu', en: 'number' },
  scan: {
    vi: 'bản đã ký (bản quét hoặc tệp ký số)',
    en: 'the signed paper (a scan or a signed file)',
  },
  signer: { vi: 'người ký', en: 'who signed' },
  inStead: { vi: 'giấy tờ nhận thay', en: 'paper by which it is taken in their stead' },
  reference: { vi: 'số chứng từ, nơi lưu', en: 'reference of the paper' },
  grantedBefore: {
    vi: 'đã duyệt trước đó theo kế hoạch (đồng)',
    en: 'granted before under the plan',
  },
  aboveBudget: { vi: 'lý do duyệt vượt kinh phí', en: 'why it is above the budget' },
  abstained: { vi: 'số không biểu quyết', en: 'abstentions' },
  against: { vi: 'số không tán thành', en: 'votes against' },
  agree: { vi: 'đồng ý', en: 'agreed' },
  activity: { vi: 'việc của kế hoạch', en: 'activity of the plan' },
  amendments: { vi: 'các điểm điều chỉnh kế hoạch', en: 'what is amended in the plan' },
  change: { vi: 'lý do cấp lại', en: 'why it is issued anew' },
  code: { vi: 'mã số sản phẩm đã có', en: 'registration number it has already' },
  communeName: { vi: 'tên xã, phường in trên giấy', en: 'commune as printed' },
  file: { vi: 'tệp đã ký, hoặc bản quét', en: 'signed file, or the scan' },
  packSizes: { vi: 'quy cách đóng gói', en: 'pack sizes' },
  variants: { vi: 'chủng loại', en: 'variants' },
  answers: { vi: 'các số liệu', en: 'the figures' },
  ask: { vi: 'lần hỏi số liệu', en: 'what is asked for' },
  corrects: { vi: 'lần gửi bị sửa (số)', en: 'what was sent and is corrected (its number)' },
  heard: { vi: 'biết bằng cách nào', en: 'how it is known' },
  producer: { vi: 'chủ thể', en: 'producer' },
  asOf: { vi: 'số liệu tính đến ngày', en: 'figures as of' },
  at: { vi: 'giờ', en: 'time' },
  byHand: { vi: 'giấy đã ký tay: ai ký, ngày nào', en: 'signed by hand: by whom, on which day' },
  by: { vi: 'số giấy chứng nhận mới', en: 'number of the newer certificate' },
  cause: { vi: 'căn cứ thu hồi', en: 'cause of the revocation' },
  certificates: {
    vi: 'các giấy chứng nhận và căn cứ thu hồi',
    en: 'the certificates, each with its cause',
  },
  checkList: { vi: 'các điểm kiểm tra', en: 'points looked at' },
  choices: {
    vi: 'điểm chọn ở từng tiêu chí của bộ tiêu chí',
    en: 'points chosen at each criterion of the set',
  },
  comment: { vi: 'nhận xét', en: 'comment' },
  commune: { vi: 'xã, phường', en: 'commune' },
  count: { vi: 'số lượng', en: 'number' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  decision: { vi: 'số quyết định', en: 'number of the decision' },
  difficulties: { vi: 'khó khăn, vướng mắc', en: 'difficulties' },
  dossiersSentOn: { vi: 'ngày gửi hồ sơ điện tử', en: 'day on which e-dossiers were sent' },
  evidence: {
    vi: 'minh chứng (tài liệu, trang) hoặc lý do ở từng tiêu chí',
    en: 'evidence (document, page) or reason at each criterion',
  },
  findings: { vi: 'kết quả kiểm tra', en: 'findings' },
  for: { vi: 'số tán thành', en: 'votes for' },
  from: { vi: 'từ ngày', en: 'from' },
  figures: { vi: 'số liệu gửi kèm, bằng mã SHA-256', en: 'the figures, by their SHA-256' },
  finding: { vi: 'kết luận kiểm tra', en: 'finding of the inspection' },
  ground: { vi: 'căn cứ pháp lý', en: 'legal ground' },
  id: { vi: 'mã', en: 'id' },
  idea: { vi: 'xác nhận về ý tưởng', en: 'the idea is confirmed' },
  identity: { vi: 'xác nhận về bản sắc địa phương', en: 'the local identity is confirmed' },
  inspectedOn: { vi: 'ngày kiểm tra', en: 'day of the inspection' },
  intention: { vi: 'dự định', en: 'intention' },
  kind: { vi: 'loại đánh giá', en: 'kind of evaluation' },
  labour: { vi: 'xác nhận về lao động địa phương', en: 'local labour is confirmed' },
  letter: { vi: 'số văn bản', en: 'number of the letter' },
  material: { vi: 'xác nhận về nguyên liệu địa phương', en: 'local material is confirmed' },
  member: { vi: 'thành viên Hội đồng', en: 'council member' },
  members: { vi: 'các thành viên Hội đồng', en: 'members of the council' },
  minutes: { vi: 'số biên bản', en: 'number of the minutes' },
  mismatch: { vi: 'điều sai lệch', en: 'what is at odds' },
  missing: { vi: 'giấy tờ còn thiếu và lý do', en: 'papers that are missing, and why' },
  name: { vi: 'tên', en: 'name' },
  note: { vi: 'ghi chú', en: 'note' },
  officer: { vi: 'cán bộ xử lý', en: 'officer' },
  on: { vi: 'ngày', en: 'day' },
  outcome: { vi: 'kết quả giải quyết', en: 'outcome' },
  owner: { vi: 'chủ thể', en: 'producer' },
  papers: { vi: 'giấy tờ trong hồ sơ', en: 'papers of the dossier' },
  photographs: { vi: 'ảnh chụp, mỗi ảnh bằng mã SHA-256', en: 'photographs, each by its SHA-256' },
  place: { vi: 'nơi thực hiện: xã, huyện', en: 'where: commune, district' },
  present: { vi: 'các thành viên có mặt', en: 'members who are present' },
  product: { vi: 'sản phẩm', en: 'product' },
  products: { vi: 'các sản phẩm', en: 'products' },
  programme: { vi: 'kế hoạch năm', en: 'programme year' },
  proposals: { vi: 'kiến nghị, đề xuất', en: 'proposals' },
  question: { vi: 'vấn đề biểu quyết', en: 'question' },
  reason: { vi: 'lý do', en: 'reason' },
  receipt: { vi: 'số tiếp nhận', en: 'number of the receipt' },
  recognition: { vi: 'giấy chứng nhận cũ được thay', en: 'recognition that is replaced' },
  remark: { vi: 'ý kiến', en: 'remark' },
  report: { vi: 'báo cáo', en: 'report' },
  reviewers: { vi: 'người thẩm định', en: 'who reviewed' },
  round: { vi: 'đợt đánh giá', en: 'evaluation round' },
  sentOn: { vi: 'ngày gửi', en: 'day of sending' },
  sessionOn: { vi: 'ngày họp', en: 'day of the session' },
  sitting: { vi: 'các thành viên dự họp chấm điểm', en: 'members who sit and score' },
  state: { vi: 'tình trạng', en: 'state' },
  set: { vi: 'mã bộ tiêu chí', en: 'id of the criteria set' },
  signedOn: { vi: 'ngày ký', en: 'day of signing' },
  summary: { vi: 'tóm tắt', en: 'summary' },
  to: { vi: 'đến ngày, hoặc nơi nhận', en: 'until which day, or the receiver' },
  until: { vi: 'đến hết ngày', en: 'until' },
  values: { vi: 'giá trị đạt được của các chỉ tiêu', en: 'what was reached of targets' },
  visitors: { vi: 'người đi kiểm tra', en: 'who visited' },
  went: { vi: 'đến hay về', en: 'came or went' },
  what: { vi: 'điều phải khắc phục', en: 'what is to be put right' },
  where: { vi: 'địa điểm', en: 'place' },
  words: { vi: 'nội dung phản ánh', en: 'what was seen' },
  why: { vi: 'lý do không chấm', en: 'why recused' },
};
