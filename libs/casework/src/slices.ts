import type { CaseEvent, CaseState } from './case-state';
import type { Wake } from './streams';
import type { Telling, Work } from './work';

/** Letters ordered at once: few enough that state and decision stay small, enough to keep a worker busy. */
const SLICE = 25;

/** A letter with its place among those that go out together. */
export interface Placed {
  /** Letters go out in the order of their places, which must not change while they do. */
  readonly place: string;
  readonly letter: CaseEvent;
}

/** What a telling is about, and what its letters say as far as the state does not. */
export type Told<T extends Telling = Telling> = T extends Telling
  ? Pick<T, 'what' | 'facts'>
  : never;

export interface Slice {
  readonly events: readonly CaseEvent[];
  /** Nothing is left to be told: what must come last comes now. */
  readonly isLast: boolean;
}

/** A place by a number on a list, and by name where two have the same. */
export function placeOf(no: number, name = ''): string {
  return `${String(no).padStart(6, '0')}:${name}`;
}

/**
 * Letters to many cases. The first slice goes out now, unless others are still being told something else; what is left
 * is remembered by the place it begins after, and goes out when `tellingWakes` says so. To begin anew with the same
 * kind of letter replaces what was left of it.
 */
export function beginTelling(
  { telling = [] }: CaseState,
  { what, facts }: Told,
  letters: readonly Placed[],
): Slice {
  const mustQueue = letters.length > 0 && telling.some((other) => other.what !== what);
  const isAnew = telling.some((other) => other.what === what);
  if (!mustQueue) return slice({ what, facts }, letters, isAnew);
  const data = { what, after: '', left: letters.length, facts };
  return { events: [{ type: 'LettersLeft', data }], isLast: false };
}

/** The telling that goes on now: the oldest one, when no letter of the course is waiting any more. */
export function dueTelling<T extends Telling>({
  telling,
  todo,
}: {
  readonly telling?: readonly T[];
  readonly todo: readonly Work[];
}): T | undefined {
  return todo.every(({ kind }) => kind === 'notify') ? telling?.[0] : undefined;
}

/** The next slice of a telling. @param letters all letters of it, told or not, by the present state */
export function goOnTelling(telling: Telling, letters: readonly Placed[]): Slice {
  const rest = letters.filter(({ place }) => place > telling.after);
  return slice(telling, rest, true);
}

/** Due at once, and each slice at an instant of its own. */
export function tellingWakes(state: CaseState): readonly Wake[] {
  const telling = dueTelling(state);
  return telling ? [{ at: telling.at, why: `telling:${telling.what}` }] : [];
}

function slice({ what, facts }: Told, letters: readonly Placed[], isFollowing: boolean): Slice {
  const now = [...letters].sort((a, b) => (a.place < b.place ? -1 : 1)).slice(0, SLICE);
  const left = letters.length - now.length;
  const after = now.at(-1)?.place ?? '';
  const events = now.map(({ letter }) => letter);
  if (left > 0 || isFollowing)
    events.push({ type: 'LettersLeft', data: { what, after, left, facts } });
  return { events, isLast: left === 0 };
}
