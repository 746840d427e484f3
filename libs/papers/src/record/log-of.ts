import type { Recorded } from '@ocop/casework';
import type { RoundEvent } from '@ocop/evaluation';

/** The events of a round, as the log has them. */
export type Events = readonly Recorded<RoundEvent>[];
export type DataOf<T extends RoundEvent['type']> = Extract<RoundEvent, { type: T }>['data'];

/** What a council did begins when it was convened; what another did before it is not its own. */
export function sinceConvening(events: Events): Events {
  const convened = events.findLastIndex(({ type }) => type === 'CouncilConvened');
  return convened < 0 ? [] : events.slice(convened);
}

export function dataOf<T extends RoundEvent['type']>(events: Events, type: T): DataOf<T>[] {
  return events.flatMap((event) => (event.type === type ? [event.data as DataOf<T>] : []));
}

export function lastOf<T extends RoundEvent['type']>(
  events: Events,
  type: T,
): DataOf<T> | undefined {
  return dataOf(events, type).at(-1);
}
