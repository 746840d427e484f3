import {
  addDays,
  civilDateAt,
  DayOutOfRange,
  type Deadline,
  type DeadlineRule,
  deriveDeadline,
  findCalendar,
  FIRST_DAY,
  formatDay,
  type Instant,
  LAST_DAY,
  workingDaysBetween,
} from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import type { LegalBasis } from '@ocop/regulations';
import type { DeadlineBook, DeadlineEvent } from './deadline-events';
import type { DeadlineKind } from './deadline-kinds';
import type { Lapse } from './lapse';
import { type Ladder, type Rung, rungsOf, type TrackedDeadline } from './tracked-deadline';

export interface NewDeadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly rule: DeadlineRule;
  readonly calendar: string;
  readonly ladder: Ladder;
  readonly basis: LegalBasis;
  readonly milestone?: true;
}

/** A day that nobody can mean is refused by name, whoever wrote it. @throws RuleViolation DAY_OUT_OF_RANGE */
export function derive(rule: DeadlineRule, calendar: string): Deadline {
  try {
    return deriveDeadline(rule, calendar);
  } catch (error) {
    if (!(error instanceof DayOutOfRange)) throw error;
    throw new RuleViolation('DAY_OUT_OF_RANGE', {
      got: error.got,
      first: formatDay(FIRST_DAY),
      last: formatDay(LAST_DAY),
    });
  }
}

export function setDeadline(wanted: NewDeadline): Extract<DeadlineEvent, { type: 'DeadlineSet' }> {
  const { id, kind, basis, milestone } = wanted;
  const deadline = derive(wanted.rule, wanted.calendar);
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

export function cancel(
  book: DeadlineBook,
  id: string,
  why: Lapse,
  about?: string | number,
): DeadlineEvent[] {
  const tracked = book[id];
  if (!tracked?.open) return [];
  const said = about === undefined ? { why } : { why, about: String(about) };
  return [{ type: 'DeadlineCancelled', data: { id, kind: tracked.kind, ...said } }];
}

/**
 * Every open deadline falls away, except those that other events of the same decision settle. In order of their names:
 * a book that has been through the database no longer knows the order in which they were set.
 */
export function cancelAll(
  book: DeadlineBook,
  why: Lapse,
  except: readonly string[] = [],
): DeadlineEvent[] {
  const others = Object.keys(book)
    .filter((id) => !except.includes(id))
    .sort();
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
  const deadline = derive(rule, tracked.deadline.calendar);
  return [moved(tracked, deadline, rungsOf(ladder, deadline), { why: 'clock-stopped' })];
}

/** What a decision that moves a deadline says. */
export interface Extension {
  readonly deadline: string;
  readonly to: string;
  readonly decision: string;
  readonly reason: string;
}

/**
 * A programme is a plan for one year: whoever needs more than another year needs another plan. The limit also tells a
 * mistyped year (2099) from a day that somebody means.
 */
const LONGEST_EXTENSION_DAYS = 366;

/** Moves a deadline to a later day by a named decision of a person. @throws RuleViolation */
export function extend(
  book: DeadlineBook,
  wish: Extension,
  ladder: (kind: DeadlineKind) => Ladder,
  now: Instant,
): DeadlineEvent[] {
  const tracked = requireExtendable(book, wish, now);
  const { id, kind } = tracked;
  const due = tracked.state === 'running' && tracked.deadline.endsAt <= now;
  const missed: DeadlineEvent[] = due ? [{ type: 'DeadlineMissed', data: { id, kind } }] : [];
  return [...missed, moveTo(tracked, wish, ladder, due)];
}

/** The same by word of another case, which has asked whether it may be: nothing when it is no later day. */
export function follow(
  book: DeadlineBook,
  wish: Extension,
  ladder: (kind: DeadlineKind) => Ladder,
): DeadlineEvent[] {
  const tracked = book[wish.deadline];
  if (!tracked?.open || wish.to <= tracked.deadline.lastDay) return [];
  return [moveTo(tracked, wish, ladder)];
}

function requireExtendable(book: DeadlineBook, wish: Extension, now: Instant): TrackedDeadline {
  const tracked = book[wish.deadline];
  const passed = tracked?.milestone && tracked.deadline.endsAt <= now;
  if (!tracked?.open || passed) {
    const open = Object.values(book).filter((candidate) => candidate.open);
    throw new RuleViolation('DEADLINE_NOT_OPEN', {
      deadline: wish.deadline,
      open: open.map((candidate) => candidate.id),
    });
  }
  if (tracked.state === 'paused')
    throw new RuleViolation('DEADLINE_PAUSED', { deadline: wish.deadline });
  requireLaterDay(tracked, wish.to, now);
  return tracked;
}

function requireLaterDay({ id, deadline }: TrackedDeadline, to: string, now: Instant): void {
  const { lastDay } = deadline;
  const today = civilDateAt(now);
  const latest = addDays(lastDay > today ? lastDay : today, LONGEST_EXTENSION_DAYS);
  const facts = { deadline: id, lastDay: formatDay(lastDay), to: formatDay(to) };
  if (to <= lastDay) throw new RuleViolation('EXTENSION_NOT_LATER', facts);
  if (to < today)
    throw new RuleViolation('EXTENSION_IN_PAST', { ...facts, today: formatDay(today) });
  if (to > latest)
    throw new RuleViolation('EXTENSION_TOO_FAR', { ...facts, latest: formatDay(latest) });
}

function moveTo(
  tracked: TrackedDeadline,
  { to, decision, reason }: Extension,
  ladder: (kind: DeadlineKind) => Ladder,
  justMissed = false,
): DeadlineEvent {
  const deadline = derive({ kind: 'by', date: to }, tracked.deadline.calendar);
  const afterMissed = justMissed || tracked.state === 'missed';
  return moved(tracked, deadline, rungsOf(ladder(tracked.kind), deadline), {
    why: 'extended',
    decision,
    reason,
    ...(afterMissed ? { afterMissed: true } : {}),
  });
}

type Moved = Extract<DeadlineEvent, { type: 'DeadlineMoved' }>;

/** A deadline on the day that a law has moved it to. */
export function moveDeadline(
  tracked: TrackedDeadline,
  deadline: Deadline,
  ladder: Ladder,
  why: MovedWhy,
): Moved {
  return moved(tracked, deadline, rungsOf(ladder, deadline), why);
}

/** A deadline on another day, with the day on which it lay before. */
export function moved(
  { id, kind, deadline: { lastDay: from } }: TrackedDeadline,
  deadline: Deadline,
  rungs: readonly Rung[],
  { basis, ...why }: MovedWhy,
): Moved {
  const data = { id, kind, from, deadline, rungs, ...why };
  return { type: 'DeadlineMoved', data, ...(basis ? { basis } : {}) };
}

type MovedWhy = Pick<Moved['data'], 'why' | 'decision' | 'reason' | 'afterMissed'> &
  Pick<Moved, 'basis'>;
