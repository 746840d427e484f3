import type { CivilDate } from '@ocop/calendar';
import type { Area } from '@ocop/ground';
import type { LegalSource } from './regulation';

/** A province that was formed out of several; `from` names all of them by the slugs that areas begin with. */
export interface MergedProvince {
  readonly slug: string;
  readonly name: string;
  readonly from: readonly string[];
}

export const PROVINCES_MERGED_ON: CivilDate = '2025-07-01';

export const mergerSource: LegalSource = {
  document: 'Nghị quyết 202/2025/QH15 ngày 12/06/2025',
  article: 'điều 1',
  certainty: 'text',
  note: 'sắp xếp đơn vị hành chính cấp tỉnh; chính quyền mới hoạt động từ 01/07/2025',
};

const into = (slug: string, name: string, ...others: string[]): MergedProvince => ({
  slug,
  name,
  from: [slug, ...others],
});

/** The 23 provinces formed out of 52; the other eleven stayed as they were. */
export const mergedProvinces: readonly MergedProvince[] = [
  into('tuyen-quang', 'tỉnh Tuyên Quang', 'ha-giang'),
  into('lao-cai', 'tỉnh Lào Cai', 'yen-bai'),
  into('thai-nguyen', 'tỉnh Thái Nguyên', 'bac-kan'),
  into('phu-tho', 'tỉnh Phú Thọ', 'vinh-phuc', 'hoa-binh'),
  into('bac-ninh', 'tỉnh Bắc Ninh', 'bac-giang'),
  into('hung-yen', 'tỉnh Hưng Yên', 'thai-binh'),
  into('hai-phong', 'thành phố Hải Phòng', 'hai-duong'),
  into('ninh-binh', 'tỉnh Ninh Bình', 'ha-nam', 'nam-dinh'),
  into('quang-tri', 'tỉnh Quảng Trị', 'quang-binh'),
  into('da-nang', 'thành phố Đà Nẵng', 'quang-nam'),
  into('quang-ngai', 'tỉnh Quảng Ngãi', 'kon-tum'),
  into('gia-lai', 'tỉnh Gia Lai', 'binh-dinh'),
  into('khanh-hoa', 'tỉnh Khánh Hòa', 'ninh-thuan'),
  into('lam-dong', 'tỉnh Lâm Đồng', 'dak-nong', 'binh-thuan'),
  into('dak-lak', 'tỉnh Đắk Lắk', 'phu-yen'),
  into('ho-chi-minh', 'thành phố Hồ Chí Minh', 'ba-ria-vung-tau', 'binh-duong'),
  into('dong-nai', 'tỉnh Đồng Nai', 'binh-phuoc'),
  into('tay-ninh', 'tỉnh Tây Ninh', 'long-an'),
  into('can-tho', 'thành phố Cần Thơ', 'soc-trang', 'hau-giang'),
  into('vinh-long', 'tỉnh Vĩnh Long', 'ben-tre', 'tra-vinh'),
  into('dong-thap', 'tỉnh Đồng Tháp', 'tien-giang'),
  into('ca-mau', 'tỉnh Cà Mau', 'bac-lieu'),
  into('an-giang', 'tỉnh An Giang', 'kien-giang'),
];

/** `hue` of `hue/huong-tra/huong-van`. */
export function provinceOf(area: Area): string {
  return area.split('/')[0] ?? area;
}

/** The province into which an area's own was merged by that day; undefined when its own is still there. */
export function mergedInto(area: Area, day: CivilDate): MergedProvince | undefined {
  if (day < PROVINCES_MERGED_ON) return undefined;
  const own = provinceOf(area);
  return mergedProvinces.find(({ slug, from }) => slug !== own && from.includes(own));
}

/** The provinces a province speaks for on that day: itself, and those that were merged into it. */
export function provincesUnder(province: string, day: CivilDate): readonly string[] {
  const merged = mergedProvinces.find(({ slug }) => slug === province);
  return merged && day >= PROVINCES_MERGED_ON ? merged.from : [province];
}
