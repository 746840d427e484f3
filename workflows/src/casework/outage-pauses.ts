/** Pauses between looks at a database that is away: they grow, so that a long outage costs a history little. */
export const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 600_000;

export function nextPause(pause: number): number {
  return Math.min(pause * 2, LONGEST_PAUSE_MS);
}

/** How often a case looks during an outage of this length. */
export function looksWithin(outageMs: number): number {
  let looks = 1;
  for (let pause = FIRST_PAUSE_MS, at = pause; at <= outageMs; at += pause) {
    looks += 1;
    pause = nextPause(pause);
  }
  return looks;
}
