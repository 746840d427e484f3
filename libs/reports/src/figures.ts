import { addMonths, type CivilDate } from '@ocop/calendar';
import type { CycleStage } from '@ocop/certification';
import type { Book } from '@ocop/words';
import type { CertificateFact, Facts, ProductFact } from './facts';

/** Where a product of the year stands, in the words of a report. */
type Standing =
  'ideas' | 'preparing' | 'checking' | 'judging' | 'recognised' | 'not-recognised' | 'left';

/** Every stage in one standing and no other: so the standings add up to those that take part. */
const STANDINGS: Readonly<Record<CycleStage, Standing>> = {
  none: 'ideas',
  idea: 'ideas',
  'idea-selection': 'ideas',
  'business-plan': 'ideas',
  'plan-review': 'ideas',
  preparing: 'preparing',
  completing: 'preparing',
  'commune-check': 'checking',
  'office-intake': 'checking',
  'on-agenda': 'judging',
  scored: 'judging',
  forwarding: 'judging',
  'handed-down': 'judging',
  'awaiting-signature': 'recognised',
  recognised: 'recognised',
  'not-recognised': 'not-recognised',
  'idea-refused': 'left',
  withdrawn: 'left',
  closed: 'left',
};

/** Producers are asked to renew from 180 days before the end; a report says who has to within half a year. */
const SOON = 6;

export const figureWords = {
  'taking-part': { vi: 'Sản phẩm tham gia trong năm', en: 'Products taking part this year' },
  ideas: { vi: 'Đang lập ý tưởng, phương án', en: 'At idea or business plan' },
  preparing: { vi: 'Đang chuẩn bị, bổ sung hồ sơ', en: 'Preparing or completing the dossier' },
  checking: { vi: 'Xã kiểm tra, chờ tiếp nhận', en: 'Being checked or taken in' },
  judging: { vi: 'Đang đánh giá, chờ quyết định', en: 'Being evaluated or decided' },
  recognised: { vi: 'Được công nhận trong năm', en: 'Recognised this year' },
  'recognised-3': { vi: 'Được công nhận 3 sao', en: 'Recognised with 3 stars' },
  'recognised-4': { vi: 'Được công nhận 4 sao', en: 'Recognised with 4 stars' },
  'recognised-5': { vi: 'Được công nhận 5 sao', en: 'Recognised with 5 stars' },
  'not-recognised': { vi: 'Không được công nhận', en: 'Not recognised' },
  left: { vi: 'Rút, không tiếp tục', en: 'Withdrawn or ended' },
  'in-force': { vi: 'Giấy chứng nhận còn hiệu lực', en: 'Certificates in force' },
  'in-force-3': { vi: 'Còn hiệu lực, 3 sao', en: 'In force, 3 stars' },
  'in-force-4': { vi: 'Còn hiệu lực, 4 sao', en: 'In force, 4 stars' },
  'in-force-5': { vi: 'Còn hiệu lực, 5 sao', en: 'In force, 5 stars' },
  'ending-soon': { vi: 'Hết hiệu lực trong 6 tháng tới', en: 'Ending within six months' },
  suspended: { vi: 'Đang tạm đình chỉ', en: 'Suspended' },
  ended: { vi: 'Hết hiệu lực, bị thu hồi trong năm', en: 'Expired or revoked this year' },
} as const satisfies Book<string>;

export type FigureId = keyof typeof figureWords;
export const FIGURES = Object.keys(figureWords) as FigureId[];

/** What a figure counts. */
export const OF_CERTIFICATES: readonly FigureId[] = [
  ...(['in-force', 'in-force-3', 'in-force-4', 'in-force-5'] as const),
  ...(['ending-soon', 'suspended', 'ended'] as const),
];

/** One figure: what it counts, by id. Products of the year, or recognitions. */
export interface Figure {
  readonly id: FigureId;
  readonly items: readonly string[];
}

/** When, and of which programme's year. */
export interface Told {
  readonly year: number;
  readonly asOf: CivilDate;
}

export function figuresOf({ products, certificates }: Facts, told: Told): Figure[] {
  return FIGURES.map((id) => {
    const items = OF_CERTIFICATES.includes(id)
      ? certificates.filter((one) => countsCertificate(id, one, told))
      : products.filter((one) => countsProduct(id, one, told));
    return { id, items: items.map((one) => one.id) };
  });
}

function countsProduct(id: FigureId, { year, stage, stars }: ProductFact, told: Told): boolean {
  if (year !== told.year) return false;
  const standing = STANDINGS[stage];
  if (id === 'taking-part') return true;
  return id === standing || (standing === 'recognised' && id === `recognised-${stars}`);
}

function countsCertificate(id: FigureId, one: CertificateFact, { year, asOf }: Told): boolean {
  const { state, stars, validUntil, endedOn } = one;
  const isIn = state === 'valid';
  if (id === 'in-force') return isIn;
  if (id === 'suspended') return state === 'suspended';
  if (id === 'ending-soon') return isIn && validUntil <= addMonths(asOf, SOON);
  if (id === 'ended')
    return (state === 'expired' || state === 'revoked') && endedOn?.slice(0, 4) === `${year}`;
  return isIn && id === `in-force-${stars}`;
}

/** `đã công nhận`: where a product stands, for the column of notes. */
export function standingOf({ stage }: ProductFact): Standing {
  return STANDINGS[stage];
}
