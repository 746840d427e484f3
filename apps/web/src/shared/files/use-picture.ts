import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../api';
import type { components } from '../schema.gen';
import { shrink } from './shrink';

type Product = Pick<components['schemas']['Product'], 'id' | 'producerArea'>;

/** Where the picture of a product is fetched; another picture has another address. */
export const pictureAt = (id: string, picture: string) =>
  `/v1/products/${encodeURIComponent(id)}/picture?${picture.slice(0, 12)}`;

/** Sends a picture into the producer's wallet and chooses it; without one, takes the chosen one away. */
export function usePicture({ id, producerArea }: Product, { behalf = false } = {}) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (given: File | undefined) => {
      const body = given
        ? {
            type: 'ChoosePicture' as const,
            file: await sent(given, behalf ? producerArea : undefined),
          }
        : { type: 'RemovePicture' as const };
      const params = { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } };
      return answered(api.POST('/v1/products/{id}/commands', { params, body }));
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}

async function sent(given: File, owner: string | undefined): Promise<string> {
  const { file } = await shrink(given);
  const { upload } = await import('./upload');
  return upload(file, { owner }, () => undefined);
}
