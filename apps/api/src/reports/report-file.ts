import { Injectable } from '@nestjs/common';
import { formatDay } from '@ocop/calendar';
import { type Annex, xlsxOf } from '@ocop/exchange';
import { noteOnProduct, type PaperContent, programmeReport } from '@ocop/papers';
import type { ProductFact } from '@ocop/reports';
import type { ProgrammeBoardRow } from '@ocop/records';
import { Typesetter } from '@ocop/typeset';
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
    const annex = listOf(read);
    return gathered(xlsxOf(annex, atOnce(read.figures.products)));
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

/** The products of a report as plans annex them. */
function listOf({ figures: { name, year, asOf, place } }: ReportRead): Annex<ProductFact> {
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
      { heading: 'Ghi chú', width: 44, cell: noteOnProduct },
    ],
  };
}
