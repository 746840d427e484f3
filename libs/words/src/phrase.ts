import type { Language } from '@ocop/calendar';

/** One thing in both languages. */
export interface Phrase {
  readonly vi: string;
  readonly en: string;
}

/** Words for every member of a union; the compiler asks for the one that is missing. */
export type Book<K extends string> = Readonly<Record<K, Phrase>>;

/** The words for a name that comes from a row or a log; one that the book does not know is shown as it stands. */
export function worded(book: Readonly<Record<string, Phrase>>, name: string, language: Language) {
  return phraseOf(book, name)?.[language] ?? name;
}

export function phraseOf(book: Readonly<Record<string, Phrase>>, name: string): Phrase | undefined {
  return Object.hasOwn(book, name) ? book[name] : undefined;
}

/** `'Có {n} hồ sơ'` with its facts in their places; a fact that is missing is shown as `-`. */
export function filled(text: string, facts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => sayFact(facts[name]));
}

/** A fact inside a sentence; `-` where there is none. */
export function sayFact(fact: unknown): string {
  if (Array.isArray(fact)) return fact.length > 0 ? fact.map(sayFact).join(', ') : '-';
  if (fact === undefined || fact === null || fact === '') return '-';
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}

/** The first letter of a sentence or a heading. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}
