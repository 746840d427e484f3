import type { Language } from '@ocop/calendar';
import type { Request } from 'express';

/** The language a stranger reads: as asked for in the address, else as the browser prefers; Vietnamese first. */
export function languageOf(request: Request): Language {
  const { lang } = request.query;
  if (lang === 'en' || lang === 'vi') return lang;
  return request.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';
}

/** The language that a page is not in. */
export const otherThan = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

/** An address that asks for a language, whatever the browser prefers. */
export function askingFor(language: Language, address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}

/** Where a page leads, in the language that is being read; Vietnamese need not be asked for. */
export function addressIn(language: Language, address: string): string {
  return language === 'vi' ? address : askingFor(language, address);
}

/** Says each sentence in one language. */
export type Say = (vi: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (vi, en) => (language === 'vi' ? vi : en);
}
