import { LISTED_STATES } from '@ocop/records';
import { readScanned } from '@ocop/proofs';
import { z } from 'zod';

const MOST_SIGNS = 120;

/** What somebody typed or chose; what cannot be read is left out, since there is nobody to tell but a shopper. */
const shape = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, MOST_SIGNS))
    .catch(''),
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

/** Of a code whose text somebody put into the field, when it is one of this site: its certificate and token. */
export function scannedIn({ q }: Readonly<Record<string, unknown>>, publicUrl: string) {
  const { site, id, token } = (typeof q === 'string' && readScanned(q)) || {};
  return id === undefined || site !== new URL(publicUrl).origin ? undefined : { id, token };
}
