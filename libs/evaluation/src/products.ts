import type { RoundResult } from '@ocop/casework';
import { type ListedProduct, type ListEntry, ofSet } from '@ocop/programmes';
import { RuleViolation } from '@ocop/ground';
import { firstOf } from './names';
import type { RoundProduct, RoundState } from './events';

/** The products whose dossiers have been taken in. */
export function onList(state: RoundState): readonly RoundProduct[] {
  return state.products.filter(({ expected }) => !expected);
}

/** Those who have been named for the round and have not come. */
export function stillExpected(state: RoundState): readonly RoundProduct[] {
  return state.products.filter(({ expected }) => expected);
}

/** @throws RuleViolation PRODUCT_NOT_ON_AGENDA */
export function productOnList(state: RoundState, id: string): RoundProduct {
  const product = onList(state).find((candidate) => candidate.id === id);
  if (product) return product;
  const agenda = firstOf(onList(state)).map((candidate) => candidate.id);
  throw new RuleViolation('PRODUCT_NOT_ON_AGENDA', {
    product: id,
    agenda,
    of: onList(state).length,
  });
}

/** Products to be scored in this pass; those put off to another session wait for its day. */
export function toScore(state: RoundState): readonly RoundProduct[] {
  return onList(state).filter(({ pass, putOff }) => pass === state.pass && !putOff);
}

export function resultsOf(state: RoundState): RoundResult[] {
  return state.products.flatMap((product) => {
    const result = resultOf(product);
    return result ? [result] : [];
  });
}

export function resultOf({ id, result }: RoundProduct): RoundResult | undefined {
  if (!result) return undefined;
  const { sum, count, ...rest } = result;
  return { product: id, average: { sum, count }, ...rest };
}

export function communeOf({ communes }: RoundState, { commune }: ListEntry) {
  return communes[commune] ?? { area: '', name: '' };
}

/** Whose dossiers go up: the results say it. */
export function goingUp(state: RoundState): readonly RoundProduct[] {
  return state.products.filter(
    ({ result }) => result?.outcome === 'forward' || result?.alsoForward,
  );
}

/** The list with this product, in its place and as it stands now. */
export function withProduct(
  state: RoundState,
  { id, no, name, owner, kind, set, commune, communeName }: ListedProduct,
  waiting: Pick<RoundProduct, 'expected' | 'awaitedBefore'> = {},
): RoundState {
  const known = state.communes.findIndex(({ area }) => area === commune);
  const communes =
    known < 0 ? [...state.communes, { area: commune, name: communeName }] : state.communes;
  const place = known < 0 ? state.communes.length : known;
  const product = { id, no, name, commune: place, ...waiting, pass: 1 };
  const slim = waiting.expected ? product : { ...product, owner, kind, ...ofSet({ set }) };
  const others = state.products.filter((candidate) => candidate.id !== id);
  return { ...state, communes, products: inOrder([...others, slim]) };
}

export function inOrder(products: readonly RoundProduct[]): RoundProduct[] {
  return [...products].sort((a, b) => a.no - b.no || (a.id < b.id ? -1 : 1));
}

/**
 * The named products come before the council once more: what they were given before, and what was voted on it, is in the
 * log, and binds nobody.
 */
export function onAgendaAgain(
  state: RoundState,
  pass: number,
  named: readonly string[],
): RoundState {
  const again = new Set(named);
  const products = state.products.map((product) => {
    if (!again.has(product.id)) return product;
    const { votes: _, abstained: __, settled: ___, missed: ____, ...rest } = product;
    return { ...rest, pass };
  });
  return { ...withoutAppeals(state, again), pass, products };
}

/** What is scored once more has been appealed against in vain or with success: either way the appeal is done with. */
export function withoutAppeals(
  { appeals, ...state }: RoundState,
  products: ReadonlySet<string>,
): RoundState {
  const left = Object.entries(appeals ?? {}).filter(([product]) => !products.has(product));
  return left.length > 0 ? { ...state, appeals: Object.fromEntries(left) } : state;
}

export function withResults(state: RoundState, results: readonly RoundResult[]): RoundState {
  const byProduct = new Map(
    results.map(({ product, average, stars, outcome, alsoForward, spread, missed = [] }) => [
      product,
      {
        result: { ...average, stars, outcome, ...(alsoForward ? { alsoForward } : {}), spread },
        ...(missed.length > 0 ? { missed } : {}),
      },
    ]),
  );
  const products = state.products.map((product) => {
    const { votes: _, result: __, missed: ___, ...rest } = product;
    return { ...rest, ...byProduct.get(product.id) };
  });
  return { ...state, products };
}
