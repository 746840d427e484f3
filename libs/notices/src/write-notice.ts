import type { Language } from '@ocop/calendar';
import type { Facts } from '@ocop/casework';
import { wording } from './engine';
import { plainText } from './plain-text';
import type { NoticeTexts } from './notice-texts';
import { shippedTexts } from './texts';

/** What somebody reads of a notice. */
export interface Written {
  readonly subject: string;
  readonly body: string;
}

/**
 * Subject and text of a notice from the words of the release and its facts.
 * @throws Error for a template that this release does not know, or a fact that the template needs and the notice lacks
 */
export function writeNotice(template: string, facts: Facts, language: Language = 'vi'): Written {
  return writeTexts(shippedTexts(template)[language], facts, language);
}

/** The same from words that an office wrote. */
export function writeTexts(texts: NoticeTexts, facts: Facts, language: Language): Written {
  const scope = { ...facts, facts };
  const write = (text: string) => plainText(wording[language].write(text, scope));
  // A line break in a name must not become a header of its own.
  return { subject: write(texts.subject).replace(/\s+/g, ' '), body: write(texts.body) };
}
