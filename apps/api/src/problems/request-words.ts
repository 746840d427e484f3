import type { SomeEntries } from './problem';

/** Refusals of the edge itself, before or instead of any case: what could not be read, who is not known, what is away. */
export const requestWords = {
  MALFORMED_COMMAND: [
    400,
    'Lệnh {command} có trường sai hoặc thiếu.',
    'The command {command} has wrong or missing fields.',
  ],
  MALFORMED_REQUEST: [
    400,
    'Yêu cầu có trường sai hoặc thiếu.',
    'The request has wrong or missing fields.',
  ],
  ADDRESS_UNREADABLE: [
    400,
    'Địa chỉ có ký tự hỏng hoặc không nhìn thấy được.',
    'The address has broken or invisible characters.',
  ],
  TOO_DEEP: [
    400,
    'Nội dung lồng nhau quá sâu (tối đa {deepest} tầng).',
    'The body is nested too deep ({deepest} levels at most).',
  ],
  UNACCEPTABLE_VALUE: [
    400,
    'Có giá trị mà cơ sở dữ liệu không thể lưu (ký tự hỏng, số hoặc ngày ngoài khoảng).',
    'A value cannot be stored (broken characters, a number or date out of range).',
  ],
  BAD_REQUEST: [400, 'Yêu cầu không đọc được.', 'The request cannot be read.'],
  METHOD_NOT_ALLOWED: [
    405,
    'Địa chỉ này không nhận {method}; nhận: {allowed}.',
    'This address does not take {method}; it takes: {allowed}.',
  ],
  UNSUPPORTED_MEDIA_TYPE: [
    415,
    'Không nhận kiểu nội dung {got}; hãy gửi {taken}.',
    'The content type {got} is not taken; send {taken}.',
  ],
  NOT_JSON: [400, 'Nội dung gửi lên không phải JSON hợp lệ.', 'The body is not valid JSON.'],
  UNKNOWN_COMMAND: [
    400,
    'Không có lệnh {command}. Các lệnh có: {known}.',
    'There is no command {command}. Known: {known}.',
  ],
  IDEMPOTENCY_KEY_REQUIRED: [
    400,
    'Thiếu tiêu đề Idempotency-Key (8 đến 120 ký tự chữ, số, . _ : -) để nhận ra lệnh gửi lặp.',
    'The header Idempotency-Key (8 to 120 letters, digits, . _ : -) is missing; it tells a repeated command.',
  ],
  NOT_LOGGED_IN: [
    401,
    'Cần đăng nhập, hoặc khóa truy cập: Authorization: Bearer <khóa>.',
    'Sign in, or send a key: Authorization: Bearer <key>.',
  ],
  IDEMPOTENCY_KEY_REUSED: [
    422,
    'Khóa Idempotency-Key này đã dùng cho một lệnh khác. Hãy dùng khóa mới.',
    'This Idempotency-Key was used for another command. Use a new one.',
  ],
  PAYLOAD_TOO_LARGE: [
    413,
    'Nội dung gửi lên quá lớn (tối đa 1 MB; danh sách XLSX, CSV: 20 MB).',
    'The body is too large (1 MB at most; lists as XLSX or CSV 20 MB).',
  ],
  CONFIDENTIAL: [403, 'Phần này chỉ dành cho: {readers}.', 'This is for: {readers}.'],
  CLOCK_BUSY: [
    503,
    'Còn vụ việc đang xử lý việc đến hạn: {streams}. Hãy gửi lại sau ít giây.',
    'Cases are still carrying out what became due: {streams}. Send the same again in a few seconds.',
  ],
  CLOCK_IS_REAL: [
    409,
    'Hệ thống chạy theo giờ thật; không thể chỉnh đồng hồ.',
    'This deployment runs on real time; its clock cannot be moved.',
  ],
  CLOCK_GOES_FORWARD: [422, 'Đồng hồ chỉ đi tới: không thể lùi.', 'The clock only goes forward.'],
  CASE_UNCONFIRMED: [
    503,
    'Chưa nhận được xác nhận từ {stream}. Hãy gửi lại đúng lệnh này với cùng Idempotency-Key.',
    '{stream} has not confirmed. Send the same command again with the same Idempotency-Key.',
  ],
  NO_ENGINE: [
    503,
    'Máy chủ này chỉ để đọc: khởi động không có bộ máy quy trình (TEMPORAL_ADDRESS) hoặc không có khóa ký lệnh (SIGNING_KEY), nên không chuyển được gì tới vụ việc. Chưa có gì thay đổi.',
    'This server only reads: it was started without an engine (TEMPORAL_ADDRESS) or without its key (SIGNING_KEY), so that nothing can be brought to a case. Nothing was changed.',
  ],
  WEBHOOK_NOT_HTTPS: [
    422,
    'Chỉ gửi tới địa chỉ https://; nhận {url}.',
    'Only addresses with https:// are told of changes; got {url}.',
  ],
  LIST_REFUSED: [422, '{reasonVi} ({reason}).', '{reasonEn} ({reason}).'],
  TOO_MANY_REQUESTS: [
    429,
    'Gửi yêu cầu quá dày; hãy thử lại sau {seconds} giây.',
    'Too many requests; ask again in {seconds} seconds.',
  ],
  NOT_AVAILABLE: [
    503,
    'Hệ thống tạm thời chưa phục vụ được. Hãy thử lại sau ít giây.',
    'The service is not available for the moment. Try again in a few seconds.',
  ],
  INTERNAL: [
    500,
    'Có lỗi trong hệ thống; không có gì được ghi nếu chưa có xác nhận.',
    'An error of ours; nothing counts that was not confirmed.',
  ],
} satisfies SomeEntries;
