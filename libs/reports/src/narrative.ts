import { formatDay } from '@ocop/calendar';
import type { Figure, FigureId } from './figures';
import type { ReportFigures } from './report';

/** Of so many products the names are told, too. */
const NAMED = 8;

/** What a report says before anybody has corrected it: its figures in sentences, as offices write them. */
export function draftedNarrative(report: ReportFigures): string {
  const { asOf, year, place } = report;
  const count = (id: FigureId) => figureOf(report, id).items.length;
  const taking = count('taking-part');
  const day = `Tính đến ngày ${formatDay(asOf)}, ${place.name}`;
  if (taking === 0 && count('in-force') === 0)
    return `${day} chưa có sản phẩm tham gia Chương trình OCOP năm ${year}.`;
  return [
    `${day} có ${taking} sản phẩm tham gia Chương trình OCOP năm ${year}${namesOf(report)}.`,
    ...recognised(report),
    ...standings(report),
    `Giấy chứng nhận còn hiệu lực: ${count('in-force')}${byStars(report, 'in-force')}; hết hiệu lực trong 6 tháng tới: ${count('ending-soon')}.`,
  ].join('\n');
}

function recognised(report: ReportFigures): string[] {
  const { items } = figureOf(report, 'recognised');
  return [`Được công nhận trong năm: ${items.length}${byStars(report, 'recognised')}.`];
}

/** Where the others stand; nothing of where there are none. */
function standings(report: ReportFigures): string[] {
  const said = [
    ['ideas', 'đang lập ý tưởng, phương án'],
    ['preparing', 'đang chuẩn bị hồ sơ'],
    ['checking', 'đang kiểm tra, tiếp nhận hồ sơ'],
    ['judging', 'đang đánh giá, chờ quyết định'],
    ['not-recognised', 'không được công nhận'],
    ['left', 'rút, không tiếp tục'],
  ] as const;
  const some = said.flatMap(([id, words]) => {
    const { length } = figureOf(report, id).items;
    return length > 0 ? [`${length} sản phẩm ${words}`] : [];
  });
  return some.length > 0 ? [`Còn lại: ${some.join('; ')}.`] : [];
}

function namesOf(report: ReportFigures): string {
  const { items } = figureOf(report, 'taking-part');
  if (items.length === 0 || items.length > NAMED) return '';
  const names = items.map((id) => report.products.find((one) => one.id === id)?.name ?? id);
  return ` (${names.join('; ')})`;
}

/** ` (3 sao: 2; 4 sao: 1)` */
function byStars(report: ReportFigures, of: 'recognised' | 'in-force'): string {
  const each = ([3, 4, 5] as const).flatMap((stars) => {
    const { length } = figureOf(report, `${of}-${stars}`).items;
    return length > 0 ? [`${stars} sao: ${length}`] : [];
  });
  return each.length > 0 ? ` (${each.join('; ')})` : '';
}

/** A place below, with what it wrote; nothing where it has not sent. */
export interface BelowSaid {
  readonly name: string;
  readonly sent?: { readonly difficulties?: string; readonly proposals?: string };
}

/** As much as a report takes. */
const LONGEST = 4000;

/** The same of a place that others report to: who has sent, who is missing, and what those say who have. */
export function gatheredNarrative(report: ReportFigures, below: readonly BelowSaid[]) {
  const sent = below.filter((one) => one.sent);
  const missing = below.filter((one) => !one.sent).map(({ name }) => name);
  const none = missing.length > 0 ? `; chưa có: ${missing.join(', ')}` : '';
  const received =
    below.length > 0 ? `\nĐã nhận ${sent.length}/${below.length} báo cáo của cấp dưới${none}.` : '';
  const said = (what: 'difficulties' | 'proposals') =>
    sent.flatMap((one) => {
      const words = one.sent?.[what]?.trim();
      return words ? [`${one.name}: ${words}`] : [];
    });
  const [difficulties, proposals] = [said('difficulties'), said('proposals')];
  return {
    summary: cut(`${draftedNarrative(report)}${received}`),
    ...(difficulties.length > 0 ? { difficulties: cut(difficulties.join('\n')) } : {}),
    ...(proposals.length > 0 ? { proposals: cut(proposals.join('\n')) } : {}),
  };
}

const cut = (text: string) => {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

export function figureOf({ figures }: Pick<ReportFigures, 'figures'>, id: FigureId): Figure {
  return figures.find((figure) => figure.id === id) ?? { id, items: [] };
}
