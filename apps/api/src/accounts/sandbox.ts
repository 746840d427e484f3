import type { Settings } from '@ocop/platform';

/** A place to try things: its clock can be moved, nothing counts, and one may be anybody. */
export function isSandbox({ OCOP_CLOCK, NODE_ENV }: Settings): boolean {
  return OCOP_CLOCK === 'sandbox' && NODE_ENV !== 'production';
}
