import type { SomeEntries } from './problem';

/** What the rules of product cycles and rounds refuse, as in the catalogue. */
export const caseRefusals = {
  WRONG_ROUND: [
    422,
    'Sản phẩm thuộc cấp {tier}, {area}, theo {regulation}; đợt {round} chỉ nhận của: {takes}.',
    'The product belongs to the {tier}, {area}, under {regulation}; round {round} takes those of: {takes}.',
  ],
  INTAKE_STILL_OPEN: [
    409,
    'Đợt {round} còn nhận hồ sơ của {product}.',
    'Round {round} still takes the dossier of {product}.',
  ],
  LIST_EMPTY: [
    409,
    'Danh sách đợt {round} chưa có sản phẩm nào. Đang chờ tiếp nhận: {waiting}.',
    'The list of round {round} is empty. Waiting to be accepted: {waiting}.',
  ],
  RESULT_OF_ANOTHER_ROUND: [
    409,
    'Kết quả của đợt {round} cấp {tier}; sản phẩm đang ở đợt {expected} cấp {expectedTier}.',
    'A result of round {round} ({tier}); the product is in round {expected} ({expectedTier}).',
  ],
  STARS_NOT_OURS: [
    422,
    'Cấp {tier} không được công nhận {stars} sao theo {regulation}; được công nhận: {recognises}.',
    'The {tier} may not recognise {stars} stars under {regulation}; it may: {recognises}.',
  ],
  RECEIVER_REQUIRED: [
    422,
    'Cần nêu cơ quan cấp {tier} nhận hồ sơ, là cấp trên của {above} (trường to); hiện có: {got}.',
    'Name the authority of the tier {tier} above {above} that receives the dossiers (field to); there is: {got}.',
  ],
  DAY_TOO_EARLY: [
    422,
    'Ngày {day} ({field}) quá sớm: không thể trước {earliest}.',
    'The day {day} ({field}) is too early: it cannot be before {earliest}.',
  ],
  SESSION_TOO_FAR: [
    422,
    'Ngày họp {sessionOn} quá xa; muộn nhất {latest}.',
    'The session on {sessionOn} is too far off; {latest} at the latest.',
  ],
  OFFICER_NOT_IN_POST: [
    422,
    'Không giao được cho {officer}: người này không giữ vai trò {role} tại {area}, nơi vụ việc đang chờ. Hãy chọn cán bộ của cơ quan đó.',
    'It cannot be given to {officer}, who does not hold the post {role} at {area} that the case waits for. Choose an officer of that post.',
  ],
  EXTENSION_TOO_FAR: [
    422,
    'Ngày gia hạn {to} quá xa: hạn {deadline} là {lastDay}, gia hạn muộn nhất đến {latest} (một năm).',
    'The new day {to} is too far off: {deadline} ends on {lastDay}; {latest} at the latest (one year).',
  ],
  EXTENSION_IN_PAST: [
    422,
    'Ngày gia hạn {to} đã qua (hôm nay {today}).',
    'The new day {to} has passed (today is {today}).',
  ],
  ID_TOO_LONG: [
    422,
    'Mã {id} dài {got} ký tự, tối đa {longest}. Hãy dùng mã kế hoạch, mã sản phẩm ngắn hơn.',
    'The id {id} has {got} characters, {longest} at most. Use a shorter id of the plan or the product.',
  ],
} satisfies SomeEntries;
