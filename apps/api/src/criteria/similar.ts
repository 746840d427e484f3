import { plainName } from '@ocop/ground';

/** Products of like names, the likest first: at least half of the words of the shorter name stand in the other too. */
export function similarTo<P extends { readonly name: string }>(
  name: string,
  products: readonly P[],
): P[] {
  const wanted = wordsOf(name);
  return products
    .map((product) => ({ product, share: sharedWords(wanted, wordsOf(product.name)) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .map(({ product }) => product);
}

/** The words of a name as the ear takes them. */
export function wordsOf(name: string): string[] {
  return [...new Set(plainName(name).split(' ').filter(Boolean))];
}

function sharedWords(wanted: readonly string[], other: readonly string[]): number {
  const shared = wanted.filter((word) => other.includes(word)).length;
  return shared / Math.max(1, Math.min(wanted.length, other.length));
}
