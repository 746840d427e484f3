import type { Instant } from '@ocop/calendar';

/**
 * The clock that business happens by. A sandbox may be moved and held; its version tells a newer setting from an
 * older one that arrives late. A production deployment has the real clock and nothing else.
 */
export type BusinessClock =
  | { readonly kind: 'real' }
  | {
      readonly kind: 'sandbox';
      readonly version: number;
      /** Added to the wall clock while the clock runs. */
      readonly offsetMs: number;
      /** Set while the clock stands still. */
      readonly heldAt?: Instant;
    };

export const REAL_CLOCK: BusinessClock = { kind: 'real' };

export function businessNow(clock: BusinessClock, wall: Instant): Instant {
  if (clock.kind === 'real') return wall;
  return clock.heldAt ?? wall + clock.offsetMs;
}

/** A held clock does not reach any later moment by itself. */
export function isHeld(clock: BusinessClock): boolean {
  return clock.kind === 'sandbox' && clock.heldAt !== undefined;
}

/** The newer of two settings. */
export function newerClock(a: BusinessClock, b: BusinessClock): BusinessClock {
  if (a.kind === 'real' || b.kind === 'real') return a;
  return b.version > a.version ? b : a;
}
