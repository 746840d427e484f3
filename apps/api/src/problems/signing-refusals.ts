import type { SomeEntries } from './problem';

/** Files that were handed in as signed. */
export const signingRefusals = {
  CERTIFICATE_UNKNOWN: [
    404,
    'Không có giấy chứng nhận {certificate}.',
    'There is no certificate {certificate}.',
  ],
  NOTHING_TO_SIGN: [
    409,
    'Không có giấy chứng nhận nào của vụ việc này chờ chữ ký: giấy đã được ký hoặc chưa được lập.',
    'No certificate of this case waits for a signature: it was signed, or has not been drafted.',
  ],
  SIGNED_FILE_DIFFERS: [
    422,
    'Tệp nộp lại không bắt đầu bằng đúng {bytes} byte của tệp đã xuất ra: có thể là văn bản khác hoặc đã bị sửa. Hãy ký chính tệp tải về từ đây, không in hay lưu lại bằng chương trình khác.',
    'The file does not begin with the {bytes} bytes that went out: it is another document, or it was changed. Sign the very file that is fetched here, without printing or saving it anew.',
  ],
  SIGNED_FACE_DIFFERS: [
    422,
    'Trước khi {signedBy} ký, tệp đã được thêm nội dung ngoài ô chữ ký (chữ, ảnh, trang hoặc ghi chú), nên không còn là giấy đã xuất ra. Hãy ký chính tệp tải về từ đây và chỉ thêm chữ ký.',
    'Before {signedBy} signed, more than a signature was added to the file (words, a picture, a page or a note), so it is no longer the certificate that went out. Sign the very file that is fetched here, and add nothing but the signature.',
  ],
  SIGNATURE_COVERS_WORDS: [
    422,
    'Hình chữ ký của {signedBy} che chữ trên giấy. Ký lại từ tệp tải về: đặt hình chữ ký vào khoảng trống dưới chức danh người ký, hoặc ký không kèm hình.',
    'The signature of {signedBy} is seen upon words of the paper. Sign the fetched file again: put it into the room below the title of whoever signs, or sign without its being seen.',
  ],
  SIGNATURE_MISSING: [
    422,
    'Tệp nộp lại chưa có chữ ký số nào sau phần đã xuất ra.',
    'The file has no signature behind what went out.',
  ],
  SIGNATURE_BROKEN: [
    422,
    'Chữ ký số trong tệp không hợp lệ hoặc tệp bị sửa sau khi ký ({why}). Hãy ký lại từ tệp tải về.',
    'The signature is broken, or the file was changed after it ({why}). Sign the fetched file again.',
  ],
  SIGNERS_UNKNOWN: [
    503,
    'Hệ thống chưa được khai nhận chữ ký của tổ chức chứng thực nào (PAPER_SIGNING_TRUSTED), nên chưa nhận được tệp đã ký số. Giấy ký tay vẫn nộp được bằng bản quét. Báo người vận hành nếu cơ quan ký số; tệp của bạn chưa được ghi.',
    'It is not set whose signers are taken here (PAPER_SIGNING_TRUSTED), so no file with a digital signature can be taken. The scan of a paper signed by hand can. Tell whoever runs the system where yours are signed digitally; your file was not stored.',
  ],
  CERTIFICATE_NOT_PRINTABLE: [
    422,
    'Chưa in: {missing} trong số giấy đã chọn không còn hiệu lực, chưa có bản đã ký, hoặc không do cơ quan của bạn cấp. Mở lại danh sách rồi chọn lại.',
    'Nothing was printed: {missing} of those chosen no longer stand, have no signed file, or are not of your authority. Open the list again and choose anew.',
  ],
  TEMPLATE_FAULTS: [
    422,
    'Mẫu giấy chứng nhận có {faults} điểm sai; chưa áp dụng gì. Sửa từng điểm dưới đây rồi kiểm tra lại.',
    'The template has {faults} faults; nothing was adopted. Mend each of those below and check again.',
  ],
  TEMPLATE_ADOPTED: [
    409,
    'Mẫu bản {version} đã được áp dụng nên không sửa, không xóa được: giấy đã cấp ghi mã băm của nó. Hãy tạo bản mới từ bản này.',
    'Version {version} has been adopted and stays as it is: certificates name it by its hash. Make a new version of it.',
  ],
  SIGNER_UNKNOWN: [
    422,
    'Chữ ký của {signedBy} do {issuer} cấp, không thuộc tổ chức chứng thực được chấp nhận ở hệ thống này.',
    '{signedBy} is vouched for by {issuer}, which is none of the issuers that are trusted here.',
  ],
  SIGNER_OTHER: [
    422,
    'Người ký là {signedBy}; giấy này phải do {expected} ký.',
    '{signedBy} has signed; this paper is to be signed by {expected}.',
  ],
  SIGNER_EXPIRED: [
    422,
    'Chứng thư số của {signedBy} chỉ có hiệu lực từ {from} đến {until}, không có hiệu lực lúc ký.',
    'The certificate of {signedBy} is valid from {from} until {until}, and was not when it signed.',
  ],
  SIGNED_TOO_EARLY: [
    422,
    'Chữ ký ghi thời điểm {signedAt}, trước khi giấy được lập lúc {issuedAt}: kiểm tra đồng hồ của máy ký.',
    'The signature names {signedAt}, before the paper was made at {issuedAt}: look at the clock of whoever signs.',
  ],
  SCAN_NOT_OF_PAPER: [
    422,
    'Tệp này bắt đầu bằng đúng tệp đã xuất ra để ký, nên không phải bản quét của giấy đã in và ký tay. Hãy quét hoặc chụp tờ giấy đã ký, đóng dấu; tệp đã ký số thì nộp ở mục tệp đã ký.',
    'The file begins with the very file that went out, so it is no scan of a paper that was printed and signed by hand. Scan or photograph the paper that was signed and stamped; a file with a digital signature is handed in as a signed file.',
  ],
  SCAN_NOT_OPENED: [
    422,
    'Không mở được tệp PDF này: bị hỏng, không có trang nào hoặc đặt mật khẩu. Hãy mở thử trên máy của bạn, quét hoặc lưu lại không mật khẩu rồi nộp.',
    'This PDF cannot be opened: it is damaged, has no page or is locked by a password. Try to open it on your own machine, scan or save it anew without a password, then hand it in.',
  ],
  SCAN_OF_ANOTHER: [
    422,
    'Tệp này đã là bản quét của giấy số {other}. Hãy chọn bản quét của giấy số {number}.',
    'This file is the scan of No. {other} already. Choose the scan of No. {number}.',
  ],
  REISSUE_UNDER_WAY: [
    409,
    'Giấy này đang được cấp lại theo {decision}; chờ giấy mới được ký.',
    'It is being issued anew by {decision}; wait until the new certificate is signed.',
  ],
  HANDED_OVER_ALREADY: [
    409,
    'Giấy {certificate} đã giao cho {to} ngày {on}. Giao lại thì nêu lý do (bản trước thất lạc, hỏng…); ghi nhầm thì hủy ghi nhận giao trước.',
    'Certificate {certificate} was handed to {to} on {on}. To hand it over again, say why (the first was lost, was spoilt); if that was a mistake, take the record back first.',
  ],
  NOT_HANDED_OVER: [
    409,
    'Giấy {certificate} chưa ghi là đã giao cho ai nên không có gì để hủy.',
    'Certificate {certificate} is not recorded as handed over, so there is nothing to take back.',
  ],
  NOTHING_CHANGES: [
    422,
    'Không có nội dung nào thay đổi trên giấy của {product}: nêu tên sản phẩm, chủ thể, xã, quy cách hoặc chủng loại mới.',
    'Nothing changes on the certificate of {product}: give a name, an owner, a commune, packings or variants.',
  ],
} as const satisfies SomeEntries;
