import type { Say } from '../shared/language';
import type { Screen } from '../shared/screen';

interface Section {
  /** Over its lines; what comes first needs no name. */
  readonly title?: (say: Say) => string;
  /** Addresses of screens, in their order. */
  readonly paths: readonly string[];
}

/** The menu from top to bottom: what there is to do, then what it is about, at last what keeps it running. */
const SECTIONS: readonly Section[] = [
  { paths: ['/', '/quyet-dinh', '/kiem-tra', '/cham-diem', '/hang-viec'] },
  {
    title: (say) => say('Sản phẩm, hồ sơ', 'Products, dossiers'),
    paths: ['/san-pham', '/thoi-han', '/xa/ho-so', '/xa/den-tan-noi'],
  },
  {
    title: (say) => say('Kế hoạch, Hội đồng', 'Plans, councils'),
    paths: ['/ke-hoach', '/soan-ke-hoach', '/dot', '/phien-hop', '/xem-xet'],
  },
  {
    title: (say) => say('Giấy chứng nhận', 'Certificates'),
    paths: ['/giay-chung-nhan', '/cho-ky', '/in-va-trao', '/mau-giay', '/ho-tro'],
  },
  {
    title: (say) => say('Thông báo', 'Notices'),
    paths: ['/thong-bao', '/hop-thu-di', '/loi-mau'],
  },
  {
    title: (say) => say('Báo cáo, theo dõi', 'Reports, figures'),
    paths: ['/bao-cao', '/xa/bao-cao', '/so-lieu', '/thoi-gian', '/du-bao', '/nhat-ky'],
  },
  {
    title: (say) => say('Người và hệ thống', 'People and system'),
    paths: [
      ...['/nguoi-dung', '/thay-doi-tai-khoan', '/yeu-cau-sua-du-lieu', '/da-xem-du-lieu'],
      ...['/lich-lam-viec', '/tinh-trang'],
    ],
  },
];

/** So few are found without names over them. */
const FEW = 7;

export interface MenuSection {
  readonly title?: string;
  readonly screens: readonly Screen[];
}

/** Somebody's screens as their menu shows them. */
export function menuSections(mine: readonly Screen[], say: Say): MenuSection[] {
  const listed = mine.filter(({ menu }) => menu);
  const untitled = listed.length <= FEW;
  return SECTIONS.map(({ title, paths }) => {
    const screens = paths.flatMap((path) => listed.filter((screen) => screen.path === path));
    return { screens, ...(title && !untitled ? { title: title(say) } : {}) };
  }).filter(({ screens }) => screens.length > 0);
}
