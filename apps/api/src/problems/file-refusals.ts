import type { SomeEntries } from './problem';

/** Refusals of files and papers. Statuses as in `catalogue.ts`. */
export const fileRefusals = {
  FILE_EMPTY: [422, 'Tệp trống (0 byte). Hãy chọn lại tệp.', 'The file is empty. Choose it again.'],
  FILE_TOO_LARGE: [
    413,
    'Tệp lớn hơn mức cho phép ({most} byte). Hãy chụp hoặc quét ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp.',
    'The file is larger than {most} bytes. Scan it at a lower resolution, or divide it.',
  ],
  FILE_TYPE_NOT_TAKEN: [
    422,
    'Nội dung tệp là loại {got}, không nhận. Nhận: {taken}. Đổi tên tệp không đổi được loại.',
    'By its contents the file is of the type {got}, which is not taken. Taken: {taken}. Another name does not change it.',
  ],
  FILE_DAMAGED: [
    422,
    'Tệp {type} bị hỏng hoặc bị cắt ngang. Hãy mở thử trên máy của bạn rồi gửi lại.',
    'The {type} file is damaged or cut off. Try to open it on your own machine, then send it again.',
  ],
  IMAGE_TOO_LARGE: [
    422,
    'Ảnh {width} × {height} điểm lớn hơn mức cho phép ({mostPixels} điểm). Hãy thu nhỏ ảnh.',
    'The picture has {width} × {height} pixels, more than the {mostPixels} that are taken. Make it smaller.',
  ],
  IMAGE_TOO_SMALL: [
    422,
    'Ảnh {width} × {height} điểm quá nhỏ để đọc được (mỗi cạnh ít nhất {least} điểm). Hãy chụp lại.',
    'The picture has {width} × {height} pixels, too few to read (at least {least} on a side). Take it again.',
  ],
  FILE_INFECTED: [
    422,
    'Bộ quét vi-rút báo {found}; tệp không được lưu. Hãy kiểm tra máy của bạn rồi gửi tệp khác.',
    'The virus scanner found {found}; the file was not kept. Check your machine, then send another.',
  ],
  FILES_AWAY: [
    503,
    'Kho tệp chưa dùng được lúc này; chưa có gì bị mất, hãy gửi lại sau.',
    'The file store is not available for the moment; nothing is lost, try again later.',
  ],
  UPLOAD_NOT_RESUMABLE: [
    400,
    'Yêu cầu tải tệp lên không đúng giao thức tus 1.0.0: {why}.',
    'The upload does not keep to the protocol tus 1.0.0: {why}.',
  ],
  UPLOAD_ELSEWHERE: [
    409,
    'Tệp đang được gửi từ nơi khác hoặc đã gửi đến chỗ khác: {why}. Hỏi lại vị trí rồi gửi tiếp.',
    'The upload stands elsewhere: {why}. Ask for its offset, then go on.',
  ],
  TICKET_ENDED: [
    403,
    'Đường dẫn xem tệp đã hết hạn; hãy mở lại từ hồ sơ.',
    'The link to the file has ended; open it again from the dossier.',
  ],
  PAPER_FILES_UNKNOWN: [
    422,
    'Có tệp không thuộc tủ giấy tờ này: {files}. Hãy tải tệp lên trước.',
    'Some files are not of this wallet: {files}. Upload them first.',
  ],
  PAPERS_NOT_CHOSEN: [
    422,
    'Có giấy tờ không dùng được cho hồ sơ này: {papers}.',
    'Some papers cannot stand in this dossier: {papers}.',
  ],
  OWNER_REQUIRED: [
    422,
    'Cán bộ nộp thay phải nêu chủ thể (owner).',
    'Whoever files on behalf has to name the producer (owner).',
  ],
} satisfies SomeEntries;
