import type { SomeEntries } from './problem';

/** What a council's rules refuse: who sits, who scores, and what a session still misses. */
export const councilRefusals = {
  TOO_FEW_MEMBERS: [
    422,
    'Hội đồng cần ít nhất {least} thành viên, đang có {got}.',
    'The council needs at least {least} members, got {got}.',
  ],
  ONE_CHAIR: [
    422,
    'Hội đồng cần đúng một Chủ tịch, đang có {got}.',
    'The council needs exactly one chair, got {got}.',
  ],
  MEMBER_TWICE: [422, 'Một thành viên có tên hai lần.', 'A member is named twice.'],
  NOT_A_MEMBER: [
    422,
    'Không phải thành viên Hội đồng: {members}.',
    'Not members of the council: {members}.',
  ],
  TOO_MANY_MEMBERS: [
    422,
    'Hội đồng có nhiều nhất {most} thành viên chấm điểm, đang có {got}.',
    'At most {most} members of a council score, got {got}.',
  ],
  OFFICES_CLASH: [
    422,
    'Thành viên {member} chỉ giữ một vai trong các vai Chủ tịch, Phó Chủ tịch, Thư ký, Tổ giúp việc.',
    'The member {member} is one of chair, vice chair, secretary and advisory team.',
  ],
  ONE_SECRETARY: [
    422,
    'Hội đồng có nhiều nhất một Thư ký, đang có {got}.',
    'A council has one secretary at most, got {got}.',
  ],
  COUNCIL_NOT_APPOINTED: [
    409,
    'Chưa có quyết định thành lập Hội đồng; cấp có thẩm quyền ra quyết định trước khi triệu tập (quy chế Hội đồng của kế hoạch).',
    'No decision has appointed the council; the authority appoints it before it is convened (the plan’s council rules).',
  ],
  MEMBER_NOT_APPOINTED: [
    422,
    'Người {member} không có trong quyết định {decision}.',
    'The decision {decision} does not appoint {member}.',
  ],
  PERSON_UNKNOWN: [
    422,
    'Hệ thống không có tài khoản đang hoạt động của: {people}.',
    'Nobody here has an active account under: {people}.',
  ],
  OUT_OF_TERM: [
    422,
    'Ngày họp ngoài thời hạn của {member}: {term}.',
    'The day is outside the term of {member}: {term}.',
  ],
  NOT_SCORING: [
    422,
    'Người {member} ({capacity}) không chấm điểm theo quy chế Hội đồng.',
    '{member} ({capacity}) does not score by the council’s rules.',
  ],
  SESSION_BEGUN: [
    409,
    'Phiên họp đã khai mạc ngày {heldOn}, thành phần Hội đồng không đổi nữa.',
    'The session was opened on {heldOn}: its council does not change any more.',
  ],
  OTHER_GROUP: [
    409,
    'Sản phẩm {product} không thuộc nhóm mà thành viên {member} chấm.',
    'The product {product} is not of a group that {member} judges.',
  ],
  MEMBER_RECUSED: [
    409,
    'Thành viên {member} không chấm sản phẩm {product} (đã rút khỏi việc chấm).',
    'The member {member} is recused from the product {product}.',
  ],
  RECUSED_ALREADY: [
    409,
    'Đã ghi thành viên {member} không chấm sản phẩm {product}.',
    'The member {member} is recused from {product} already.',
  ],
  PRODUCT_QUORUM: [
    409,
    'Chưa đủ thành viên chấm, hoặc thiếu người chủ trì: {missing}. Ghi thêm phiếu, hoặc để sản phẩm lại.',
    'No quorum, or nobody presiding, over: {missing}. Take further sheets, or put the product off.',
  ],
  ANOTHER_SESSION: [
    409,
    'Còn {count} sản phẩm chờ phiên sau: {missing}. Họp tiếp ngày khác, hoặc để lại đợt sau.',
    '{count} products wait for another session: {missing}. Adjourn to another day, or put them off to the next round.',
  ],
  SPREAD_UNSETTLED: [
    409,
    'Sau lượt chấm thứ hai vẫn chênh lệch quá {limit} điểm: {missing}. Hội đồng biểu quyết hoặc để sản phẩm lại.',
    'Members still differ by more than {limit} points after the second pass: {missing}. Record a vote, or put the product off.',
  ],
  KNOCK_OUT_UNSETTLED: [
    409,
    'Có phiếu chấm dưới mức tối thiểu, chưa biểu quyết: {missing}.',
    'A sheet misses a minimum and no vote is recorded: {missing}.',
  ],
  NOTHING_TO_SETTLE: [
    409,
    'Sản phẩm {product} không còn chênh lệch phải biểu quyết.',
    'There is no spread to be voted on for {product}.',
  ],
  VOTES_DO_NOT_ADD_UP: [
    422,
    'Có {present} thành viên được biểu quyết, tổng số là {got}.',
    '{present} members may vote, got {got} votes.',
  ],
  VOTE_HAS_NO_ROUND: [
    422,
    'Bỏ phiếu bằng văn bản không có đợt sau.',
    'A vote in writing has no next round.',
  ],
  PUT_OFF: [409, 'Hội đồng để lại đợt sau.', 'The council has put it off to the next round.'],
  GATES_RED: [
    409,
    'Chưa bế mạc được: {gates}. Còn thiếu: {missing}.',
    'The session cannot be closed yet: {gates}. Missing: {missing}.',
  ],
  NOT_THE_CHAIR: [
    403,
    'Chỉ Chủ tịch Hội đồng ({chair}) bế mạc phiên họp; bạn là {you}.',
    'Only the chair ({chair}) closes the session; you are {you}.',
  ],
  SESSION_NOT_CLOSED: [
    409,
    'Kết quả đợt {round} còn là dự kiến: Chủ tịch Hội đồng chưa bế mạc phiên họp.',
    'The results of round {round} are provisional: the chair has not closed the session.',
  ],
  REOPENING_PROPOSED: [
    409,
    'Đang có đề nghị mở lại của {by}, chưa trả lời.',
    'A reopening that {by} proposed has not been answered.',
  ],
  NOTHING_PROPOSED: [
    409,
    'Đợt {round} không có đề nghị mở lại.',
    'No reopening of round {round} is proposed.',
  ],
  SAME_PERSON: [
    403,
    'Người đã đề nghị hoặc nộp ({by}) không tự quyết định, dù ở vị trí nào; cần người khác.',
    'Who proposed it or handed it in ({by}) does not decide on it in any post: another person does.',
  ],
  APPROVER_SAT: [
    403,
    'Người dự Hội đồng ({member}) không phê duyệt kết quả của Hội đồng.',
    'Whoever sat in the council ({member}) does not approve its results.',
  ],
  RESPONSE_OPEN: [
    409,
    'Chủ thể được phản hồi kết quả dự kiến đến hết ngày {lastDay}; sau đó mới phê duyệt.',
    'Producers may answer the provisional results until {lastDay}; they are approved after that.',
  ],
  APPEAL_TOO_LATE: [
    409,
    'Không còn, hoặc không có, thời gian khiếu nại kết quả dự kiến (đến hết ngày {lastDay}).',
    'There is no time, or none is left, to appeal against the provisional result (until {lastDay}).',
  ],
  APPEALED_ALREADY: [
    409,
    'Đã khiếu nại kết quả này của đợt {round}.',
    'This result of {round} has been appealed against.',
  ],
  NO_APPEAL: [
    409,
    'Sản phẩm {product} không có khiếu nại chưa trả lời.',
    'No appeal of {product} waits for an answer.',
  ],
  APPEAL_OPEN: [
    409,
    'Khiếu nại về {product} chưa được trả lời.',
    'An appeal about {product} has not been answered.',
  ],
  APPEAL_UPHELD: [
    409,
    'Khiếu nại về {product} được chấp nhận: phải mở lại chấm điểm hoặc để sản phẩm lại.',
    'The appeal about {product} was upheld: the scoring is reopened, or the product put off.',
  ],
  SAMPLES_NOT_THERE: [
    409,
    'Mẫu của {product} chưa thể ghi là {samples}.',
    'The samples of {product} cannot be {samples} now.',
  ],
  SESSION_DAY_REQUIRED: [
    422,
    'Cần ngày họp (trường sessionOn).',
    'The day of the session is needed (field sessionOn).',
  ],
  SESSION_IN_PAST: [
    422,
    'Ngày họp {sessionOn} đã qua.',
    'The day of the session {sessionOn} has passed.',
  ],
  SESSION_NOT_YET: [409, 'Phiên họp là ngày {sessionOn}.', 'The session is on {sessionOn}.'],
  DOSSIERS_TOO_LATE: [
    422,
    'Hồ sơ điện tử phải gửi trước phiên họp ít nhất {least} ngày làm việc; gửi {dossiersSentOn}, họp {sessionOn}: {got}.',
    'E-dossiers go out at least {least} working days ahead; sent {dossiersSentOn}, session {sessionOn}: {got}.',
  ],
  QUORUM_NOT_MET: [
    422,
    'Chưa đủ số thành viên để họp: có mặt {present}/{members}, cần {quorum} và phải có Chủ tịch Hội đồng (Chủ tịch có mặt: {chairPresent}).',
    'No quorum: {present} of {members} present, {quorum} and the chair are needed (chair present: {chairPresent}).',
  ],
  NOT_YOUR_SHEET: [
    403,
    'Phiếu này của thành viên {member}; bạn là {you}.',
    'This sheet is of {member}; you are {you}.',
  ],
  PRODUCT_NOT_ON_AGENDA: [
    422,
    'Sản phẩm {product} không có trong danh sách chấm lần này: {agenda}.',
    'The product {product} is not on this agenda: {agenda}.',
  ],
  MEMBER_NOT_PRESENT: [
    422,
    'Thành viên {member} không dự phiên họp.',
    'The member {member} does not attend.',
  ],
  POINTS_OUT_OF_RANGE: [422, 'Điểm ngoài khung cho phép.', 'Points are out of range.'],
  SHEET_BY_CRITERIA: [
    422,
    'Sản phẩm {product} chấm theo từng tiêu chí của bộ {set}, không theo tổng điểm các phần.',
    'The product {product} is scored criterion by criterion on the set {set}, not by part totals.',
  ],
  SHEET_BY_PARTS: [
    422,
    'Sản phẩm {product} chưa có bộ tiêu chí: chọn bộ tiêu chí trước, hoặc chấm theo tổng điểm các phần (kết quả tạm thời).',
    'The product {product} has no criteria set: choose one first, or score by part totals (the result stays provisional).',
  ],
  SHEET_OF_OTHER_SET: [
    422,
    'Phiếu theo bộ {got}, còn sản phẩm {product} chấm theo bộ {set}.',
    'The sheet is of the set {got}; the product {product} is scored by {set}.',
  ],
  SET_NOT_BINDING: [
    422,
    'Bộ tiêu chí {set} ({source}) in không đủ hoặc cộng không khớp, không thể cho điểm có giá trị: {why}.',
    'The criteria set {set} ({source}) is incomplete or does not add up and gives no binding score: {why}.',
  ],
  CHOICES_NOT_PRINTED: [
    422,
    'Phiếu {set} ({source}) không in tiêu chí hoặc mức điểm này.',
    'The sheet {set} ({source}) prints no such criterion or option.',
  ],
  REASON_REQUIRED: [
    422,
    'Có {count} tiêu chí của {set} không chọn mức nào: mỗi tiêu chí được 0 điểm và phải ghi lý do.',
    '{count} criteria of {set} have nothing chosen: each counts 0 points and needs a written reason.',
  ],
  SCORE_DIFFERS: [
    422,
    'Điểm ghi kèm phiếu của {product} không phải điểm mà bộ {set} cho các mức đã chọn.',
    'The score that came with the sheet for {product} is not what the set {set} gives for its choices.',
  ],
  SHEET_ALREADY_IN: [
    409,
    'Thành viên {member} đã nộp phiếu cho {product}; trước khi kết thúc chấm được sửa bằng CorrectScoreSheet, có lý do.',
    '{member} has handed in a sheet for {product}; until scoring closes CorrectScoreSheet corrects it, with a reason.',
  ],
  DRAFT_CHANGED: [
    409,
    'Tiêu chí {criterion} của phiếu này đã được ghi ở máy khác (lần ghi {version}): so hai bản, chọn một bản rồi lưu lại.',
    'Criterion {criterion} of this sheet was written on another device (write {version}): compare both, choose one, and save again.',
  ],
  NO_SHEET_TO_CORRECT: [
    409,
    'Thành viên {member} chưa nộp phiếu cho {product}: không có gì để sửa.',
    '{member} has not handed in a sheet for {product}: there is nothing to correct.',
  ],
  SHEETS_MISSING: [
    409,
    'Còn thiếu {count} phiếu chấm: {missing}.',
    '{count} score sheets are missing: {missing}.',
  ],
} satisfies SomeEntries;
