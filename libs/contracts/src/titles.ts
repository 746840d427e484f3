import type { Language } from '@ocop/calendar';
import type { Title } from '@ocop/casework';

/** What a case is called: a round by its number and whose it is, a written vote by its product. */
export function sayTitle(title: Title, language: Language): string {
  switch (title.of) {
    case 'product':
      return title.name;
    case 'certificate':
      return `${title.product} (${title.number})`;
    case 'round':
      return `${ROUND[language]} ${title.no} - ${title.authority}`;
    case 'vote':
      return `${VOTE[language]}: ${title.product} - ${title.authority}`;
    case 'plan':
      return title.title;
    case 'case':
      return title.id;
  }
}

const ROUND = { vi: 'Đợt', en: 'Round' } as const;
const VOTE = { vi: 'Bỏ phiếu', en: 'Written vote' } as const;
