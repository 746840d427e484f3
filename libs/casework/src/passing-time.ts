import { formatDay, type Instant } from '@ocop/calendar';
import type { Post } from '@ocop/ground';
import type { CaseEvent, CaseState } from './case-state';
import type { Context } from './streams';
import type { Addressee, TrackedDeadline } from './tracked-deadline';
import type { Facts } from './work';

/** How an aggregate addresses the rungs of its deadlines in its present state. */
export interface ReminderDesk<S> {
  addressees(
    state: S,
    tracked: TrackedDeadline,
    addressee: Addressee,
  ): readonly { post: Post; facts?: Facts }[];
  facts(state: S, tracked: TrackedDeadline): Facts;
}

/**
 * Everything that became due by `now`, oldest deadline first: reminders, and deadlines that passed.
 * Rungs that were overtaken while nobody looked (a worker was down) are called once, with the latest.
 */
export function whatBecameDue<S extends CaseState>(
  state: S,
  { stream, now }: Context,
  desk: ReminderDesk<S>,
): CaseEvent[] {
  const open = Object.values(state.deadlines)
    .filter((tracked) => tracked.open && tracked.state !== 'paused')
    .sort((a, b) => a.deadline.endsAt - b.deadline.endsAt || (a.id < b.id ? -1 : 1));
  return open.flatMap((tracked) => dueOf(state, stream, tracked, now, desk));
}

function dueOf<S extends CaseState>(
  state: S,
  stream: string,
  tracked: TrackedDeadline,
  now: Instant,
  desk: ReminderDesk<S>,
): CaseEvent[] {
  const { id, kind } = tracked;
  const passed = tracked.state === 'running' && tracked.deadline.endsAt <= now;
  const called = tracked.rungs.filter((rung) => rung.at <= now).length;
  const reminder = called > tracked.called ? [callRung(state, stream, tracked, called, desk)] : [];
  if (!passed) return reminder;
  const type = tracked.milestone ? ('DeadlinePassed' as const) : ('DeadlineMissed' as const);
  // A rung that falls due with or before the passing is called before it.
  return [...reminder, { type, data: { id, kind } }];
}

function callRung<S extends CaseState>(
  state: S,
  stream: string,
  tracked: TrackedDeadline,
  called: number,
  desk: ReminderDesk<S>,
): CaseEvent {
  const rung = tracked.rungs[called - 1];
  if (!rung) throw new RangeError(`${tracked.id} has no rung ${called}`);
  const to = uniquePosts(rung.to.flatMap((name) => desk.addressees(state, tracked, name)));
  const mark = { id: tracked.id, called };
  if (to.length === 0)
    return { type: 'ReminderNotNeeded', data: { rung: rung.id, deadline: mark } };
  const late = rung.at >= tracked.deadline.endsAt;
  const facts: Facts = {
    ...desk.facts(state, tracked),
    deadline: tracked.kind,
    lastDay: formatDay(tracked.deadline.lastDay),
  };
  const template = rung.escalation ? 'escalation' : late ? 'deadline-late' : 'deadline-reminder';
  return {
    type: 'NoticeOrdered',
    data: {
      notice: {
        key: `${stream}:${tracked.id}:${tracked.deadline.lastDay}:${rung.id}`,
        template,
        facts,
        to,
      },
      deadline: mark,
    },
  };
}

function uniquePosts<T extends { post: Post }>(to: readonly T[]): T[] {
  const seen = new Set<string>();
  return to.filter(({ post }) => {
    const key = `${post.role}@${post.area}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
