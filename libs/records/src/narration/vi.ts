import { formatDay } from '@ocop/calendar';
import { type Average, findRegulation, type Tier } from '@ocop/regulations';
import {
  commandWords,
  cycleClosingWords,
  cycleStageWords,
  dutyWords,
  heardWords,
  recusalWords,
  roleWords,
  roundClosingWords,
  sayFact,
  sayLetter,
  sayRefusal,
  sayLapse,
  sampleWords,
  sayAverage,
  tierWords,
  voteWords,
  worded,
} from '@ocop/words';
import { notConfirmed } from './commune-contents';
import { inspectingVi } from './inspecting';
import { supportVi } from './support';
import { namedIn } from './named-in';
import type { Telling } from './tellable';

const silent = () => undefined;
const duty = (kind: string) => worded(dutyWords, kind, 'vi');
const at = (name: Tier) => tierWords[name].vi;
const points = (average: Average) => `${sayAverage(average, 'vi')} điểm`;

const leads: Readonly<Record<string, string>> = {
  'deadline-late': 'Nhắc quá hạn',
  escalation: 'Báo cáo chậm trễ, gửi',
};
const moved = {
  extended: 'được gia hạn',
  'plan-amended': 'chuyển theo kế hoạch sửa đổi',
  'clock-stopped': 'tính tiếp',
  calendar: 'tính lại theo lịch làm việc mới',
  law: 'đổi theo quy định mới',
} as const;
const unique = (words: readonly string[]) => [...new Set(words)];

/** How many certificates one decision revokes, and how many it strikes off. */
function endedIn(certificates: readonly { readonly cause?: string }[]): string {
  const revoked = certificates.filter(({ cause }) => cause !== undefined).length;
  const struck = certificates.length - revoked;
  const told = [
    revoked > 0 && `thu hồi ${revoked} giấy chứng nhận`,
    struck > 0 && `đưa ${struck} sản phẩm ra khỏi danh sách`,
  ];
  return told.filter(Boolean).join(', ');
}

