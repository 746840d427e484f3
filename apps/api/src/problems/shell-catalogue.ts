import type { SomeEntries } from './problem';

/** What the shell around a case refuses, before or beside its rules. Statuses as in `catalogue.ts`. */
export const shellCatalogue = {
  MALFORMED_ENVELOPE: [
    400,
    'Lệnh gửi tới vụ việc thiếu hoặc sai phần người gửi, tên lệnh gửi hoặc chữ ký.',
    'What was sent to the case lacks its sender, its command id or its signature.',
  ],
  KEY_UNKNOWN: [
    403,
    'Khóa ký {key} chưa đăng ký hoặc đã hết hạn; đăng ký bằng ocop keys make.',
    'The signing key {key} is not registered or has ended; register it with ocop keys make.',
  ],
  SIGNATURE_WRONG: [
    403,
    'Chữ ký không khớp nội dung gửi đến; không làm gì cả.',
    'The signature does not fit what was sent; nothing was done.',
  ],
  NOT_YOUR_VOICE: [
    403,
    'Khóa {key} không được nói thay {role} ở {area}.',
    'The key {key} may not speak for {role} in {area}.',
  ],
  LEAVE_ENDED: [
    403,
    'Giấy phép gửi lệnh qua hệ thống khác đã hết hạn; xin lại ở POST /v1/leaves.',
    'The leave to speak through another system has ended; ask again at POST /v1/leaves.',
  ],
  CASE_STOPPED: [
    503,
    'Vụ việc {stream} đã dừng ({why}): nhật ký và bộ máy không khớp. Quản trị chạy ocop reconcile rồi gửi lại.',
    'The case {stream} has stopped ({why}): log and engine differ. Run ocop reconcile, then send again.',
  ],
  CANNOT_BE_DECIDED: [
    422,
    'Lệnh có giá trị mà quy tắc không xử lý được: {reason}.',
    'The command has a value that the rules cannot work with: {reason}.',
  ],
  CANNOT_BE_RECORDED: [
    422,
    'Lệnh có giá trị mà nhật ký không ghi được: {reason}.',
    'The command has a value that the log cannot take: {reason}.',
  ],
  CASE_UNKNOWN: [404, 'Không có vụ việc nào tên {stream}.', 'There is no case called {stream}.'],
  NOTICE_UNWRITABLE: [
    422,
    'Không soạn được thông báo theo mẫu {template}: {reason}.',
    'The notice of the template {template} cannot be written: {reason}.',
  ],
  MATTER_MISSING: [
    422,
    'Tài liệu có mã băm {sha256} không còn trong kho; quản trị chạy ocop audit verify.',
    'What lies under the SHA-256 {sha256} is gone from the store; run ocop audit verify.',
  ],
  CANNOT_BE_DONE: [
    422,
    'Dịch vụ không xử lý được nội dung của việc được giao: {reason}.',
    'The service cannot work with what it was asked to do: {reason}.',
  ],
  REFUSED_OTHERWISE: [422, 'Bị từ chối: {code}.', 'Refused: {code}.'],
} satisfies SomeEntries;
