import { Injectable } from '@nestjs/common';
import { formatDay } from '@ocop/calendar';
import { type Annex, xlsxOf } from '@ocop/exchange';
import { noteOnProduct, type PaperContent, programmeReport } from '@ocop/papers';
import type { ProductFact, ReportFigures, SupportFact } from '@ocop/reports';
import type { ProgrammeBoardRow } from '@ocop/records';
import { Typesetter } from '@ocop/typeset';
import { capital, supportStepWords } from '@ocop/words';
import { atOnce, XLSX } from '../lists/as-file';
import { type Format, FORMATS, setPaper } from '../papers/set-paper';
import type { ReportRead } from './report-desk';

export const REPORT_TYPES = { ...FORMATS, xlsx: XLSX } as const;
export type ReportFormat = keyof typeof REPORT_TYPES;

/** Sets a report as a paper, or its list as a workbook. */
@Injectable()
export class ReportFile {
  private readonly typesetter = new Typesetter();

  async set(
    format: ReportFormat,
    year: ProgrammeBoardRow,
    read: ReportRead,
    today: string,
  ): Promise<Buffer> {
    if (format !== 'xlsx') {
      const content = paperOf(year, read, today);
      return Buffer.from(setPaper(this.typesetter, content, format satisfies Format));
    }
    return gathered(xlsxOf(listOf(read), atOnce(listedIn(read.figures))));
  }
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

function paperOf(
  { plan }: ProgrammeBoardRow,
  { place, figures, narrative, sent, frozen, sha256, targets, below }: ReportRead,
  today: string,
): PaperContent {
  const receiver = place.kind === 'commune' ? plan.authority.office : plan.higher[0]?.office;
  const record = {
    ...{ figures, office: place.office, place: place.at, on: sent?.on ?? today, draft: !sent },
    summary: narrative.summary,
    ...(narrative.difficulties === undefined ? {} : { difficulties: narrative.difficulties }),
    ...(narrative.proposals === undefined ? {} : { proposals: narrative.proposals }),
    ...(receiver === undefined ? {} : { receiver }),
    plan: `Kế hoạch số ${plan.document.number} của ${plan.document.issuer}`,
    targets,
    below: below.map(({ due: { communeName: name, sentOn } }) => ({
      name,
      ...(sentOn === null ? {} : { sentOn }),
    })),
  };
  return programmeReport(
    record,
    `Mã số liệu: ${sha256.slice(0, 16)}${frozen ? '' : ' (chưa gửi)'}`,
  );
}

type Fact = Pick<ProductFact, 'name' | 'owner' | 'commune'>;

/** A line of the list: a product of the year, or one that was recognised before, with its support money. */
interface Listed extends Fact {
  readonly note: string;
  readonly money?: SupportFact;
}

/** Products of the year, then those of before that have support money. */
function listedIn({ products, supported = [] }: ReportFigures): Listed[] {
  const years = new Set(products.map(({ id }) => id));
  const moneyOf = new Map(supported.map((money) => [money.id, money]));
  return [
    ...products.map((one) => {
      const money = moneyOf.get(one.id);
      return { ...one, note: noteOnProduct(one), ...(money ? { money } : {}) };
    }),
    ...supported
      .filter(({ id }) => !years.has(id))
      .map((money) => ({ ...money, name: money.product, note: money.number, money })),
  ];
}

const ofMoney = (step: 'entitled' | 'granted' | 'paid' | 'owed') => ({
  heading: `${capital(supportStepWords[step].vi)} (đồng)`,
  width: 22,
  cell: ({ money }: Listed) => (money ? Number(money[step]) : null),
});
const MONEY = [
  ofMoney('entitled'),
  {
    heading: 'Đề nghị hỗ trợ',
    width: 18,
    cell: ({ money }: Listed) => (money?.claimed ? supportStepWords.claimed.vi : null),
  },
  ...[ofMoney('granted'), ofMoney('paid'), ofMoney('owed')],
];

/** The products of a report as plans annex them; with columns of support money where a plan gives any. */
function listOf({ figures }: ReportRead): Annex<Listed> {
  const { name, year, asOf, place, supported = [] } = figures;
  return {
    name: 'bao-cao',
    title: [
      `${name.toUpperCase()}${/năm$/i.test(name) ? '' : ' NĂM'} ${year}`,
      `(${place.name}; số liệu tính đến ngày ${formatDay(asOf)})`,
    ],
    columns: [
      { heading: 'Tên sản phẩm', width: 32, cell: (one) => one.name },
      { heading: 'Tên chủ thể', width: 34, cell: (one) => one.owner },
      { heading: 'Địa chỉ', width: 22, cell: (one) => one.commune },
      ...(supported.length > 0 ? MONEY : []),
      { heading: 'Ghi chú', width: 44, cell: ({ note }) => note },
    ],
  };
}
