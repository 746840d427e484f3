import { ListRefused } from '@ocop/exchange';
import type { Phrase } from '@ocop/words';
import { inWords } from './language';

/** What was asked for is not there, cannot be read, or may be more than one thing. */
export class Refused extends ListRefused {
  constructor(code: string, words: Phrase) {
    super(code, words);
    this.message = inWords(words);
  }
}
