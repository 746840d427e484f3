import {
  type Areas,
  type Duty,
  postAt,
  stationOf,
  type Subject,
  type TrackedDeadline,
  unopened,
} from '@ocop/casework';
import { roundPlaces } from './access';
import { roundJourney } from './journey';
import type { RoundState } from './events';

/** What a round is about: its number and whose it is; a written vote, its product. */
export function roundSubject(state: RoundState): Subject {
  const { id, mode, no, about, authority, tier, stage } = state;
  if (!authority) return unopened(id);
  const areas = areasOf(state);
  const holder = postAt(roundPlaces(areas), stationOf(roundJourney, stage).holder);
  return {
    title: { of: 'round', mode, no, ...(about ? { about } : {}), authority: authority.name },
    areas,
    round: id,
    ...(tier ? { tier } : {}),
    ...(holder ? { holder } : {}),
  };
}

/** While dossiers still come in nobody has the round in hand: what is due later is its office's, as its reminders say. */
export function roundDuty(state: RoundState, { milestone }: TrackedDeadline): Duty | undefined {
  if (milestone || stationOf(roundJourney, state.stage).holder) return undefined;
  const holder = postAt(roundPlaces(areasOf(state)), 'programme-office');
  return holder && { holder };
}

export function areasOf({ authority }: RoundState): Areas {
  return { authority: authority?.area ?? '' };
}
