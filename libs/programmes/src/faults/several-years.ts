import type { Fault } from '@ocop/ground';

/** `2026-2027`, `2026 và 2027`: documents that plan two years at once. */
const SEVERAL = /^\s*(?:20\d\d\D+)+20\d\d\s*$/;

const REMEDY = {
  vi: 'mỗi tệp là kế hoạch của một năm (chỉ tiêu, số giấy chứng nhận, báo cáo tính theo năm): viết hai tệp cùng document, năm sau bằng `ocop plan new --from <kế-hoạch> --year <năm>`; định hướng đến năm nào ghi ở outlook, đợt quyết định sang năm sau vẫn ghi trong tệp này',
  en: 'a file plans one year (targets, numbers of certificates and reports are counted by year): write two files with the same document, the second by `ocop plan new --from <plan> --year <year>`; the year it looks ahead to goes into outlook, and a round that is decided in the next year stays in this file',
};

/** What to do about a plan that names several years, beside what is wrong with its form. */
export function aboutSeveralYears(faults: readonly Fault[], written: unknown): Fault[] {
  const { year } = (written ?? {}) as { readonly year?: unknown };
  const isSeveral = Array.isArray(year) || (typeof year === 'string' && SEVERAL.test(year));
  if (!isSeveral) return [...faults];
  return faults.map((one) => (one.path === 'year' ? { ...one, remedy: REMEDY } : one));
}
