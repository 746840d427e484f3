/** Products of one commune come one after the other, so that whoever does not judge them leaves once. */
export interface Batch<P> {
  readonly commune: string;
  readonly products: readonly P[];
}

/** The agenda by communes, in the order in which each first stands on the list. */
export function batchesOf<P extends { readonly commune: string; readonly no: number }>(
  products: readonly P[],
): Batch<P>[] {
  const inOrder = [...products].sort((a, b) => a.no - b.no);
  const communes = [...new Set(inOrder.map(({ commune }) => commune))];
  return communes.map((commune) => ({
    commune,
    products: inOrder.filter((product) => product.commune === commune),
  }));
}

/** Members who judge nothing of the batch: they leave for all of it. */
export function recusedFromAll(
  products: readonly { readonly recused: readonly string[] }[],
): string[] {
  const [first, ...rest] = products;
  return (first?.recused ?? []).filter((id) => rest.every(({ recused }) => recused.includes(id)));
}
