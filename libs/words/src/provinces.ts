import { NATION, type Area } from '@ocop/ground';

/** Cities and provinces since 1 July 2025 (Nghị quyết 202/2025/QH15), by the first step of an area's path. */
const CITIES: Readonly<Record<string, string>> = {
  'ha-noi': 'Hà Nội',
  hue: 'Huế',
  'hai-phong': 'Hải Phòng',
  'da-nang': 'Đà Nẵng',
  'ho-chi-minh': 'Hồ Chí Minh',
  'can-tho': 'Cần Thơ',
};
const PROVINCES: Readonly<Record<string, string>> = {
  'lai-chau': 'Lai Châu',
  'dien-bien': 'Điện Biên',
  'son-la': 'Sơn La',
  'lang-son': 'Lạng Sơn',
  'quang-ninh': 'Quảng Ninh',
  'thanh-hoa': 'Thanh Hóa',
  'nghe-an': 'Nghệ An',
  'ha-tinh': 'Hà Tĩnh',
  'cao-bang': 'Cao Bằng',
  'tuyen-quang': 'Tuyên Quang',
  'lao-cai': 'Lào Cai',
  'thai-nguyen': 'Thái Nguyên',
  'phu-tho': 'Phú Thọ',
  'bac-ninh': 'Bắc Ninh',
  'hung-yen': 'Hưng Yên',
  'ninh-binh': 'Ninh Bình',
  'quang-tri': 'Quảng Trị',
  'quang-ngai': 'Quảng Ngãi',
  'gia-lai': 'Gia Lai',
  'khanh-hoa': 'Khánh Hòa',
  'lam-dong': 'Lâm Đồng',
  'dak-lak': 'Đắk Lắk',
  'dong-nai': 'Đồng Nai',
  'tay-ninh': 'Tây Ninh',
  'vinh-long': 'Vĩnh Long',
  'dong-thap': 'Đồng Tháp',
  'ca-mau': 'Cà Mau',
  'an-giang': 'An Giang',
};

/** `Tỉnh Quảng Trị`, `Thành phố Huế`: what a place is called that no plan has named. */
export function provinceName(area: Area): string | undefined {
  if (area === NATION) return 'Trung ương';
  if (Object.hasOwn(CITIES, area)) return `Thành phố ${CITIES[area]}`;
  return Object.hasOwn(PROVINCES, area) ? `Tỉnh ${PROVINCES[area]}` : undefined;
}

/**
 * What a place is called before any plan, product or sheet of a plan names it: its province by its name; what lies in
 * it by the last step of its path, with the province it lies in, so that nobody takes it for another's.
 */
export function unnamedPlace(area: Area): string {
  const [first = '', ...below] = area.split('/');
  const province = provinceName(first);
  const last = below.at(-1);
  if (last === undefined) return province ?? area;
  return `${last.replaceAll('-', ' ')} (${province ?? first})`;
}
