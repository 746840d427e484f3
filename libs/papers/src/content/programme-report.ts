import { type CivilDate, formatDay } from '@ocop/calendar';
import type { MeasuredTarget } from '@ocop/programmes';
import type { ReportFigures } from '@ocop/reports';
import { capital } from '@ocop/words';
import type { Block, PaperContent } from './content';
import { dayInWords } from './days';
import { fullName } from './letterhead';
import { annexesOf } from './report-annexes';
import { moneyBlocks } from './report-money';
import {
  type Below,
  belowBlocks,
  figuresTable,
  partsBlocks,
  targetsBlocks,
  yearlyBlocks,
} from './report-tables';
import { heading, paragraph } from './tables';

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
  readonly below: readonly Below[];
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
      ...targetsBlocks(record.targets),
      ...belowBlocks(record.below),
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
