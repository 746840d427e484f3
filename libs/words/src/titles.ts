import type { Language } from '@ocop/calendar';
import type { Title } from '@ocop/casework';

/** What a round is called: by its number, a written vote by the product it is about. */
export function roundTitle(
  { mode, no, about }: { readonly mode?: string; readonly no: number; readonly about?: string },
  language: Language,
): string {
  if (mode === 'written') return `${VOTE[language]}: ${about ?? ''}`;
  return language === 'vi' ? `Đợt ${no}` : `Round ${no}`;
}

const VOTE = { vi: 'Bỏ phiếu', en: 'Written vote' } as const;

/** What a case is called wherever it is named among others. */
export function sayTitle(title: Title, language: Language): string {
  switch (title.of) {
    case 'product':
      return title.name;
    case 'certificate':
      return `${title.product} (${title.number})`;
    case 'round':
      return `${roundTitle(title, language)} - ${title.authority}`;
    case 'plan':
      return title.title;
    case 'case':
      return title.id;
  }
}
