import type { Language } from '@ocop/calendar';
import type { Request } from 'express';

/** The language a stranger reads: as asked for in the address, else as the browser prefers; Vietnamese first. */
export function languageOf(request: Request): Language {
  const { lang } = request.query;
  if (lang === 'en' || lang === 'vi') return lang;
  return request.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';
}

/** Says each sentence in one language. */
export type Say = (vi: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (vi, en) => (language === 'vi' ? vi : en);
}
