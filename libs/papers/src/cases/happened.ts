import type { Happening, Recorded } from '@ocop/casework';

/** The latest event of a kind, with when it happened. */
export function latest<E extends Happening, T extends E['type']>(
  events: readonly Recorded<E>[],
  ...types: readonly T[]
): Recorded<Extract<E, { type: T }>> | undefined {
  const found = events.findLast(({ type }) => (types as readonly string[]).includes(type));
  return found as Recorded<Extract<E, { type: T }>> | undefined;
}
