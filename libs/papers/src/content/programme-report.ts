import { type CivilDate, formatDay } from '@ocop/calendar';
import type { MeasuredTarget } from '@ocop/programmes';
import {
  type CertificateFact,
  figureOf,
  FIGURES,
  figureWords,
  type Part,
  type ProductFact,
  type ReportFigures,
  standingOf,
} from '@ocop/reports';
import { capital, sayQuantity, sayNeed, sayReached, sayStars, sayVerdict } from '@ocop/words';
import type { Block, PaperContent } from './content';
import { dayInWords } from './days';
import { fullName } from './letterhead';
import { moneyBlocks, supportCells } from './report-money';
import { column, heading, paragraph, tableOr } from './tables';

/** What a half-year or year-end report is set from: its figures, and what people say to them. */
export interface ProgrammeReportRecord {
  readonly figures: ReportFigures;
  readonly summary: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  /** Who reports, from where, to whom, under which plan. */
  readonly office: string;
  readonly place: string;
  readonly receiver?: string;
  readonly plan: string;
  readonly on: CivilDate;
  /** It has not been sent: what stands in it may change. */
  readonly draft: boolean;
  readonly targets: readonly MeasuredTarget[];
  /** Reports of the places below: who has sent, who has not. */
  readonly below: readonly { readonly name: string; readonly sentOn?: CivilDate }[];
}

/** The report on the programme of a commune, a district of old or a province, laid out by Decree 30/2020. */
export function programmeReport(record: ProgrammeReportRecord, mark: string): PaperContent {
  const { figures, office, place, receiver, on, draft } = record;
  const subject = `${capital(figures.name.replace(/^Báo cáo /, ''))} Chương trình OCOP năm ${figures.year}`;
  return {
    title: subject,
    head: {
      agency: fullName(office),
      number: 'Số:       /BC-UBND',
      place,
      date: dayInWords(on),
      day: on,
      ...(draft ? { notYet: 'DỰ THẢO' } : {}),
      kind: 'BÁO CÁO',
      subject,
    },
    blocks: [
      ...(receiver ? [paragraph(`Kính gửi: ${receiver}.`)] : []),
      { kind: 'paragraph', text: `Căn cứ ${record.plan};`, italic: true },
      heading('I. KẾT QUẢ THỰC HIỆN'),
      ...lines(record.summary),
      paragraph(`Số liệu tính đến ngày ${formatDay(figures.asOf)}:`),
      figuresTable(figures),
      ...yearlyBlocks(figures),
      ...partsBlocks(figures),
      ...moneyBlocks(figures),
      ...targetsBlocks(record),
      ...belowBlocks(record),
      heading('II. KHÓ KHĂN, VƯỚNG MẮC'),
      ...lines(record.difficulties ?? 'Không.'),
      heading('III. KIẾN NGHỊ, ĐỀ XUẤT'),
      ...lines(record.proposals ?? 'Không.'),
    ],
    closing: {
      recipients: [...(receiver ? ['Như trên;'] : []), 'Lưu: VT.'],
      signatures: [{ as: ['CHỦ TỊCH'] }],
    },
    annexes: annexesOf(figures),
    mark,
  };
}

/** A paragraph for each line that was written. */
function lines(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
}

function figuresTable(figures: ReportFigures): Block {
  const rows = FIGURES.map((id, i) => [
    `${i + 1}`,
    figureWords[id].vi,
    `${figureOf(figures, id).items.length}`,
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Chỉ số', 5)],
    column('Số lượng', 1.2, 'center'),
  ];
  return tableOr('', columns, rows, 12);
}

/** What producers answered, added up; beside each sum how many have answered, so that none looks complete that is not. */
function yearlyBlocks({ yearly = [] }: ReportFigures): Block[] {
  const rows = yearly
    .filter(({ asked }) => asked > 0)
    .map(({ what, year, unit, total, answered, asked }, i) => [
      `${i + 1}`,
      `${what} (năm ${year})`,
      answered === 0 ? 'Chưa có' : sayQuantity(total, unit, 'vi'),
      `${answered}/${asked}`,
    ]);
  if (rows.length === 0) return [];
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Số liệu của chủ thể', 3.4)],
    ...[column('Cộng', 2, 'right'), column('Chủ thể đã trả lời', 1.4, 'center')],
  ];
  return [paragraph('Số liệu do chủ thể báo cáo:'), tableOr('', columns, rows, 12)];
}

const IN_PARTS = ['taking-part', 'recognised', 'judging', 'in-force', 'ending-soon'] as const;

/** Place by place, with the sum that the whole has. */
function partsBlocks(figures: ReportFigures): Block[] {
  if (figures.parts.length === 0) return [];
  const cells = (of: Pick<Part, 'figures'>) =>
    IN_PARTS.map((id) => `${figureOf(of, id).items.length}`);
  const rows = figures.parts.map((part, i) => [
    `${i + 1}`,
    part.place?.name ?? 'Nơi khác',
    ...cells(part),
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Địa bàn', 2.6)],
    ...[column('Tham gia', 1.1, 'center'), column('Được công nhận', 1.1, 'center')],
    ...[column('Đang đánh giá', 1.1, 'center'), column('Còn hiệu lực', 1.1, 'center')],
    column('Sắp hết hiệu lực', 1.1, 'center'),
  ];
  return [
    paragraph('Theo địa bàn:'),
    tableOr('', columns, [...rows, ['', 'Cộng', ...cells(figures)]], 11),
  ];
}

function targetsBlocks({ targets }: ProgrammeReportRecord): Block[] {
  if (targets.length === 0) return [];
  const rows = targets.map((one, i) => [
    `${i + 1}`,
    one.target.what,
    sayNeed(one.target, 'vi'),
    sayReached(one, 'vi'),
    sayVerdict(one, 'vi'),
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Chỉ tiêu của kế hoạch', 4)],
    ...[column('Yêu cầu', 1.5), column('Đạt được', 1.2, 'center'), column('Đánh giá', 1.1)],
  ];
  return [paragraph('Chỉ tiêu:'), tableOr('', columns, rows, 11)];
}

function belowBlocks({ below }: ProgrammeReportRecord): Block[] {
  if (below.length === 0) return [];
  const sent = below.filter(({ sentOn }) => sentOn);
  const missing = below.filter(({ sentOn }) => !sentOn).map(({ name }) => name);
  const none = missing.length > 0 ? `; chưa có: ${missing.join(', ')}` : '';
  return [paragraph(`Báo cáo của cấp dưới: đã nhận ${sent.length}/${below.length}${none}.`)];
}

/** The lists that the figures count, as plans and decisions have them. */
function annexesOf(figures: ReportFigures): Block[] {
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
