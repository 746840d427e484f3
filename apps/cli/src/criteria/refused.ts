import type { Phrase } from '@ocop/words';

/** What was asked for is not there or cannot be read; said in both languages. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly words: Phrase,
  ) {
    super(`${words.vi}\n${words.en}`);
    this.name = 'Refused';
  }
}
