import type { SomeEntries } from './problem';

/** What is refused at the door: the same words whether somebody exists or not. */
export const accountRefusals = {
  SIGN_IN_REFUSED: [
    401,
    'Tên đăng nhập hoặc mật khẩu không đúng.',
    'The name or the password is not right.',
  ],
  CODE_REFUSED: [
    401,
    'Mã không đúng hoặc đã dùng. Hãy chờ ứng dụng hiện mã mới rồi nhập lại.',
    'The code is not right or was used. Wait until the application shows a new one.',
  ],
  TOO_MANY_TRIES: [
    429,
    'Đã thử quá nhiều lần. Hãy thử lại sau {seconds} giây.',
    'Too many tries. Try again in {seconds} seconds.',
  ],
  NO_POST: [
    403,
    'Hôm nay bạn không giữ vị trí nào trong hệ thống. Hãy hỏi người quản trị hệ thống của cơ quan.',
    'You hold no post today. Ask the administrator of the system.',
  ],
  MORE_TO_PROVE: [
    403,
    'Chưa đăng nhập xong: còn bước {step}.',
    'Signing in is not finished: {step} is still to come.',
  ],
  FOREIGN_PAGE: [
    403,
    'Yêu cầu không đến từ trang của hệ thống này. Hãy tải lại trang rồi làm lại.',
    'This did not come from a page of this system. Reload the page and do it again.',
  ],
  KEY_FOR_LESS: [
    403,
    'Khóa {name} không dùng được cho việc này; chỉ để đọc và cho các lệnh: {commands}.',
    'The key {name} is not for this; it is for reading and for the commands: {commands}.',
  ],
} satisfies SomeEntries;
