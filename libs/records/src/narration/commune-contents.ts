import type { Language } from '@ocop/calendar';
import { communeContentWords, worded } from '@ocop/words';

/** What a commune did not confirm of the contents it answers for; empty when it confirmed them all. */
export function notConfirmed(check: object, language: Language): string {
  return Object.entries(check)
    .filter(([, finding]) => finding === 'not-confirmed')
    .map(([content]) => worded(communeContentWords, content, language))
    .join(', ');
}
