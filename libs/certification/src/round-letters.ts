import { type CaseEvent, type Command, tell } from '@ocop/casework';
import { type Jurisdiction, listed } from '@ocop/programmes';
import type { OpenCycle } from './posts';

/** Letters of a product to the rounds it aims at; a round has the last word on its own list. */

export function expectMe(cycle: OpenCycle, round: string): CaseEvent {
  return letter(round, { type: 'ExpectProduct', ...introduction(cycle) });
}

/** `countsFrom`: the moment that is compared with the closing of the round's intake. */
export function enterMe(cycle: OpenCycle, round: string, countsFrom: number): CaseEvent {
  return letter(round, {
    type: 'EnterRound',
    ...introduction(cycle),
    at: countsFrom,
  });
}

/** This product alone may come later, by decision. */
export function awaitMe(
  cycle: OpenCycle,
  round: string,
  given: { before: string; decision: string },
): CaseEvent {
  return letter(round, {
    type: 'AwaitProduct',
    ...introduction(cycle),
    ...given,
  });
}

/** `missed-intake` is a question: the round refuses it as long as it still takes the product. */
export type Leaving =
  | 'withdrawn'
  | 'moved'
  | 'idea-refused'
  | 'recognition-revoked'
  | 'recognition-superseded'
  | 'missed-intake';

export function strikeMe({ state }: OpenCycle, round: string, why: Leaving): CaseEvent {
  return letter(round, { type: 'LeaveRound', product: state.id, why });
}

function letter(round: string, command: Command): CaseEvent {
  return tell({ type: 'evaluation-round', id: round }, command);
}

function introduction(cycle: OpenCycle) {
  const { state, product } = cycle;
  return { product: listed(state.id, product), under: jurisdictionOf(cycle) };
}

function jurisdictionOf({ tier, authority, regulation }: OpenCycle): Jurisdiction {
  return { tier, area: authority.area, regulation: regulation.id };
}
