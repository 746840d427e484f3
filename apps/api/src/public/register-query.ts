import { LISTED_STATES } from '@ocop/records';
import { z } from 'zod';

/** What somebody typed or chose; what cannot be read is left out, since there is nobody to tell but a shopper. */
const shape = z.object({
  q: z.string().trim().max(120).catch(''),
  sao: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  tt: z.enum(LISTED_STATES).optional().catch(undefined),
  xa: z.string().min(1).max(200).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(2_000).catch(1),
});
export type RegisterQuery = z.infer<typeof shape>;

export function readRegisterQuery(query: Readonly<Record<string, unknown>>): RegisterQuery {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return shape.parse(Object.fromEntries(given));
}
