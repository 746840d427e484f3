import type { Phrase } from '@ocop/words';
import { inWords } from './language';

/** What was asked for is not there, cannot be read, or may be more than one thing. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly words: Phrase,
  ) {
    super(inWords(words));
    this.name = 'Refused';
  }
}
