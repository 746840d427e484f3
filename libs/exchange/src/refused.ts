import type { Phrase } from '@ocop/words';

/** A file that is not what it should be, or not to be opened at all; its name stands in the words. */
export class ListRefused extends Error {
  constructor(
    readonly code: string,
    readonly words: Phrase,
  ) {
    super(words.en);
    this.name = 'ListRefused';
  }
}
