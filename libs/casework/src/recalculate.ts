import type { DeadlineKind } from './deadline-kinds';
import type { Deadline, Instant } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { DeadlineBook, DeadlineEvent } from './deadline-events';
import { derive, moved } from './deadlines';
import { type Ladder, type Rung, rungsOf, type TrackedDeadline } from './tracked-deadline';

type Moved = Extract<DeadlineEvent, { type: 'DeadlineMoved' }>;

/** What another calendar makes of the deadlines of a case. */
export interface Recalculated {
  /** They end, or are called, on another day. */
  readonly moved: readonly Moved[];
  /** They end on the same day, counted otherwise. */
  readonly recounted: Readonly<Record<string, Deadline>>;
}

/** By which calendar is counted, and where it is said. */
export interface Recount {
  readonly calendar: string;
  readonly basis: LegalBasis;
  readonly ladder: (kind: DeadlineKind) => Ladder;
  readonly now: Instant;
}

/**
 * Counts every open deadline anew by another calendar. Nobody is made late by it: a deadline whose new day is over
 * already stays where it was, and one that was missed comes back only when it now lies ahead.
 */
export function recalculate(book: DeadlineBook, recount: Recount): Recalculated {
  const events: Moved[] = [];
  const recounted: Record<string, Deadline> = {};
  for (const id of Object.keys(book).sort()) {
    const tracked = book[id];
    if (!tracked?.open || tracked.state === 'paused') continue;
    const next = recountOne(tracked, recount);
    if (next?.type === 'DeadlineMoved') events.push(next);
    else if (next) recounted[id] = next.deadline;
  }
  return { moved: events, recounted };
}

function recountOne(
  tracked: TrackedDeadline,
  { calendar, basis, ladder, now }: Recount,
): Moved | { readonly type: 'recounted'; readonly deadline: Deadline } | undefined {
  const before = tracked.deadline;
  const deadline = derive(before.rule, calendar);
  const rungs = rungsOf(ladder(tracked.kind), deadline);
  const isSameDay = deadline.endsAt === before.endsAt;
  const isCalledAlike = sameRungs(rungs, rungsOf(ladder(tracked.kind), before));
  if (isSameDay && isCalledAlike)
    return isToldAlike(deadline, before) ? undefined : { type: 'recounted', deadline };
  if (deadline.endsAt <= now) return undefined;
  const isBack = tracked.state === 'missed';
  return moved(tracked, deadline, rungs, {
    why: 'calendar',
    basis,
    ...(isBack ? { afterMissed: true } : {}),
  });
}

function sameRungs(some: readonly Rung[], others: readonly Rung[]): boolean {
  return some.length === others.length && some.every((rung, i) => rung.at === others[i]?.at);
}

/** Whether people read the same of both, by whichever version they were counted. */
function isToldAlike(one: Deadline, other: Deadline): boolean {
  return told(one) === told(other);
}

const told = ({ skipped, rolledFrom, endsOnDayOff, provisional }: Deadline) =>
  JSON.stringify([
    skipped.map(({ date, reason }) => [date, reason]),
    rolledFrom ?? null,
    endsOnDayOff ?? null,
    provisional?.why ?? null,
  ]);
