import type { Average } from '@ocop/regulations';
import type { ProductSeen } from './council-record';

/** Products with their ranks: one more than the number of products with a higher mean. */
export function ranked(products: readonly ProductSeen[]): ProductSeen[] {
  const means = products.flatMap(({ result }) => (result ? [result.average] : []));
  const inOrder = [...means].sort((a, b) => -compared(a, b));
  return products.map((product) => {
    const { result } = product;
    if (!result) return product;
    const rank = inOrder.findIndex((mean) => compared(mean, result.average) === 0) + 1;
    return { ...product, result: { ...result, rank } };
  });
}

/** Which of two means is higher, exactly: positive for the first. */
function compared(a: Average, b: Average): number {
  return a.sum * b.count - b.sum * a.count;
}
