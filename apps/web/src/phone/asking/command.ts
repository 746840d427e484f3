import { answered, api } from '../../shared/api';
import type { components } from '../../shared/schema.gen';

/** Gives a product's cycle a command under the sender's own name for it. */
export function commandProduct(
  id: string,
  body: components['schemas']['ProductCommand'],
  key: string,
) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return answered(api.POST('/v1/products/{id}/commands', { params, body }));
}
