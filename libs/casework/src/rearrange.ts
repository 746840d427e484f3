import type { DeadlineRule } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { DeadlineBook, DeadlineEvent } from './deadline-events';
import { derive, moved } from './deadlines';
import { type Ladder, rungsOf } from './tracked-deadline';

/** A day that an amended plan names for a deadline; earlier or later, it is read as the plan's own day was. */
export interface Rearrangement {
  readonly deadline: string;
  /** The day as the amended plan says it. */
  readonly rule: DeadlineRule;
  /** The day before; a deadline that lies later was given more time of its own. */
  readonly was: DeadlineRule;
  readonly ladder: Ladder;
  readonly basis: LegalBasis;
  readonly decision: string;
}

/**
 * The deadline on its new day; nothing when it has been settled, or is there already. A single decision that gave more
 * time than the amended plan does stands.
 */
export function rearrange(book: DeadlineBook, wish: Rearrangement): DeadlineEvent[] {
  const tracked = book[wish.deadline];
  if (!tracked?.open || tracked.state === 'paused') return [];
  const { endsAt, calendar } = tracked.deadline;
  const deadline = derive(wish.rule, calendar);
  const isExtended = endsAt > derive(wish.was, calendar).endsAt;
  if (deadline.endsAt === endsAt || (isExtended && deadline.endsAt < endsAt)) return [];
  const { basis, decision } = wish;
  const why = { why: 'plan-amended', basis, decision } as const;
  const wasMissed = tracked.state === 'missed' ? ({ afterMissed: true } as const) : {};
  return [moved(tracked, deadline, rungsOf(wish.ladder, deadline), { ...why, ...wasMissed })];
}
