import type { Phrase } from '@ocop/words';

/** What will happen when a command counts that cannot be taken back by the one who gives it. */
export const consequenceWords: Readonly<Record<string, Phrase>> = {
  ReturnIdea: {
    vi: 'Chu trình của sản phẩm kết thúc và không mở lại được; chủ thể được thông báo.',
    en: 'The product’s cycle ends and cannot be opened again; the producer is told.',
  },
  FileDossier: {
    vi: 'Hồ sơ được gửi đến UBND cấp xã; thời hạn kiểm tra bắt đầu chạy.',
    en: 'The dossier goes to the commune; the time for its check begins to run.',
  },
  CompleteDossier: {
    vi: 'Hồ sơ trở lại cơ quan đã yêu cầu bổ sung; thời hạn của cơ quan đó chạy tiếp.',
    en: 'The dossier goes back to whoever returned it; their time runs on.',
  },
  CheckDossier: {
    vi: 'Hồ sơ được chuyển lên cơ quan thường trực; xã không sửa được ý kiến nữa.',
    en: 'The dossier goes up to the programme office; the commune cannot change its opinion.',
  },
  ReturnDossier: {
    vi: 'Hồ sơ trở lại chủ thể; thời hạn của cơ quan dừng đến khi nộp bổ sung.',
    en: 'The dossier goes back to the producer; the office’s time stops until it is completed.',
  },
  AcceptDossier: {
    vi: 'Sản phẩm vào danh sách của đợt đánh giá; chủ thể nhận giấy hẹn.',
    en: 'The product enters the round’s list; the producer gets a receipt.',
  },
  RecogniseFromResult: {
    vi: 'Sản phẩm được công nhận theo quyết định này và được cấp giấy chứng nhận 36 tháng.',
    en: 'The product is recognised by this decision and gets a certificate of 36 months.',
  },
  Withdraw: {
    vi: 'Chu trình của sản phẩm kết thúc; muốn tham gia lại phải đăng ký từ đầu.',
    en: 'The product’s cycle ends; to take part again it has to be registered anew.',
  },
  AppointCouncil: {
    vi: 'Hội đồng này được ghi nhận theo quyết định và có thẩm quyền trong nhiệm kỳ.',
    en: 'The council is on record by this decision and has its powers for the term.',
  },
  ConveneCouncil: {
    vi: 'Giấy mời và hồ sơ điện tử được gửi đến các thành viên; danh sách sản phẩm khóa lại.',
    en: 'Invitations and e-dossiers go to the members; the list of products is closed.',
  },
  SubmitScoreSheet: {
    vi: 'Phiếu được khóa; chỉ sửa được bằng phiếu thứ hai có lý do khi việc chấm chưa kết thúc.',
    en: 'The sheet is locked; until scoring closes it can be corrected by a second one with a reason.',
  },
  CloseScoring: {
    vi: 'Không ai nộp phiếu được nữa; hệ thống cộng điểm.',
    en: 'Nobody can hand in sheets any more; the points are added up.',
  },
  CloseSession: {
    vi: 'Phiên họp bế mạc; kết quả thành dự kiến và chỉ mở lại được khi hai người cùng đồng ý.',
    en: 'The session ends; results become provisional and only two people together can reopen them.',
  },
  PutOffProducts: {
    vi: 'Các sản phẩm ra khỏi danh sách phiên này; hồ sơ được giữ cho lần sau.',
    en: 'The products leave this session’s list; their dossiers are kept for the next.',
  },
  SubmitResults: {
    vi: 'Kết quả được trình người có thẩm quyền; Hội đồng không sửa được nữa trừ khi bị trả lại.',
    en: 'The results go to the authority; the council cannot change them unless they are returned.',
  },
  ReturnResults: {
    vi: 'Kết quả trở lại Hội đồng; chưa có quyết định nào được ban hành.',
    en: 'The results go back to the council; no decision is issued.',
  },
  ApproveResults: {
    vi: 'Quyết định được ban hành: sản phẩm đạt được cấp giấy chứng nhận 36 tháng, mọi chủ thể được thông báo kết quả. Không thu lại được, chỉ có thể thu hồi từng giấy theo quy định.',
    en: 'The decision is issued: products that passed get certificates of 36 months and every producer is told. It cannot be taken back; certificates can only be revoked as the law says.',
  },
  DecideAppeal: {
    vi: 'Trả lời này là kết quả giải quyết khiếu nại; chủ thể được thông báo.',
    en: 'This settles the appeal; the producer is told.',
  },
  ForwardDossiers: {
    vi: 'Hồ sơ đạt mức điểm được gửi lên cấp trên và mở chu trình ở cấp đó.',
    en: 'Dossiers with enough points go up and begin their cycle there.',
  },
  OrderCorrection: {
    vi: 'Chủ thể nhận yêu cầu và thời hạn; quá hạn, việc trở lại cán bộ kiểm tra.',
    en: 'The producer gets the order and its time; when that passes it comes back to the inspector.',
  },
  ReportCorrection: {
    vi: 'Báo cáo được gửi đến cán bộ kiểm tra để xem và kết luận.',
    en: 'The report goes to the inspector, who looks and concludes.',
  },
  ConfirmCorrection: {
    vi: 'Yêu cầu khắc phục khép lại; việc bỏ đình chỉ, nếu đang bị, do cơ quan công nhận quyết định.',
    en: 'The correction is closed; whether a suspension ends, the authority decides.',
  },
  ProposeSuspension: {
    vi: 'Đề nghị được gửi đến cơ quan đang có thẩm quyền với giấy này; giấy vẫn có hiệu lực cho đến khi có quyết định.',
    en: 'The proposal goes to the authority that answers for it today; the certificate holds until it decides.',
  },
  DismissSuspension: {
    vi: 'Đề nghị đình chỉ khép lại; giấy chứng nhận tiếp tục có hiệu lực.',
    en: 'The proposal is closed; the certificate stays valid.',
  },
  ClaimSupport: {
    vi: 'Đề nghị được gửi đến cơ quan thường trực; thiếu giấy tờ nào, cơ quan sẽ hỏi.',
    en: 'The claim goes to the office, which asks for what is missing.',
  },
  AskSupportPapers: {
    vi: 'Chủ thể và xã được báo; hạn quyết định dừng cho đến khi đủ giấy tờ.',
    en: 'Producer and commune are told; the days of deciding stop until the papers are in.',
  },
  GrantSupport: {
    vi: 'Chủ thể được báo số tiền; việc chi trả bắt đầu tính hạn.',
    en: 'The producer is told the amount; the days of paying begin.',
  },
  RefuseSupport: {
    vi: 'Chủ thể được báo lý do; còn thời gian đề nghị thì đề nghị lại được.',
    en: 'The producer is told why; while the days of claiming last it may claim again.',
  },
  PaySupport: {
    vi: 'Chủ thể được báo số tiền, ngày chi và số chứng từ.',
    en: 'The producer is told amount, day and order of the payment.',
  },
  WithdrawSupport: {
    vi: 'Đề nghị khép lại; còn thời gian đề nghị thì đề nghị lại được.',
    en: 'The claim is closed; while the days of claiming last it may be made again.',
  },
  Suspend: {
    vi: 'Giấy chứng nhận bị tạm đình chỉ; trang tra cứu công khai đổi ngay.',
    en: 'The certificate is suspended; the public page changes at once.',
  },
  Revoke: {
    vi: 'Giấy chứng nhận bị thu hồi vĩnh viễn; trang tra cứu công khai đổi ngay.',
    en: 'The certificate is revoked for good; the public page changes at once.',
  },
  DismissRevocation: {
    vi: 'Đề nghị thu hồi khép lại; giấy chứng nhận tiếp tục có hiệu lực.',
    en: 'The proposal is closed; the certificate stays valid.',
  },
  StrikeOff: {
    vi: 'Sản phẩm ra khỏi danh sách OCOP; giấy chứng nhận hết giá trị.',
    en: 'The product leaves the OCOP list; the certificate ends.',
  },
  Supersede: {
    vi: 'Giấy này hết giá trị và được thay bằng giấy mới.',
    en: 'This certificate ends and is replaced by the newer one.',
  },
  ApprovePlan: {
    vi: 'Chương trình năm được mở; mọi chu trình sản phẩm và đợt đánh giá bắt đầu. Về sau chỉ sửa được bằng quyết định.',
    en: 'The year opens and every cycle and round begins. Later it can only be amended by a decision.',
  },
  AmendPlan: {
    vi: 'Các mốc thời gian đổi ngay ở mọi vụ việc liên quan; người đang giữ được thông báo.',
    en: 'The days change at once in every case concerned; their holders are told.',
  },
  WithdrawPlan: {
    vi: 'Kế hoạch bị rút; mọi chu trình và đợt chưa quyết định kết thúc theo.',
    en: 'The plan is withdrawn; every cycle and round not yet decided ends with it.',
  },
  EndCertificates: {
    vi: 'Mọi giấy chứng nhận trong danh sách bị thu hồi hoặc đưa ra khỏi danh sách; không khôi phục được.',
    en: 'Every certificate listed is revoked or struck off; none can be restored.',
  },
};
