import { formatDay } from '@ocop/calendar';
import {
  type CertificateFact,
  figureWords,
  type ProductFact,
  type ReportFigures,
  standingOf,
} from '@ocop/reports';
import { sayStars } from '@ocop/words';
import type { Block } from './content';
import { supportCells } from './report-money';
import { column, tableOr } from './tables';

/** The lists that the figures count, as plans and decisions have them. */
export function annexesOf(figures: ReportFigures): Block[] {
  const { products, certificates, supported = [], name, year } = figures;
  const reference = `(Kèm theo ${name}, ${year})`;
  const annex = (title: string, subject: string, rows: string[][]): Block[] =>
    rows.length === 0
      ? []
      : [{ kind: 'annex', title, subject, reference }, tableOr('', LISTED, rows, 11)];
  return [
    ...annex('DANH MỤC 1', `Sản phẩm tham gia năm ${year}`, products.map(productCells)),
    ...annex('DANH MỤC 2', 'Giấy chứng nhận', certificates.map(certificateCells)),
    ...annex('DANH MỤC 3', 'Sản phẩm được hỗ trợ', supported.map(supportCells)),
  ];
}

const LISTED = [
  ...[column('STT', 0.6, 'center'), column('Tên sản phẩm', 2.3), column('Tên chủ thể', 2.5)],
  ...[column('Địa chỉ', 1.7), column('Ghi chú', 3.3)],
];

function productCells(one: ProductFact, i: number): string[] {
  return [`${i + 1}`, one.name, one.owner, one.commune, noteOnProduct(one)];
}

export function noteOnProduct(one: ProductFact): string {
  const standing = figureWords[standingOf(one)].vi;
  const stars = one.stars === null ? '' : `, ${sayStars(one.stars, 'vi')}`;
  return `${standing}${stars}${one.decision ? ` (${one.decision})` : ''}`;
}

function certificateCells(one: CertificateFact, i: number): string[] {
  return [`${i + 1}`, one.product, one.owner, one.commune, noteOnCertificate(one)];
}

function noteOnCertificate({ number, stars, validUntil, state }: CertificateFact): string {
  const until = state === 'valid' ? `đến ${formatDay(validUntil)}` : CERTIFICATE_WORDS[state];
  return `${number}, ${sayStars(stars, 'vi')}, ${until}`;
}

const CERTIFICATE_WORDS: Readonly<Record<CertificateFact['state'], string>> = {
  draft: 'dự thảo',
  'awaiting-signature': 'chờ ký',
  valid: 'còn hiệu lực',
  suspended: 'tạm đình chỉ',
  revoked: 'đã thu hồi',
  expired: 'hết hiệu lực',
  superseded: 'đã thay bằng giấy mới',
};
