import {
  type CivilDate,
  civilDateAt,
  findCalendar,
  type Instant,
  workingDaysBetween,
} from '@ocop/calendar';
import { type Area, type Post, postKey } from '@ocop/ground';
import { type Aggregate, emptyFold, fold } from './aggregate';
import type { CaseState } from './case-state';
import type { DeadlineKind } from './deadline-kinds';
import { type DeadlineEvent, isDeadlineEvent } from './deadline-events';
import type { Recorded } from './streams';
import type { TrackedDeadline } from './tracked-deadline';

/** From a day on a case lay with one holder, at one stage. */
export interface Turn {
  readonly stage: string;
  readonly holder?: Post;
  /** Whose case it was, when the turn began. */
  readonly authority?: Area;
  readonly from: CivilDate;
}

/** A while in which the clock of a duty stood. */
export interface Pause {
  readonly from: CivilDate;
  /** Undefined while it still stands. */
  readonly until?: CivilDate;
}

/** What somebody had to do, how long they were given, and how long they took. */
export interface ClockedDuty {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly holder?: Post;
  readonly setOn: CivilDate;
  readonly lastDay: CivilDate;
  /** Working days between the day it was set and its last day, as it was set. */
  readonly budget: number;
  /** Working days on which the clock ran, up to its end or today. */
  readonly used: number;
  /** Working days that are left; 0 when it is over. */
  readonly left: number;
  readonly pauses: readonly Pause[];
  /** Every day it was moved to: by which decision, why. */
  readonly moves: readonly Move[];
  readonly state: TrackedDeadline['state'];
  readonly open: boolean;
}

export interface Move {
  readonly on: CivilDate;
  readonly from?: CivilDate;
  readonly to: CivilDate;
  readonly why: Extract<DeadlineEvent, { type: 'DeadlineMoved' }>['data']['why'];
  readonly decision?: string;
  readonly reason?: string;
}

export interface ClockLedger {
  readonly turns: readonly Turn[];
  readonly duties: readonly ClockedDuty[];
}

/** A duty while it is being followed through the log. */
interface Followed {
  readonly setOn: CivilDate;
  readonly budget: number;
  readonly holder?: Post;
  readonly moves: readonly Move[];
  /** Since when the clock runs; undefined while it stands. */
  readonly runsFrom?: CivilDate;
  readonly ran: number;
  readonly pauses: readonly Pause[];
}

/**
 * Who had a case when, and what became of each duty's clock: from the events alone, so that it is never kept and never
 * edited. Milestones are nobody's.
 */
export function clockLedger<S extends CaseState>(
  aggregate: Aggregate<S>,
  id: string,
  events: readonly Recorded[],
  { now, opened }: { readonly now: Instant; readonly opened: <E extends Recorded>(event: E) => E },
): ClockLedger {
  let folded = emptyFold(aggregate, id);
  const turns: Turn[] = [];
  const followed = new Map<string, Followed>();
  events.forEach((event, i) => {
    folded = fold(aggregate, folded, opened(event));
    if (isDeadlineEvent(event)) follow(followed, event, folded.state.deadlines);
    // What one decision leads to is one moment: whose duty it is shows when all of it has happened.
    if (events[i + 1]?.cause === event.cause && events[i + 1]?.at === event.at) return;
    const { holder, areas } = aggregate.subject(folded.state);
    for (const [name, duty] of followed)
      if (!duty.holder) followed.set(name, { ...duty, ...heldBy(aggregate, folded.state, name) });
    const { authority } = areas;
    turnTo(turns, { stage: folded.state.stage, holder, authority, from: civilDateAt(event.at) });
  });
  const today = civilDateAt(now);
  const duties = [...followed].flatMap(([name, duty]) => {
    const tracked = folded.state.deadlines[name];
    return tracked && !tracked.milestone ? [clocked(tracked, duty, today)] : [];
  });
  return { turns, duties };
}

