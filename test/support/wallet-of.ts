import type { Actor } from '@ocop/ground';
import type { ApiInProcess } from './api-in-process';
import { png } from './sample-files';
import { handIn } from './uploading';

/** Puts a paper with one page into a producer's wallet, and into a version of a product's dossier. */
export async function paperInDossier(
  api: ApiInProcess,
  { id }: Actor,
  product: string,
): Promise<{ file: string; paper: string }> {
  const file = await handIn(api.url, `key-of-${id}`, { name: 'giấy.png', bytes: png() });
  const response = await fetch(`${api.url}/v1/papers`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer key-of-${id}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `giay-${product}`,
    },
    body: JSON.stringify({ kind: 'other', title: 'Giấy khác', files: [file] }),
  });
  const { id: paper } = (await response.json()) as { id: string };
  await api.owner.query(
    `insert into dossiers (product, version, sha256, chosen_by, chosen_as)
     values ($1, 1, repeat('0', 64), $2, 'producer')`,
    [product, id],
  );
  await api.owner.query(`insert into dossier_papers values ($1, 1, 1, 'other', $2, 1)`, [
    product,
    paper,
  ]);
  return { file, paper };
}
