import { civilDateAt, type Instant } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { CaseEvent } from './case-state';
import type { DeadlineBook } from './deadline-events';
import type { DeadlineKind, LadderKind } from './deadline-kinds';
import { type Ladder, type Rung, rungsOf, type TrackedDeadline } from './tracked-deadline';

/** Ladders that a decision puts in the place of others, by the kinds whose reminders they are. */
export type NewLadders = Readonly<Partial<Record<LadderKind, Ladder>>>;

/** A decision on reminders, as a case takes it in. */
export interface LadderDecision {
  readonly ladders: NewLadders;
  readonly decision: string;
  readonly basis: LegalBasis;
  /** The reminders of a deadline until now, and from now on. */
  readonly was: (kind: DeadlineKind) => Ladder;
  readonly is: (kind: DeadlineKind) => Ladder;
  readonly now: Instant;
}

/** Open deadlines call by the new ladders from now on; nothing where no ladder is another. */
export function changeLadders(book: DeadlineBook, wish: LadderDecision): CaseEvent[] {
  const { ladders, decision, basis } = wish;
  if (Object.keys(ladders).length === 0) return [];
  const changed = Object.values(book)
    .filter(({ open, state, kind }) => open && state !== 'paused' && isOther(wish, kind))
    .map((tracked) => [tracked.id, rungsFromNow(tracked, wish.is(tracked.kind), wish.now)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const data = { decision, ladders, rungs: Object.fromEntries(changed) };
  return [{ type: 'LaddersChanged', data, basis }];
}

const isOther = ({ was, is }: LadderDecision, kind: DeadlineKind) =>
  JSON.stringify(was(kind)) !== JSON.stringify(is(kind));

/**
 * What has been called stays called, and is not called again; what was due and has not been, is still called; of the new
 * ladder come the rungs of today, unless somebody was called today, and of the days ahead. What the new ladder would
 * have called before today is over.
 */
export function rungsFromNow(
  { rungs, called, deadline }: TrackedDeadline,
  ladder: Ladder,
  now: Instant,
): Rung[] {
  const sent = rungs.slice(0, called);
  const due = rungs.slice(called).filter(({ at }) => at <= now);
  const today = civilDateAt(now);
  const isToday = ({ at }: Rung) => civilDateAt(at) === today;
  const wasCalledToday = sent.some(isToday);
  const coming = rungsOf(ladder, deadline).filter(
    (rung) => rung.at > now || (isToday(rung) && !wasCalledToday),
  );
  const names = new Set([...sent, ...due].map(({ id }) => id));
  const left = [...due, ...coming].sort((a, b) => a.at - b.at);
  return [...sent, ...left.map((rung) => (due.includes(rung) ? rung : named(rung, names)))];
}

/** A notice is known by its rung's name: another day under the name of one that was sent would be taken for that. */
function named(rung: Rung, taken: ReadonlySet<string>): Rung {
  if (!taken.has(rung.id)) return rung;
  return { ...rung, id: `${rung.id}-${civilDateAt(rung.at)}` };
}
