import { qrSvg } from '../qr';
import type { CertificateFace } from './certificate-face';

/** What the code of a certificate holds at its longest: 350 bytes. */
const ADDRESS = 'https://ocop.thuathienhue.gov.vn/c/k7m2q9x4w1c8v5b3n6z0d2f4h8';
const PRINTED = `${ADDRESS}#${'eyJhbGciOiJ'.repeat(27)}`.slice(0, 350);

const usual: CertificateFace = {
  title: 'Giấy chứng nhận sản phẩm OCOP số 07/2026/GCN-OCOP',
  authority: 'Ủy ban nhân dân thành phố Huế',
  place: 'Huế',
  number: '07/2026/GCN-OCOP',
  code: '46-19804-7-2026',
  product: 'Thanh trà Hương Vân',
  owner: 'Hợp tác xã nông nghiệp Hương Vân',
  address: 'phường Hương Trà, thành phố Huế',
  stars: 4,
  decision: '1520/QĐ-UBND',
  decisionDay: '08/07/2026',
  regulation: 'Quyết định 26/2026/QĐ-TTg',
  validFrom: '08/07/2026',
  validUntil: '08/07/2029',
  signedAs: 'CHỦ TỊCH',
  signer: 'Nguyễn Văn Chủ Tịch',
  signedOn: 'ngày 08 tháng 7 năm 2026',
  date: '2026-07-08',
  verifyAt: ADDRESS,
  qr: qrSvg(PRINTED),
};

const LONG = 'Tinh dầu tràm nguyên chất Bà Mụ thượng hạng, ươm trồng ở Lộc Thủy ';
const long = (letters: number) => LONG.repeat(5).slice(0, letters).trim();

/** A meadow of 24 × 16 points, as JPEG. */
const MEADOW =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEAAUFBQUFBQYGBgYICQgJCAwLCgoLDBINDg0ODRIbERQRERQRGxgdGBYYHRgrIh4eIisyKigqMjw2Nj' +
  'xMSExkZIYBBQUFBQUFBgYGBggJCAkIDAsKCgsMEg0ODQ4NEhsRFBERFBEbGB0YFhgdGCsiHh4iKzIqKCoyPDY2PExITGRkhv/AABEIABAAGAMB' +
  'IQACEQEDEQH/xABRAAEBAQAAAAAAAAAAAAAAAAAABQYQAQEBAAAAAAAAAAAAAAAAAAAUYQEBAQEAAAAAAAAAAAAAAAAAAAUGEQEBAAAAAAAAAA' +
  'AAAAAAAAAAE//aAAwDAQACEQMRAD8AzE2E2MxVjrE2BUsvT4T4nVSbE+BUs//Z';
const picture = { bytes: [...Buffer.from(MEADOW, 'base64')], format: 'jpg' } as const;

/** The longest and the strangest certificates that there may be; a template has to print every one of them. */
export const SAMPLES = {
  usual,
  'five-stars': {
    ...usual,
    stars: 5,
    signedAs: 'BỘ TRƯỞNG',
    authority: 'Bộ Nông nghiệp và Môi trường',
  },
  pictured: { ...usual, picture },
  'long-name': { ...usual, product: long(200) },
  'all-long': {
    ...usual,
    ...{ product: long(300), owner: long(300), address: long(300) },
    ...{ scope: `Phạm vi: ${long(120)}`, supersedes: '12/2023/GCN-OCOP', picture },
  },
  'one-word': { ...usual, product: 'Nghiêng'.repeat(29).slice(0, 200) },
  'long-signer': {
    ...usual,
    signedAs: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH PHỤ TRÁCH',
    signer: 'Công Huyền Tôn Nữ Thị Hoàng Nghiêng Phượng Khuê',
  },
  bare: bare(usual),
  decomposed: { ...usual, product: 'Bún bò Huế, mắm tép, nước mắm Thuận An'.normalize('NFD') },
  quotes: { ...usual, product: `"Mè xửng" «Thiên Hương» 'loại 1' \\ “ngon”` },
  markup: { ...usual, product: '#read("/etc/passwd") *đậm* _nghiêng_ $x^2$ #panic() ]' },
  tags: { ...usual, product: '<script>alert("1")</script> & <b>Bún</b>' },
  directions: { ...usual, product: 'Bún\u202Eếuh\u202C Vân\u200F Cù \u2066x\u2069' },
  unseen: {
    ...usual,
    product: 'Tinh\u00addầu\u00ad tràm\u00a0Lộc\u200bThủy\u00a0' + 'xa\u00a0'.repeat(60),
  },
  emoji: { ...usual, product: 'Cam 🍊 Nam Đông 👩🏽‍🌾 ❤️' },
  specimen: { ...usual, watermark: 'BẢN MINH HỌA' },
} as const satisfies Readonly<Record<string, CertificateFace>>;

export type SampleName = keyof typeof SAMPLES;
export const SAMPLE_NAMES = Object.keys(SAMPLES) as SampleName[];

/** Without all that a certificate may be without. */
function bare({ code: _, signer: __, ...rest }: CertificateFace): CertificateFace {
  return rest;
}