export const vi: Telling = {
  PlanDrafted: ({ title, number }) => `Trình ${title} (số ${number})`,
  ProgrammeOpened: ({ title, number, approval }) =>
    `Mở ${title} (số ${number})${approval ? ` theo ${approval.number} ngày ${formatDay(approval.signedOn)}` : ''}`,
  PlanAmended: ({ decision, changes }) =>
    `Sửa đổi kế hoạch theo ${decision.number} ngày ${formatDay(decision.signedOn)}: ${changes.length} nội dung`,
  RoundDecided: silent,
  RecognitionsCarriedIn: ({ count }) => `Ghi nhận ${count} sản phẩm đã được công nhận trước đây`,
  CertificatesEnded: ({ decision, certificates }) =>
    `${decision.number} ngày ${formatDay(decision.signedOn)}: ${endedIn(certificates)}`,
  ProductsStruck: ({ decision, products, reason }) =>
    `${decision.number} ngày ${formatDay(decision.signedOn)}: đưa ${products.length} sản phẩm ra khỏi danh mục (${reason})`,
  PlanWithdrawn: ({ reason, decision }) =>
    `Rút kế hoạch${decision ? ` theo ${decision.number}` : ''}: ${reason}`,
  RoundScheduled: silent,
  ProductAdded: ({ product }) => `Bổ sung ${product.name} vào danh mục`,
  ReportSubmitted: ({ communeName, name }) => `${communeName} gửi: ${name}`,
  ReportCorrected: ({ communeName, name, corrects, reason }) =>
    `${communeName} sửa: ${name} (thay lần số ${corrects}): ${reason}`,
  ProducersSought: silent,
  FiguresAsked: ({ name, producers }) => `Hỏi “${name}”: ${producers.length} chủ thể`,
  FiguresSent: ({ name, producer, heard }) =>
    `${producer.name} gửi “${name}”${heard ? ` (xã ghi thay: ${heardWords[heard].vi})` : ''}`,
  FiguresCorrected: ({ name, producer, corrects, reason, heard }) =>
    `Sửa “${name}” của ${producer.name} (thay lần số ${corrects})${heard ? ` (xã ghi thay: ${heardWords[heard].vi})` : ''}: ${reason}`,
  ActivityReported: ({ name, placeName, on, note }) =>
    `${placeName ? `${placeName} đã thực hiện` : 'Đã thực hiện'} ngày ${formatDay(on)}: ${name} - ${note}`,
  YearClosed: () => 'Kết thúc kế hoạch năm',

  CycleRegistered: ({ product, regulation, renewal }) =>
    renewal
      ? `Mở chu trình đánh giá lại ${product.name} theo ${findRegulation(regulation).citation} (giấy cũ ${renewal.certificateNumber})`
      : `Mở chu trình ${product.name} - ${product.owner.name} (${product.commune.name})${product.summary ? `: ${product.summary}` : ''}`,
  IdeaAccepted: () => 'Xã chấp nhận ý tưởng',
  IdeaReturned: ({ reason }) => `Không chấp nhận ý tưởng: ${reason}`,
  BusinessPlanSubmitted: () => 'Nộp phương án sản xuất kinh doanh',
  BusinessPlanApproved: () => 'Phương án được chấp thuận',
  BusinessPlanReturned: ({ reason }) => `Phương án bị trả lại: ${reason}`,
  DossierFiled: ({ papers }) => `Nộp hồ sơ (${papers.length} loại giấy tờ)`,
  DossierChecked: (data) => {
    const unsure = notConfirmed(data, 'vi');
    return unsure
      ? `Xã chuyển hồ sơ (${data.letter}), không xác nhận: ${unsure}`
      : `Xã xác nhận và chuyển hồ sơ (${data.letter})`;
  },
  DossierReturned: ({ from, missing }) =>
    `${from === 'commune-check' ? 'Xã' : 'Cơ quan thường trực'} yêu cầu bổ sung: ${missing.map((item) => item.paper).join(', ')}; đồng hồ dừng`,
  SelfScoreFiled: ({ total, parts: { A, B, C }, stars }) =>
    `Chủ thể tự chấm ${total} điểm (${A} + ${B} + ${C}), ${stars} sao`,
  PictureChosen: () => 'Chọn ảnh sản phẩm để in trên giấy chứng nhận',
  PictureRemoved: ({ reason }) => (reason ? `Bỏ ảnh sản phẩm: ${reason}` : 'Bỏ ảnh sản phẩm'),
  DossierCompleted: () => 'Chủ thể bổ sung hồ sơ; đồng hồ chạy tiếp',
  DossierAccepted: ({ receipt, tier }) => `Tiếp nhận hồ sơ ${at(tier)} (${receipt})`,
  IntakeMoved: ({ before, decision }) =>
    `Đợt nhận hồ sơ đến trước ${formatDay(before)} theo ${decision}`,
  CommuneRenamed: ({ name, decision }) => `Tên xã: ${name} (theo ${decision})`,
  SetChanged: ({ set, before, decision, reason }) =>
    before
      ? `Đổi bộ tiêu chí ${before} thành ${set} theo ${sayFact(decision)}: ${sayFact(reason)}`
      : `Chọn bộ tiêu chí ${set}`,
  RoundOffered: ({ round, decision }) => `Có thêm đợt ${round.no} theo ${decision}`,
  RolledToNextRound: ({ fromNo, toNo, stoodAt }) =>
    `Chưa kịp đợt ${fromNo} (đang: ${cycleStageWords[stoodAt].vi}) - chuyển sang đợt ${toNo}`,
  RoundRefusedProduct: ({ round, code, reason }) =>
    reason
      ? `Hội đồng để lại đợt sau: ${reason}`
      : `Đợt ${round} không nhận (${sayRefusal(code, 'vi')}), hồ sơ trở về cơ quan thường trực`,
  WaitsAtOffice: ({ round }) => `Đợt ${round} đã chốt; hồ sơ chờ cơ quan thường trực tiếp nhận`,
  WaitsForRound: ({ from }) =>
    `Đợt ${from} đi tiếp, chưa có đợt sau: chờ cơ quan thường trực nêu đợt`,
  ProductScored: ({ average, stars, tier }) =>
    `Hội đồng ${at(tier)} chấm ${points(average)} (${stars} sao)`,
  ProductRecognised: ({ stars, decision, validUntil }) =>
    `CÔNG NHẬN ${stars} SAO theo ${decision.number} của ${decision.authority}, hiệu lực đến ${formatDay(validUntil)}`,
  ProductToForward: ({ to }) => `Đủ điểm để gửi lên ${at(to)}`,
  ProductHandedDown: ({ to }) => `Kết quả thuộc thẩm quyền ${at(to)}`,
  ProductNotRecognised: ({ average, least }) =>
    `KHÔNG được công nhận: ${points(average)}, dưới mức ${least.stars} sao; năm sau được đăng ký lại`,
  DossierForwarded: ({ to, letter }) => `Hồ sơ gửi lên ${at(to)} theo ${letter}`,
  CertificateDrafted: ({ number }) => `Lập giấy chứng nhận số ${number}, chờ ký`,
  SignatureHandedIn: ({ byHand }) =>
    byHand
      ? `Nộp bản quét của giấy chứng nhận do ${byHand.signedBy} ký tay ngày ${formatDay(byHand.signedOn)}`
      : 'Nộp tệp đã ký của giấy chứng nhận',
  CertificateIssued: ({ number }) => `Cấp giấy chứng nhận số ${number}`,
  CycleWithdrawn: ({ reason }) => `Rút hồ sơ: ${reason}`,
  RenewedRecognitionEnded: ({ how }) =>
    ({
      expired: 'Giấy đang đánh giá lại đã hết hiệu lực; hồ sơ vẫn được xét',
      revoked: 'Giấy đang đánh giá lại đã bị thu hồi',
      'struck-off': 'Sản phẩm đã được đưa ra khỏi danh sách',
      superseded: 'Giấy đang đánh giá lại đã được thay',
    })[how],
  CycleClosed: ({ reason }) => `Chu trình kết thúc: ${worded(cycleClosingWords, reason, 'vi')}`,

  RoundOpened: ({ no, mode, authority, recogniseBy }) =>
    mode === 'written'
      ? `Mở bỏ phiếu bằng văn bản tại ${authority.name}, xong chậm nhất ngày ${formatDay(recogniseBy)}`
      : `Mở đợt ${no} của ${authority.name}, công nhận chậm nhất ngày ${formatDay(recogniseBy)}`,
  ProductExpected: silent,
  ProductAwaited: ({ product, before, decision }) =>
    `Chờ ${product.name} đến trước ${formatDay(before)} theo ${decision}`,
  ProductSetChanged: ({ product, set }) => `${product}: bộ tiêu chí ${set}`,
  ProductEntered: ({ product }) => `${product.name} vào danh sách đợt`,
  ProductLeft: silent,
  ListFrozen: ({ products, notReady }) =>
    `Chốt danh sách: ${products.length} sản phẩm${notReady.length > 0 ? `, ${notReady.length} chưa kịp` : ''}`,
  AppealFiled: ({ reason }) => `Khiếu nại kết quả dự kiến: ${reason}`,
  AppealAnswered: ({ outcome, reason }) =>
    `Khiếu nại ${outcome === 'upheld' ? 'được chấp nhận' : 'không được chấp nhận'}: ${reason}`,
  AppealReceived: silent,
  AppealDecided: ({ outcome, reason }) =>
    `Trả lời khiếu nại: ${outcome === 'upheld' ? 'chấp nhận' : 'không chấp nhận'} - ${reason}`,
  CouncilAppointed: ({ council }) =>
    `Thành lập Hội đồng ${council.members.length} người theo ${council.decision.number}, thời hạn ${formatDay(council.from)} - ${formatDay(council.until)}`,
  AttendanceRecorded: silent,
  MemberRecused: ({ member, products, why, found }) =>
    `${member} không chấm ${products.length} sản phẩm: ${worded(recusalWords, why, 'vi')}${found ? ' (hệ thống xác định)' : ''}`,
  MemberAbstained: silent,
  VoteRecorded: ({ question, for: yes, against, abstained, carried }) =>
    `Biểu quyết ${worded(voteWords, question, 'vi')}: ${yes} tán thành, ${against} không, ${abstained} không biểu quyết - ${carried ? 'thông qua' : 'không thông qua'}`,
  RemarkRecorded: silent,
  ProductsPutOff: ({ products, to, reason }) =>
    `Để lại ${to === 'next-round' ? 'đợt sau' : 'phiên sau'} ${products.length} sản phẩm: ${reason}`,
  SessionAdjourned: ({ to }) => `Tạm dừng phiên họp, họp tiếp ngày ${formatDay(to)}`,
  SessionClosed: ({ minutes }) => `Chủ tịch Hội đồng bế mạc phiên họp, biên bản ${minutes}`,
  ReopeningProposed: ({ reason }) => `Đề nghị mở lại chấm điểm: ${reason}`,
  ReopeningDropped: silent,
  SamplesRecorded: ({ count, state }) =>
    `Mẫu sản phẩm: ${count} ${worded(sampleWords, state, 'vi')}`,
  ReviewRecorded: ({ on, report }) =>
    `Tổ giúp việc thẩm định hồ sơ ngày ${formatDay(on)}${report ? `, báo cáo ${report}` : ''}`,
  VisitRecorded: ({ on, where }) => `Kiểm tra thực tế ngày ${formatDay(on)} tại ${where}`,
  CouncilConvened: ({ members, sessionOn }) =>
    `Triệu tập Hội đồng ${members.length} thành viên${sessionOn ? `, họp ngày ${formatDay(sessionOn)}` : ', cho ý kiến bằng văn bản'}`,
  SessionOpened: ({ present, of, calledFor }) =>
    `Khai mạc phiên họp${calledFor ? ` (triệu tập ngày ${formatDay(calledFor)})` : ''}, có mặt ${present.length}/${of} thành viên`,
  ProductsDismissed: silent,
  ScoreSheetSubmitted: silent,
  ScoreSheetCorrected: ({ product, reason }) => `Một phiếu chấm của ${product} được sửa: ${reason}`,
  SecondPassOrdered: ({ products, limit }) =>
    `Chênh lệch quá ${limit} điểm ở ${products.length} sản phẩm: thảo luận và chấm lại`,
  ScoringClosed: () => 'Kết thúc chấm điểm',
  ScoresTallied: ({ results }) => `Có kết quả ${results.length} sản phẩm`,
  TallyRefused: ({ code }) => `Không cộng được điểm: ${sayRefusal(code, 'vi')}`,
  ScoringReopened: ({ products, pass, reason }) =>
    `Mở lại chấm điểm (lượt ${pass}) ${products.length} sản phẩm: ${reason}`,
  ResultsSubmitted: ({ report }) => `Trình kết quả (${report})`,
  ResultsReturned: ({ reason }) => `Kết quả bị trả lại: ${reason}`,
  ResultsApproved: ({ decision }) => `PHÊ DUYỆT kết quả theo ${decision}`,
  RoundLate: ({ deadline }) => `Đợt bị đánh dấu TRỄ: ${duty(deadline)}`,
  DossiersForwarded: ({ letter, products }) =>
    `Gửi ${products.length} hồ sơ lên cấp trên theo ${letter}`,
  LetterWritten: silent,
  RoundClosed: ({ reason }) => `Đợt kết thúc: ${worded(roundClosingWords, reason, 'vi')}`,

  RecognitionOpened: ({ certificate, stars, carriedIn }) =>
    `${carriedIn ? 'Công nhận trước đây: giấy' : 'Giấy'} ${certificate.number} (${stars} sao) có hiệu lực đến ${formatDay(certificate.validUntil)}`,
  RenewalRulesAdopted: ({ citation, window }) =>
    `Quy tắc gia hạn theo ${citation}${window ? `: nộp từ ${formatDay(window.opensOn)} đến ${formatDay(window.closesOn)}` : ''}`,
  RenewalWindowOpened: ({ closesOn }) =>
    `Được nộp hồ sơ đánh giá lại, chậm nhất ${formatDay(closesOn)}`,
  AuthorityPassed: ({ authority, from }) =>
    `Từ ${formatDay(from)} thuộc thẩm quyền của ${authority.name}`,
  ResultNoticeSigned: ({ number, signedOn, signer, capacity }) =>
    `Thông báo kết quả mang số ${number} ngày ${formatDay(signedOn)}, ${signer} (${capacity}) ký`,
  ExpiryNoticeSigned: ({ number, signedOn, signer, capacity }) =>
    `Thông báo sắp hết hiệu lực mang số ${number} ngày ${formatDay(signedOn)}, ${signer} (${capacity}) ký`,
  ExpiryNoticeGiven: () => 'Thông báo bằng văn bản sắp hết thời hạn công nhận',
  RenewalStarted: () => 'Chủ thể đề nghị đánh giá lại',
  RenewalRefused: ({ code }) => `Chưa mở được đánh giá lại: ${sayRefusal(code, 'vi')}`,
  RenewalFiled: () => 'Hồ sơ đánh giá lại đã nộp trong thời hạn',
  RenewalFailed: () => 'Đánh giá lại không thành',
  ReissueOrdered: ({ replaces, decision }) =>
    `Cấp lại giấy chứng nhận thay số ${replaces} theo ${decision}`,
  CertificateReissued: ({ number }) => `Cấp giấy chứng nhận số ${number} thay giấy trước`,
  CertificateHandedOver: ({ certificate, to, on, inStead, reason }) =>
    `Giao giấy chứng nhận số ${certificate} cho ${to}${inStead ? ` (nhận thay theo ${inStead})` : ''} ngày ${formatDay(on)}${reason ? `; giao lại: ${reason}` : ''}`,
  HandOverTakenBack: ({ certificate, to, on, reason }) =>
    `Hủy ghi nhận giao giấy số ${certificate} cho ${to} ngày ${formatDay(on)}: ${reason}`,
  RecognitionSuperseded: ({ by, decision }) =>
    `Thay bằng giấy chứng nhận ${by}${decision ? ` theo ${decision}` : ''}`,
  GraceBegan: ({ until }) => `Giữ hiệu lực chờ kết quả, chậm nhất ${formatDay(until)}`,
  RecognitionExpired: () => 'Giấy chứng nhận HẾT HIỆU LỰC',
  RecognitionFiledAway: () => 'Giấy chứng nhận được đưa vào lưu trữ',
  RecognitionSuspended: ({ reason }) => `Tạm đình chỉ: ${reason}`,
  SuspensionLifted: ({ decision }) => `Bỏ đình chỉ theo ${decision}`,
  ...inspectingVi,
  ...supportVi,
  RevocationProposed: ({ finding }) => `Đề nghị thu hồi: ${finding}`,
  RevocationDismissed: ({ reason, decision }) =>
    `Không thu hồi${decision ? ` theo ${decision}` : ''}: ${reason}`,
  RecognitionStruckOff: ({ decision }) =>
    `Đưa ra khỏi danh sách theo ${decision}: không tham gia đánh giá lại`,
  RecognitionRevoked: ({ decision }) => `THU HỒI theo ${decision}`,

  DeadlineSet: ({ kind, deadline, milestone }) =>
    milestone ? undefined : `Hạn ${duty(kind)}: ${formatDay(deadline.lastDay)}`,
  DeadlineMet: ({ kind }) => `Đúng hạn: ${duty(kind)}`,
  DeadlineMissed: ({ kind }) => `QUÁ HẠN: ${duty(kind)}`,
  DeadlinePassed: silent,
  DeadlineDoneLate: ({ kind }) => `Hoàn thành muộn: ${duty(kind)}`,
  DeadlinePaused: ({ kind, remaining }) =>
    `Dừng tính hạn ${duty(kind)}, còn ${remaining} ngày làm việc`,
  DeadlineMoved: ({ kind, from, deadline: { lastDay }, why, afterMissed }) =>
    from === lastDay
      ? undefined
      : `Hạn ${duty(kind)} ${moved[why]}${afterMissed ? ' sau khi đã quá hạn' : ''}: ${formatDay(lastDay)}`,
  DeadlineCancelled: ({ kind, ...lapse }) =>
    `Không còn hạn: ${duty(kind)} (${sayLapse(lapse, 'vi')})`,
  LawAdopted: ({ citation, from }) => `Áp dụng ${citation}, hiệu lực từ ${formatDay(from)}`,
  LawTookForce: silent,
  WentOnUnder: ({ regulation }) => `Tiếp tục theo ${findRegulation(regulation).citation}`,
  PassedOn: ({ authority, regulation }) =>
    `${authority.name} tiếp nhận, theo ${findRegulation(regulation).citation}`,
  LaddersChanged: ({ decision }) => `Đổi thang nhắc việc (${decision})`,
  CalendarAdopted: ({ to, decision }) => `Tính hạn theo lịch làm việc ${to} (${decision})`,
  NoticeOrdered: ({ notice, deadline }) => {
    if (!deadline) return undefined;
    const lead = leads[notice.template] ?? 'Nhắc';
    const whom = unique(notice.to.map(({ post }) => roleWords[post.role].vi)).join(', ');
    const { deadline: kind, lastDay, commune } = notice.facts;
    const about = kind === 'report' && commune ? ` của ${sayFact(commune)}` : '';
    return `${lead} ${whom}: ${duty(sayFact(kind))}${about} (hạn ${sayFact(lastDay)})`;
  },
  ReminderNotNeeded: silent,
  NoticeSent: silent,
  MessageOrdered: silent,
  MessageDelivered: silent,
  // A case that has ended needs to hear nothing more: that is no news.
  DutyAssigned: ({ officer, role, reason }) =>
    `Giao ${officer.name} (${roleWords[role].vi}) xử lý: ${reason}`,
  LettersLeft: silent,
  MessageRefused: ({ to, command, code, facts }) =>
    code === 'CASE_CLOSED'
      ? undefined
      : `Thư ${sayLetter(command, to, 'vi')}, bị từ chối: ${sayRefusal(code, 'vi')}${namedIn(facts)}`,
  WorkRefused: ({ code }) => `Công việc bị từ chối: ${sayRefusal(code, 'vi')}`,
  CommandRefused: ({ command, code }) =>
    `Lệnh “${worded(commandWords, command, 'vi')}” bị từ chối: ${sayRefusal(code, 'vi')}`,
};
