import { type CivilDate, civilDateAt, type Deadline, type Instant } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { DeadlineKind } from './deadline-kinds';
import type { Happening, Recorded } from './streams';
import type { Rung, TrackedDeadline } from './tracked-deadline';

/** What can happen to a deadline; the same in every kind of case. */
export type DeadlineEvent =
  | {
      readonly type: 'DeadlineSet';
      readonly data: {
        readonly id: string;
        readonly kind: DeadlineKind;
        readonly deadline: Deadline;
        readonly rungs: readonly Rung[];
        readonly milestone?: true;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'DeadlineMet';
      readonly data: { readonly id: string; readonly kind: DeadlineKind };
    }
  | {
      readonly type: 'DeadlineMissed';
      readonly data: { readonly id: string; readonly kind: DeadlineKind };
    }
  | {
      readonly type: 'DeadlinePassed';
      readonly data: { readonly id: string; readonly kind: DeadlineKind };
    }
  | {
      readonly type: 'DeadlineDoneLate';
      readonly data: { readonly id: string; readonly kind: DeadlineKind };
    }
  | {
      readonly type: 'DeadlinePaused';
      readonly data: {
        readonly id: string;
        readonly kind: DeadlineKind;
        readonly remaining: number;
      };
    }
  | {
      readonly type: 'DeadlineMoved';
      readonly data: {
        readonly id: string;
        readonly kind: DeadlineKind;
        /** The last day before; logs of the first versions do not tell it. */
        readonly from?: CivilDate;
        readonly deadline: Deadline;
        readonly rungs: readonly Rung[];
        readonly why: 'clock-stopped' | 'extended' | 'plan-amended' | 'calendar' | 'law';
        readonly decision?: string;
        readonly reason?: string;
        /** The duty had been missed already when it was given more time. */
        readonly afterMissed?: true;
      };
      readonly basis?: LegalBasis;
    }
  | {
      readonly type: 'DeadlineCancelled';
      readonly data: {
        readonly id: string;
        readonly kind: DeadlineKind;
        /** A `Lapse`; logs of earlier releases have a sentence here. */
        readonly why: string;
        /** The round, law or limit that the reason speaks of. */
        readonly about?: string;
      };
    };

export type DeadlineBook = Readonly<Record<string, TrackedDeadline>>;

const TYPES: ReadonlySet<string> = new Set<DeadlineEvent['type']>([
  'DeadlineSet',
  'DeadlineMet',
  'DeadlineMissed',
  'DeadlinePassed',
  'DeadlineDoneLate',
  'DeadlinePaused',
  'DeadlineMoved',
  'DeadlineCancelled',
]);

export function isDeadlineEvent(event: Happening): event is DeadlineEvent {
  return TYPES.has(event.type);
}

/** The book after one event. Total: an event about an unknown deadline is a fault of the log and throws. */
export function applyDeadlineEvent(
  book: DeadlineBook,
  event: Recorded<DeadlineEvent>,
): DeadlineBook {
  const { id } = event.data;
  return { ...book, [id]: nextDeadline(book[id], event) };
}

function nextDeadline(
  before: TrackedDeadline | undefined,
  event: Recorded<DeadlineEvent>,
): TrackedDeadline {
  if (event.type === 'DeadlineSet') {
    const { id, kind, deadline, rungs, milestone } = event.data;
    const called = rungs.filter((rung) => rung.at <= event.at).length;
    const fresh = { id, kind, deadline, rungs, basis: event.basis, called };
    return { ...fresh, state: 'running', open: true, ...(milestone ? { milestone } : {}) };
  }
  if (before && !before.open) return before;
  if (!before) throw new RangeError(`${event.type} for the unknown deadline ${event.data.id}`);
  const settledOn = civilDateAt(event.at);
  const missed = before.state === 'missed';
  switch (event.type) {
    case 'DeadlineMet':
      return { ...before, state: 'met', open: false, settledOn };
    case 'DeadlineMissed':
      return { ...before, state: 'missed' };
    case 'DeadlinePassed':
      return { ...before, state: 'passed', open: false, settledOn };
    case 'DeadlineDoneLate':
      return { ...before, open: false, settledOn };
    case 'DeadlineCancelled':
      // A deadline that was missed stays missed; it only stops being waited for.
      return missed
        ? { ...before, open: false }
        : { ...before, state: 'cancelled', open: false, settledOn };
    case 'DeadlinePaused':
      return { ...before, state: 'paused', remaining: event.data.remaining };
    case 'DeadlineMoved': {
      const { deadline, rungs, afterMissed } = event.data;
      const called = rungs.filter((rung) => rung.at <= event.at).length;
      const { remaining: _, ...rest } = before;
      const moved = { ...rest, deadline, rungs, called, state: 'running' } as const;
      return afterMissed ? { ...moved, missedBefore: true } : moved;
    }
  }
}

/** First instant at which one of the deadlines asks for attention: a reminder falls due, or it passes. */
export function nextDeadlineWake(book: DeadlineBook): { at: Instant; why: string } | undefined {
  let first: { at: Instant; why: string } | undefined;
  const consider = (at: Instant, id: string, rung?: string) => {
    if (first && at > first.at) return;
    const why = rung === undefined ? id : `${id}:${rung}`;
    if (!first || at < first.at || why < first.why) first = { at, why };
  };
  for (const tracked of Object.values(book)) {
    if (!tracked.open || tracked.state === 'paused') continue;
    const rung = tracked.rungs[tracked.called];
    if (rung) consider(rung.at, tracked.id, rung.id);
    if (tracked.state === 'running') consider(tracked.deadline.endsAt, tracked.id);
  }
  return first;
}
