import { answered, api } from '../api';
import type { components } from '../schema.gen';

type ProductPapers = components['schemas']['ProductPapers'];

/** The dossier with one paper of the wallet more or less, as a new version of it. */
export function choosePapers(
  { product, dossier, items }: ProductPapers,
  item: string,
  { id, version }: { readonly id: string; readonly version: number },
  take: boolean,
) {
  const chosen = items.flatMap((one) =>
    one.papers.map((paper) => ({ item: one.item.id, paper: paper.id, version: paper.version })),
  );
  const rest = chosen.filter((one) => !(one.item === item && one.paper === id));
  const papers = take ? [...rest, { item, paper: id, version }] : rest;
  const body = { expectedVersion: dossier?.version ?? 0, papers };
  return answered(api.PUT('/v1/products/{id}/papers', { params: { path: { id: product } }, body }));
}
