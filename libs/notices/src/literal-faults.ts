import { found, type Found, lineAt } from './found';

/** What no message may hold, whatever the case is. */
const REFUSED: readonly { what: RegExp; vi: string; en: string }[] = [
  {
    what: /<\s*\/?\s*[a-z!][^>]*>?/giu,
    vi: 'chữ thường, không có thẻ HTML: thư được gửi dạng văn bản',
    en: 'plain text without HTML: mails are sent as text',
  },
  {
    what: /(?:javascript|data|vbscript|file):/giu,
    vi: 'liên kết https đến một trang để xem',
    en: 'an https link to a page that is looked at',
  },
  {
    // An address put together from facts could lead anywhere.
    what: /\bhttps?:\/\/[^\s]*\{[{%][^\s]*/giu,
    vi: 'liên kết viết trọn vẹn, không ghép từ biến',
    en: 'a link written out, not put together from variables',
  },
  {
    what: /\bhttp:\/\/\S+/giu,
    vi: 'liên kết https',
    en: 'an https link',
  },
  {
    // Links open a page; nothing is decided by following one.
    what: /\bhttps:\/\/\S*(?:\/v1\/|[?#@])\S*/giu,
    vi: 'liên kết chỉ mở một trang: không có /v1/, ?, # hay @',
    en: 'a link that only opens a page: no /v1/, ?, # or @ in it',
  },
  {
    what: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
    vi: 'không có địa chỉ thư của ai trong thông báo',
    en: 'nobody’s mail address in a message',
  },
  {
    what: /(?<![\p{L}\p{N}/.-])\+?\d(?:[ .-]?\d){8,11}(?![\p{L}\p{N}/-])/gu,
    vi: 'không có số điện thoại, số định danh hay số tài khoản trong thông báo',
    en: 'no telephone, identity or account number in a message',
  },
  {
    what: /(?<!\p{L})(?:CCCD|CMND|căn cước|số định danh|chứng minh (?:nhân dân|thư)|ngày sinh|tài khoản ngân hàng|số tài khoản|mật khẩu|identity (?:card|number)|date of birth|bank account|password)(?!\p{L})/giu,
    vi: 'không hỏi và không nêu dữ liệu định danh cá nhân (căn cước, ngày sinh, tài khoản, mật khẩu)',
    en: 'nothing that identifies a person (identity card, date of birth, account, password) told or asked for',
  },
];

export function literalFaults(text: string): Found[] {
  const [first] = REFUSED.flatMap(({ what, vi, en }) =>
    [...text.matchAll(what)].map((hit) => found(lineAt(text, hit.index), hit[0], vi, en)),
  );
  return first ? [first] : [];
}
