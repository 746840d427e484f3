import { lengthOf } from '@ocop/ground';
import { COMMON_WORDS } from './common-words';

/** Why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'about-oneself';

/** Whose password it is to be. */
export interface Owner {
  readonly official: boolean;
  /** Their login and the words of their name: who guesses begins with these. */
  readonly words: readonly string[];
}

const LONGEST = 200;
/** So many common words in a row are still guessed; a sentence of more is a good password. */
const WORDS_GUESSED = 3;

/** The least number of characters: officials decide about others. */
export const leastLength = ({ official }: Pick<Owner, 'official'>) => (official ? 12 : 8);

/** A password as it is hashed: the same word typed on another keyboard is the same password. */
export const asTyped = (password: string) => password.normalize('NFC');

/** What is wrong with a password; length and being guessed count, composition does not. */
export function passwordFault(password: string, owner: Owner): PasswordFault | undefined {
  const length = lengthOf(asTyped(password));
  if (length < leastLength(owner)) return 'too-short';
  if (length > LONGEST) return 'too-long';
  const forms = [folded(password), unmasked(folded(password))];
  const own = new Set(owner.words.flatMap((word) => folded(word).split(/[^a-z]+/)).filter(Boolean));
  if (forms.some((form) => isGuessed(form, COMMON_WORDS))) return 'common';
  if (forms.some((form) => isGuessed(form, new Set([...COMMON_WORDS, ...own]))))
    return 'about-oneself';
  return undefined;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

const MASKS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** `P@ssw0rd` is `password`. */
function unmasked(text: string): string {
  const [, head = '', tail = ''] = /^(.*?)([^a-z]*)$/s.exec(text) ?? [];
  return [...head].map((sign) => MASKS[sign] ?? sign).join('') + tail;
}

function isGuessed(form: string, words: ReadonlySet<string>): boolean {
  const letters = form.replace(/[^a-z]/g, '');
  return isRepetition(form) || isMade(letters, words, WORDS_GUESSED);
}

/** A short piece again and again. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1{2,}.{0,3}$/s.test(text);
}

/** Of nothing, or of a few of the words. */
function isMade(letters: string, words: ReadonlySet<string>, most: number): boolean {
  if (letters === '') return true;
  if (most === 0) return false;
  for (let end = letters.length; end > 0; end -= 1)
    if (words.has(letters.slice(0, end)) && isMade(letters.slice(end), words, most - 1))
      return true;
  return false;
}
