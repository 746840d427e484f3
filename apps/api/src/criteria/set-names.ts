import { criteriaSets, scoredBy, searchSets, setInWords, setsOf } from '@ocop/criteria';
import { RuleViolation } from '@ocop/ground';
import { withoutSetWords } from '@ocop/words';
import { wordsOf } from './similar';

/** By what a product is scored, for readers of a page: its set by name, that none has been chosen, that its law has none. */
export function sheetOf({
  criteriaSet,
  regulation,
}: {
  readonly criteriaSet: string | null;
  readonly regulation: string;
}): string {
  if (criteriaSet !== null) return setInWords(criteriaSet);
  return withoutSetWords[scoredBy(regulation)].vi;
}

const MOST_NAMED = 8;

/**
 * A set of no law or of another one is refused with the names that may have been meant: of the same kind of product,
 * else of a like name. The case refuses it too, and knows numbers only.
 * @throws RuleViolation CRITERIA_SET_UNKNOWN
 */
export function requireSet(set: string, regulation: string, product: string): void {
  const own = setsOf(regulation);
  if (own.length === 0 || own.some(({ id }) => id === set)) return;
  const meant = criteriaSets.find(({ id }) => id === set)?.name ?? set;
  const found = [meant, product].map((words) => searchSets(words, own)).find((s) => s.length > 0);
  const alike = own.filter(({ name }) =>
    wordsOf(name).some((word) => wordsOf(`${meant} ${product}`).includes(word)),
  );
  const offered = found ?? (alike.length > 0 ? alike : own);
  const known = offered.slice(0, MOST_NAMED).map(({ id }) => setInWords(id));
  const more = offered.length > MOST_NAMED ? ['…'] : [];
  throw new RuleViolation('CRITERIA_SET_UNKNOWN', { set, known: [...known, ...more] });
}
