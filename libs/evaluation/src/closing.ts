import { civilDateAt } from '@ocop/calendar';
import { cancelAll, type Context, notify } from '@ocop/casework';
import type { LiveRound } from './live';
import { roundFacts } from './reminders';
import { officePost } from './posts';
import type { RoundClosing, RoundEvent } from './events';

export function closed(reason: RoundClosing, { now }: Context): RoundEvent {
  return { type: 'RoundClosed', data: { reason, on: civilDateAt(now) } };
}

/** A round without products ends, and its office hears it. */
export function closeEmpty(round: LiveRound, context: Context): RoundEvent[] {
  const { state } = round;
  return [
    closed('no-products', context),
    ...cancelAll(state.deadlines, 'no-products', ['intake-closing']),
    notify(context, 'round-empty', roundFacts(round), [officePost(round)]),
  ];
}
