import {
  civilDateAt,
  type Deadline,
  type DeadlineRule,
  deriveDeadline,
  findCalendar,
  type Instant,
  workingDaysBetween,
} from '@ocop/calendar';
import { type LegalBasis, RuleViolation } from '@ocop/regulations';
import type { DeadlineBook, DeadlineEvent } from './deadline-events';
import { type Ladder, type Rung, rungsOf, type TrackedDeadline } from './tracked-deadline';

export interface NewDeadline {
  readonly id: string;
  readonly kind: string;
  readonly rule: DeadlineRule;
  readonly calendar: string;
  readonly ladder: Ladder;
  readonly basis: LegalBasis;
  readonly milestone?: true;
}

export function setDeadline(wanted: NewDeadline): Extract<DeadlineEvent, { type: 'DeadlineSet' }> {
  const { id, kind, basis, milestone } = wanted;
  const deadline = deriveDeadline(wanted.rule, wanted.calendar);
  const rungs = rungsOf(wanted.ladder, deadline);
  return {
    type: 'DeadlineSet',
    data: { id, kind, deadline, rungs, ...(milestone ? { milestone } : {}) },
    basis,
  };
}

/** The duty is done: met in time, or made good late. Nothing when it was not open. */
export function fulfil(book: DeadlineBook, id: string, now: Instant): DeadlineEvent[] {
  const tracked = book[id];
  if (!tracked?.open) return [];
  const { kind } = tracked;
  const late = tracked.state === 'missed' || tracked.deadline.endsAt <= now;
  if (!late) return [{ type: 'DeadlineMet', data: { id, kind } }];
  const missed: DeadlineEvent[] =
    tracked.state === 'missed' ? [] : [{ type: 'DeadlineMissed', data: { id, kind } }];
  return [...missed, { type: 'DeadlineDoneLate', data: { id, kind } }];
}

export function cancel(book: DeadlineBook, id: string, why: string): DeadlineEvent[] {
  const tracked = book[id];
  if (!tracked?.open) return [];
  return [{ type: 'DeadlineCancelled', data: { id, kind: tracked.kind, why } }];
}

/** Every open deadline falls away, except those that other events of the same decision settle. */
export function cancelAll(
  book: DeadlineBook,
  why: string,
  except: readonly string[] = [],
): DeadlineEvent[] {
  const others = Object.keys(book).filter((id) => !except.includes(id));
  return others.flatMap((id) => cancel(book, id, why));
}

/** Stops the clock of a term in working days: what is left is kept for the day it starts again. */
export function pause(book: DeadlineBook, id: string, now: Instant): DeadlineEvent[] {
  const tracked = book[id];
  if (tracked?.state !== 'running') return [];
  const { kind, deadline } = tracked;
  const calendar = findCalendar(deadline.calendar);
  const remaining = workingDaysBetween(calendar, civilDateAt(now), deadline.lastDay);
  return [{ type: 'DeadlinePaused', data: { id, kind, remaining } }];
}

/** Starts a stopped clock again: the working days left are counted from today. */
export function resume(
  book: DeadlineBook,
  id: string,
  ladder: Ladder,
  now: Instant,
): DeadlineEvent[] {
  const tracked = book[id];
  if (tracked?.state !== 'paused') return [];
  const days = Math.max(1, tracked.remaining ?? 1);
  const rule = { kind: 'working-days', days, from: civilDateAt(now) } as const;
  const deadline = deriveDeadline(rule, tracked.deadline.calendar);
  return [moved(tracked, deadline, rungsOf(ladder, deadline), { why: 'clock-stopped' })];
}

/** Moves a deadline to a later day by a named decision. @throws RuleViolation */
export function extend(
  book: DeadlineBook,
  wish: { deadline: string; to: string; decision: string; reason: string },
  ladder: (kind: string) => Ladder,
): DeadlineEvent[] {
  const tracked = book[wish.deadline];
  if (!tracked?.open) {
    const open = Object.values(book).filter((candidate) => candidate.open);
    throw new RuleViolation('DEADLINE_NOT_OPEN', {
      deadline: wish.deadline,
      open: open.map((candidate) => candidate.id),
    });
  }
  if (tracked.state === 'paused')
    throw new RuleViolation('DEADLINE_PAUSED', { deadline: wish.deadline });
  if (wish.to <= tracked.deadline.lastDay) {
    throw new RuleViolation('EXTENSION_NOT_LATER', {
      deadline: wish.deadline,
      lastDay: tracked.deadline.lastDay,
      to: wish.to,
    });
  }
  const deadline = deriveDeadline({ kind: 'by', date: wish.to }, tracked.deadline.calendar);
  const { decision, reason } = wish;
  const rungs = rungsOf(ladder(tracked.kind), deadline);
  return [moved(tracked, deadline, rungs, { why: 'extended', decision, reason })];
}

function moved(
  { id, kind }: TrackedDeadline,
  deadline: Deadline,
  rungs: readonly Rung[],
  why: { why: 'clock-stopped' | 'extended'; decision?: string; reason?: string },
): DeadlineEvent {
  return { type: 'DeadlineMoved', data: { id, kind, deadline, rungs, ...why } };
}
