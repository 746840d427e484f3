import type { Ministry } from './criteria-set';

/** The ministries by the abbreviation in their documents' numbers. */
export const ministryNames: Readonly<Record<Ministry, string>> = {
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BCT: 'Bộ Công Thương',
  BYT: 'Bộ Y tế',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
};
