import { type Problem } from '../../shared/problem';

/** What becomes of a change that the server answered with a refusal. */
export type Fate = 'again' | 'compare' | 'keep';

/** Not signed in, asked too fast, or nobody there: it goes out again later. */
const LATER = new Set([0, 401, 403, 408, 425, 429]);

/** Silence and outages pass; another device's writing is compared; what the rules refuse stays here to be read. */
export function fateOf({ status, code }: Pick<Problem, 'status' | 'code'>): Fate {
  if (code === 'DRAFT_CHANGED') return 'compare';
  return LATER.has(status) || status >= 500 ? 'again' : 'keep';
}
