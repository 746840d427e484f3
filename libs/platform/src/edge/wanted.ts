import { describeField, describeNames, type Field, type Fields } from '@ocop/ground';
import type { Language } from '@ocop/calendar';

/** zod has one message for what was wrong: both languages go in it, with a sign between that no text has. */
const BETWEEN = '\u001f';

export function wanted(say: (language: Language) => string): string {
  return `${say('en')}${BETWEEN}${say('vi')}`;
}

export const wantedField = (field: Field) => wanted((language) => describeField(field, language));
export const wantedNames = (fields: Fields) =>
  wanted((language) => describeNames(fields, language));

/** What a message of zod wanted, in both languages where it was said so. */
export function expectedBy(message: string): { expected: string; expectedVi?: string } {
  const [expected = '', expectedVi] = message.split(BETWEEN);
  return { expected, ...(expectedVi === undefined ? {} : { expectedVi }) };
}
