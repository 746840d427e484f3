import type { SomeEntries } from './problem';

/** What is refused at the door: the same words whether somebody exists or not. */
export const accountRefusals = {
  VIEW_UNKNOWN: [
    404,
    'Bạn không có góc nhìn này; có thể đã xóa ở máy khác.',
    'You have no such view; it may have been removed on another device.',
  ],
  VIEW_NAMED: [
    409,
    'Đã có góc nhìn tên {name} cho danh sách này. Hãy đặt tên khác.',
    'A view of this list is called {name} already. Choose another name.',
  ],
  VIEWS_FULL: [
    422,
    'Mỗi người giữ nhiều nhất {most} góc nhìn. Hãy xóa bớt.',
    'Nobody keeps more than {most} views. Remove some.',
  ],
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
  PROOF_REFUSED: [
    403,
    'Mật khẩu hiện tại hoặc mã không đúng.',
    'The present password or the code is not right.',
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
  PASSWORD_REFUSED: [
    422,
    'Mật khẩu này không dùng được ({why}). Cần ít nhất {least} ký tự, không phải từ ai cũng đoán được, không lấy tên mình; một câu nhiều tiếng là tốt nhất.',
    'This password is not taken ({why}). It needs {least} characters at least, no words that anybody guesses, nothing of your name; a sentence is best.',
  ],
  LINK_REFUSED: [
    404,
    'Liên kết này đã dùng hoặc đã hết hạn. Hãy xin người quản trị hệ thống gửi liên kết mới.',
    'This link was used or has expired. Ask the administrator of the system for a new one.',
  ],
  LOGIN_TAKEN: [
    409,
    'Đã có người dùng tên {login}. Hãy chọn tên khác.',
    'Somebody has the name {login}. Choose another.',
  ],
  ACCOUNT_UNKNOWN: [
    404,
    'Không có người nào như vậy trong địa bàn của bạn.',
    'There is nobody like that in your area.',
  ],
  ACCOUNT_FAULT: [
    422,
    'Trường {field} không đúng; cần: {expected}.',
    'The field {field} is not right; expected: {expected}.',
  ],
  POST_TO_ONESELF: [
    403,
    'Không ai tự giao vị trí cho mình: người quản trị khác giao.',
    'Nobody gives themself a post: another administrator does.',
  ],
  LAST_ADMINISTRATOR: [
    409,
    'Đây là người quản trị hệ thống cuối cùng. Hãy giao vị trí này cho người khác trước.',
    'This is the last administrator of the system. Give the post to somebody else first.',
  ],
  RECOVERY_REFUSED: [
    409,
    'Chưa thể khôi phục: cần hai người quản trị khác nhau, không phải chính người đó, trong vòng 24 giờ.',
    'Not yet: two different administrators, neither of them the person, within 24 hours.',
  ],
  CORRECTION_UNKNOWN: [
    404,
    'Không có yêu cầu sửa dữ liệu nào như vậy trong địa bàn của bạn.',
    'There is no such request of correction in your area.',
  ],
  CORRECTION_SETTLED: [
    409,
    'Yêu cầu này đã được trả lời. Hãy tải lại trang để xem.',
    'This request has been answered. Reload the page to see how.',
  ],
  OWN_CORRECTION: [
    403,
    'Không ai tự giải quyết yêu cầu của mình: người quản trị khác trả lời.',
    'Nobody settles their own request: another administrator answers it.',
  ],
  MAIL_NOT_SENT: [
    422,
    'Chưa gửi được thư: {why}. Hãy in giấy mời và trao tận tay.',
    'The message was not sent: {why}. Print the letter and hand it over.',
  ],
  MORE_TO_PROVE: [
    401,
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
