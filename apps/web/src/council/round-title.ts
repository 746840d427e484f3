import { roundTitle } from '@ocop/words';
import type { Language } from '../shared/language';

interface Named {
  readonly mode: string;
  readonly no: number;
  readonly authority: string;
  readonly products: readonly { readonly name: string }[];
}

/** What a round is called in the console: whose it is, and which of the year. */
export function sayRound({ mode, no, authority, products }: Named, language: Language): string {
  return `${roundTitle({ mode, no, about: products[0]?.name }, language)}, ${authority}`;
}
