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
  PICTURE_TYPE_NOT_TAKEN: [
    422,
    'Tệp loại {got} không làm được ảnh sản phẩm. Hãy chọn ảnh JPEG, PNG hoặc WebP.',
    'A file of the type {got} cannot be the picture of a product. Choose a JPEG, PNG or WebP.',
  ],
  PICTURE_TOO_SMALL: [
    422,
    'Ảnh {width} × {height} điểm quá nhỏ để in trên giấy chứng nhận (mỗi cạnh ít nhất {least} điểm). Hãy chụp lại.',
    'The picture has {width} × {height} pixels, too few to be printed (at least {least} on a side). Take it again.',
  ],
  PICTURE_TOO_LARGE: [
    422,
    'Ảnh {width} × {height} điểm quá lớn (mỗi cạnh nhiều nhất {most}, tất cả nhiều nhất {mostPixels} điểm). Hãy thu nhỏ ảnh.',
    'The picture has {width} × {height} pixels (at most {most} on a side, {mostPixels} in all). Make it smaller.',
  ],
  PICTURE_TOO_NARROW: [
    422,
    'Ảnh {width} × {height} điểm quá dẹt: cạnh dài nhiều nhất gấp {most} lần cạnh ngắn. Hãy cắt bớt ảnh.',
    'The picture has {width} × {height} pixels: the long side may have {most} times the short one. Cut it.',
  ],
  PICTURE_COLOURS: [
    422,
    'Ảnh dùng kiểu màu {found}, không in được như thấy trên màn hình. Hãy lưu lại thành ảnh màu RGB 8 bit.',
    'The picture has the colours {found}, which do not print as they are seen. Save it as RGB of 8 bits.',
  ],
  PICTURE_MOVES: [
    422,
    'Ảnh động ({found}) không in được. Hãy chọn một ảnh tĩnh.',
    'A picture that moves ({found}) cannot be printed. Choose one that stands still.',
  ],
  PICTURE_NOT_DRAWABLE: [
    422,
    'Không đọc được các điểm ảnh của tệp này ({why}): tệp bị hỏng hoặc không phải ảnh. Hãy mở thử trên máy của bạn, chụp hoặc lưu lại rồi gửi lại.',
    'The pixels of this file cannot be read ({why}): it is damaged, or no picture. Open it on your own machine, take or save it again, then send it.',
  ],
  PICTURE_FILE_UNKNOWN: [
    422,
    'Tệp {file} không có trong tủ giấy tờ của chủ thể sản phẩm này. Hãy tải ảnh lên trước rồi chọn.',
    'There is no file {file} in the wallet of this product’s producer. Upload the picture first, then choose it.',
  ],
  PICTURE_NOT_DRAWN: [
    422,
    'Ảnh {file} chưa được vẽ lại để in. Hãy chọn lại ảnh.',
    'The picture {file} has not been drawn for print. Choose it again.',
  ],
  PICTURE_AS_BEFORE: [
    422,
    'Đây đã là ảnh của {product}; không có gì thay đổi.',
    'It is the picture of {product} already; nothing changes.',
  ],
  PICTURE_NONE: [
    422,
    '{product} chưa có ảnh nào để bỏ.',
    '{product} has no picture that could be taken away.',
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
