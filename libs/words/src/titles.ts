import type { Language } from '@ocop/calendar';

/** What a round is called: by its number, a written vote by the product it is about. */
export function roundTitle(
  { mode, no, about }: { readonly mode?: string; readonly no: number; readonly about?: string },
  language: Language,
): string {
  if (mode === 'written') return `${VOTE[language]}: ${about ?? ''}`;
  return language === 'vi' ? `Đợt ${no}` : `Round ${no}`;
}

const VOTE = { vi: 'Bỏ phiếu', en: 'Written vote' } as const;
