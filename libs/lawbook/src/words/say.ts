import { formatDay, isCivilDate, type Language } from '@ocop/calendar';
import { cited, DOSSIER_KINDS, type LegalSource, regulations } from '@ocop/regulations';
import { capital, filled, type Phrase, worded } from '@ocop/words';
import type { LawFact } from '../facts/law-fact';
import { lawFactWords } from './fact-words';
import { LAW_VALUES } from './value-words';

/** What a law says, in one sentence; names of papers and offices stay as the law prints them. */
export function sayLawFact({ name, values }: LawFact, language: Language): string {
  const said = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, sayValue(key, value, language)]),
  );
  const plan = said['plan'] ? `[${said['plan']}]` : ' ';
  const rule = filled(String(said['rule'] ?? ''), said);
  return capital(filled(lawFactWords[name][language], { ...said, plan, rule }).trim());
}

function sayValue(key: string, value: unknown, language: Language): string {
  if (key === 'kinds' && (value as unknown[]).length === DOSSIER_KINDS.length)
    return language === 'vi' ? 'mọi loại hồ sơ' : 'every kind';
  if (Array.isArray(value))
    return value.map((one) => sayValue(key, one, language)).join(key === 'names' ? '; ' : ', ');
  if (isCivilDate(value)) return formatDay(value);
  const text = String(value);
  if (key === 'by' || key === 'law') return citationOf(text);
  if (/^\d{2}-\d{2}$/.test(text)) return text.split('-').reverse().join('/');
  const book = LAW_VALUES[key];
  return book ? worded(book, text, language) : text;
}

function citationOf(id: string): string {
  return regulations.find((regulation) => regulation.id === id)?.citation ?? id;
}

const certaintyWords: Readonly<Record<LegalSource['certainty'], Phrase>> = {
  text: { vi: 'theo văn bản', en: 'read in the text' },
  practice: { vi: 'theo thực tế', en: 'seen in practice' },
  inference: { vi: 'suy luận', en: 'inference' },
};

/**
 * Where a rule stands, and how sure we are where it was not read in the text; inside a document that is named already by
 * its place alone, which may be nothing.
 */
export function sayLegalSource(source: LegalSource, language: Language, inside = ''): string {
  if (source.document === 'ocop-cycle')
    return language === 'vi' ? 'mặc định của hệ thống' : 'default of this system';
  const { article, note } = source;
  const where = source.document === inside ? (article ?? note ?? '') : cited(source);
  const certainty = source.certainty === 'text' ? '' : certaintyWords[source.certainty][language];
  return [where, certainty].filter(Boolean).join('; ');
}
