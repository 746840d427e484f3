import type { CaseEvent } from '@ocop/casework';
import { type Introduction, type Leaving, listed, type SetChange, tell } from '@ocop/programmes';
import type { LiveCycle } from './live';

/** Letters of a product to the rounds it aims at; a round has the last word on its own list. */

export function expectMe(cycle: LiveCycle, round: string): CaseEvent {
  return tell(roundNamed(round), 'ExpectProduct', introduction(cycle));
}

/** `countsFrom`: the moment that is compared with the closing of the round's intake. */
export function enterMe(cycle: LiveCycle, round: string, countsFrom: number): CaseEvent {
  const { product, under } = introduction(cycle);
  const { selfScore } = cycle.state;
  const own = selfScore ? { selfScore: { total: selfScore.total, stars: selfScore.stars } } : {};
  const handed = [...new Set((cycle.state.handedIn ?? []).map(({ id }) => id))];
  const by = handed.length > 0 ? { handedInBy: handed } : {};
  const letter = { product: { ...product, ...own, ...by }, under, at: countsFrom };
  return tell(roundNamed(round), 'EnterRound', letter);
}

/** This product alone may come later, by decision. */
export function awaitMe(
  cycle: LiveCycle,
  round: string,
  given: { before: string; decision: string },
): CaseEvent {
  return tell(roundNamed(round), 'AwaitProduct', { ...introduction(cycle), ...given });
}

export function strikeMe({ state }: LiveCycle, round: string, why: Leaving): CaseEvent {
  return tell(roundNamed(round), 'LeaveRound', { product: state.id, why });
}

export function changeMySet({ state }: LiveCycle, round: string, change: SetChange): CaseEvent {
  const letter = { product: state.id, ...change };
  return tell(roundNamed(round), 'ChangeSet', letter, { matters: true });
}

function roundNamed(id: string) {
  return { type: 'evaluation-round', id } as const;
}

function introduction({ state, product, tier, authority, regulation }: LiveCycle): Introduction {
  const under = { tier, area: authority.area, regulation: regulation.id };
  return { product: listed(state.id, product), under };
}
