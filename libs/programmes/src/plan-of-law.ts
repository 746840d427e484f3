import type { CivilDate } from '@ocop/calendar';
import type { Area } from '@ocop/ground';
import { CURRENT_DEFAULTS } from './system-defaults';

/** What the law leaves to a province: whose plan it is, by which paper, over which communes. */
export interface LawPlan {
  readonly area: Area;
  readonly year: number;
  readonly authority: { readonly name: string; readonly office: string; readonly place: string };
  readonly document: {
    readonly number: string;
    readonly issuedOn: CivilDate;
    readonly signedBy: string;
  };
  readonly communes: readonly { readonly area: Area; readonly name: string }[];
}

/** The two rounds of a year (QĐ 26/2026, article 5), as days of January to the next January. */
const ROUNDS = [
  { no: 1, opens: '01-01', intake: '04-30', recognise: '06-30', forward: ['07-30', 0] },
  { no: 2, opens: '04-01', intake: '10-30', recognise: '12-30', forward: ['01-30', 1] },
] as const;

const CENTRE = {
  id: 'trung-uong',
  tier: 'centre',
  area: 'trung-uong',
  name: 'Bộ Nông nghiệp và Môi trường',
  office: 'Văn phòng Điều phối nông thôn mới Trung ương',
  place: 'Hà Nội',
  symbol: 'GCN-OCOP-TW',
};

/**
 * A province's plan with the days of the law and nothing else: rounds that a plan issued on this day still can hold, and
 * what the law leaves open as this system fills it in.
 */
export function planOfLaw({ area, year, authority, document, communes }: LawPlan): object {
  const place = area.replaceAll('/', '-');
  return {
    id: `${place}-${year}`,
    title: `Kế hoạch triển khai Chương trình OCOP của ${authority.name} năm ${year}`,
    year,
    regulation: '26-2026',
    calendar: 'vn-1',
    defaults: CURRENT_DEFAULTS,
    document: { ...document, issuer: authority.name },
    basedOn: ['Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026 của Thủ tướng Chính phủ'],
    authority: {
      id: place,
      tier: 'province',
      area,
      ...authority,
      symbol: `GCN-OCOP-${place.toUpperCase()}`,
    },
    higher: [CENTRE],
    communes: communes.map((commune) => ({ ...commune, office: `UBND ${lower(commune.name)}` })),
    targets: [],
    rounds: ROUNDS.filter(({ intake }) => document.issuedOn < `${year}-${intake}`).map((round) =>
      roundOf(`${place}-${year}`, year, document.issuedOn, round),
    ),
    reports: [],
    closes: said({ on: `${year + 1}-01-31` }, 'Sau hạn gửi hồ sơ đợt 2 về Bộ.'),
    standing: [],
    products: [],
  };
}

function roundOf(
  plan: string,
  year: number,
  issued: CivilDate,
  { no, opens, intake, recognise, forward: [day, later] }: (typeof ROUNDS)[number],
) {
  const written = intake.split('-').reverse().join('/').replace('/0', '/');
  const first = `${year}-${opens}`;
  return {
    id: `${plan}-dot-${no}`,
    tier: 'province',
    no,
    opens: said({ on: first > issued ? first : issued }, 'Không trước ngày ban hành kế hoạch.'),
    intakeCloses: said(
      { before: `${year}-${intake}` },
      `QĐ 26/2026, điều 5 khoản 1: hồ sơ được UBND cấp xã đề nghị trước ngày ${written} (đợt ${no}).`,
    ),
    recognise: said(
      { before: `${year}-${recognise}` },
      `QĐ 26/2026, điều 5: thời hạn cấp tỉnh đánh giá đợt ${no}.`,
    ),
    forward: said(
      { before: `${year + later}-${day}` },
      `QĐ 26/2026, điều 5 khoản 2: thời hạn UBND cấp tỉnh đề nghị Bộ đánh giá (đợt ${no}).`,
    ),
    forwardFrom: said({ points: 90 }, 'QĐ 26/2026, điều 5: sản phẩm đạt từ 90 điểm.'),
  };
}

const said = <T extends object>(what: T, sentence: string) => ({
  ...what,
  source: { default: sentence },
});

/** `Phường Hương Trà` inside a sentence. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
