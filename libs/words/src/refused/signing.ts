import type { RefusalCode } from '@ocop/ground';
import type { Book } from '../phrase';

/** What goes onto certificates, and files that were handed in as signed. */
export const signingRefusals = {
  CERTIFICATE_UNKNOWN: { vi: 'không có giấy chứng nhận này', en: 'there is no such certificate' },
  NOTHING_TO_SIGN: {
    vi: 'không có giấy chứng nhận nào chờ chữ ký',
    en: 'no certificate waits for its signature',
  },
  SIGNED_FILE_DIFFERS: {
    vi: 'tệp đã ký không phải tệp đã xuất ra để ký',
    en: 'the signed file is not the one that went out',
  },
  SIGNED_FACE_DIFFERS: {
    vi: 'tệp đã ký có nội dung khác tệp đã xuất ra',
    en: 'the signed file shows something else than the one that went out',
  },
  SIGNATURE_COVERS_WORDS: {
    vi: 'hình chữ ký che chữ trên giấy',
    en: 'the signature that is seen lies upon words of the paper',
  },
  SIGNATURE_MISSING: { vi: 'tệp chưa được ký', en: 'the file is not signed' },
  SIGNATURE_BROKEN: { vi: 'chữ ký không hợp lệ', en: 'the signature is broken' },
  SIGNER_UNKNOWN: {
    vi: 'chữ ký không thuộc tổ chức chứng thực được chấp nhận',
    en: 'nobody who is trusted vouches for the signer',
  },
  SIGNER_OTHER: { vi: 'người ký không đúng thẩm quyền', en: 'somebody else has signed' },
  SIGNER_EXPIRED: {
    vi: 'chứng thư số không có hiệu lực lúc ký',
    en: 'the signer’s certificate was not valid then',
  },
  SIGNED_TOO_EARLY: {
    vi: 'ký trước khi giấy được lập',
    en: 'it was signed before the paper was made',
  },
  SCAN_NOT_OF_PAPER: {
    vi: 'tệp nộp không phải bản quét của giấy đã ký',
    en: 'the file is no scan of the signed paper',
  },
  REISSUE_UNDER_WAY: {
    vi: 'đang cấp lại theo một quyết định khác',
    en: 'it is being issued anew by another decision',
  },
  HANDED_OVER_ALREADY: {
    vi: 'giấy này đã giao rồi',
    en: 'the certificate was handed over already',
  },
  NOT_HANDED_OVER: {
    vi: 'giấy này chưa ghi là đã giao',
    en: 'the certificate is not recorded as handed over',
  },
  NOTHING_CHANGES: {
    vi: 'không có nội dung nào thay đổi trên giấy',
    en: 'nothing changes on the certificate',
  },
  PICTURE_NOT_DRAWN: { vi: 'ảnh chưa được vẽ lại để in', en: 'the picture has not been drawn' },
  PICTURE_AS_BEFORE: {
    vi: 'đây đã là ảnh của sản phẩm',
    en: 'it is the product’s picture already',
  },
  PICTURE_NONE: { vi: 'sản phẩm chưa có ảnh', en: 'the product has no picture' },
} as const satisfies Partial<Book<RefusalCode>>;