function heldBy<S extends CaseState>(
  aggregate: Aggregate<S>,
  state: S,
  id: string,
): { readonly holder?: Post } {
  const tracked = state.deadlines[id];
  const own = tracked && aggregate.duty?.(state, tracked)?.holder;
  const holder = own ?? aggregate.subject(state).holder;
  return holder ? { holder } : {};
}

interface Where {
  readonly stage: string;
  readonly holder: Post | undefined;
  readonly authority: Area | undefined;
}

function turnTo(
  turns: Turn[],
  { stage, holder, authority, from }: Where & { readonly from: CivilDate },
): void {
  const last = turns.at(-1);
  const isSame = (last?.holder && postKey(last.holder)) === (holder && postKey(holder));
  if (last?.stage === stage && isSame) return;
  turns.push({ stage, from, ...(holder ? { holder } : {}), ...(authority ? { authority } : {}) });
}

function follow(
  followed: Map<string, Followed>,
  event: Recorded<DeadlineEvent>,
  book: Readonly<Record<string, TrackedDeadline>>,
): void {
  const { id } = event.data;
  const on = civilDateAt(event.at);
  if (event.type === 'DeadlineSet') {
    const { deadline } = event.data;
    const budget = workingDaysBetween(findCalendar(deadline.calendar), on, deadline.lastDay);
    followed.set(id, { setOn: on, budget, moves: [], runsFrom: on, ran: 0, pauses: [] });
    return;
  }
  const duty = followed.get(id);
  const calendar = book[id]?.deadline.calendar;
  if (!duty || calendar === undefined) return;
  if (event.type === 'DeadlinePaused') followed.set(id, stopped(duty, on, calendar, true));
  else if (event.type === 'DeadlineMoved') followed.set(id, movedOn(duty, event, on));
  else if (!book[id]?.open) followed.set(id, stopped(duty, on, calendar, false));
}

/** The clock stands from a day on: for a while, or for good. */
function stopped(duty: Followed, on: CivilDate, calendar: string, paused: boolean): Followed {
  const { runsFrom, ...rest } = duty;
  if (runsFrom === undefined) return duty;
  const ran = duty.ran + workingDaysBetween(findCalendar(calendar), runsFrom, on);
  return { ...rest, ran, pauses: paused ? [...duty.pauses, { from: on }] : duty.pauses };
}

type Moved = Extract<Recorded<DeadlineEvent>, { type: 'DeadlineMoved' }>;

function movedOn(duty: Followed, { data }: Moved, on: CivilDate): Followed {
  const { from, deadline, why, decision, reason } = data;
  const move: Move = {
    ...{ on, to: deadline.lastDay, why },
    ...(from ? { from } : {}),
    ...(decision ? { decision } : {}),
    ...(reason ? { reason } : {}),
  };
  const moves = [...duty.moves, move];
  if (duty.runsFrom !== undefined) return { ...duty, moves };
  const pauses = duty.pauses.map((pause) => (pause.until ? pause : { ...pause, until: on }));
  return { ...duty, moves, runsFrom: on, pauses };
}

function clocked(tracked: TrackedDeadline, duty: Followed, today: CivilDate): ClockedDuty {
  const { id, kind, deadline, state, open, remaining } = tracked;
  const calendar = findCalendar(deadline.calendar);
  const { setOn, budget, holder, pauses, moves, runsFrom, ran } = duty;
  const running = runsFrom === undefined ? 0 : workingDaysBetween(calendar, runsFrom, today);
  const ahead = workingDaysBetween(calendar, today, deadline.lastDay);
  return {
    ...{ id, kind, setOn, budget, pauses, moves, state, open },
    ...(holder ? { holder } : {}),
    lastDay: deadline.lastDay,
    used: ran + running,
    left: !open ? 0 : state === 'paused' ? (remaining ?? 0) : ahead,
  };
}
