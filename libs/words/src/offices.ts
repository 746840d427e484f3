import type { Role } from '@ocop/ground';
import type { Tier } from '@ocop/regulations';
import type { Book } from './phrase';

export const tierWords: Book<Tier> = {
  district: { vi: 'cấp huyện', en: 'district' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  centre: { vi: 'cấp trung ương', en: 'centre' },
};

/** Who holds something or is told of it, by the post. */
export const roleWords: Book<Role> = {
  producer: { vi: 'chủ thể', en: 'producer' },
  'commune-officer': { vi: 'UBND cấp xã', en: 'commune' },
  'programme-office': { vi: 'cơ quan thường trực', en: 'programme office' },
  'council-member': { vi: 'thành viên Hội đồng', en: 'council member' },
  authority: { vi: 'cơ quan công nhận', en: 'recognising authority' },
  inspector: { vi: 'cán bộ kiểm tra', en: 'inspector' },
  auditor: { vi: 'kiểm toán viên', en: 'auditor' },
  adviser: { vi: 'tổ tư vấn', en: 'advisory team' },
  'system-administrator': { vi: 'quản trị hệ thống', en: 'system administrator' },
  shopper: { vi: 'người mua', en: 'shopper' },
  system: { vi: 'hệ thống', en: 'system' },
};
