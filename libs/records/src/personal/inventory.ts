import type { PersonalDatum } from './datum';
import { OF_ACCOUNTS } from './of-accounts';
import { OF_CASES } from './of-cases';
import { OF_PRODUCERS } from './of-producers';
import { OF_TELLING } from './of-telling';

/** Everything that is kept of people. What is not in here holds nothing of them: `nothing-personal.ts` says so. */
export const PERSONAL_DATA: readonly PersonalDatum[] = [
  ...OF_ACCOUNTS,
  ...OF_CASES,
  ...OF_PRODUCERS,
  ...OF_TELLING,
];
