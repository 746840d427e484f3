import type { Language } from '@ocop/calendar';

/** The same in every language that is spoken here. */
export type Words = Readonly<Record<Language, string>>;

/** Why something could not be started, for whoever types the command; `message` is the English, for logs. */
export class StartFault extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = 'StartFault';
  }
}
