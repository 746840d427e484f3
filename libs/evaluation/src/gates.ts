import { attendanceOf } from './session';
import { isQuorate, judgesPresent, spreadAmong, tookPart, turnoutOf } from './judges';
import type { LiveRound } from './live';
import { onList, toScore } from './products';
import type { RoundProduct, RoundState } from './events';

/** What has to be in order before a session may be closed. */
export const GATES = [
  'council',
  'attendance',
  'sheets',
  'quorum',
  'spread',
  'knock-out',
  'another-session',
  'results',
  'reopening',
] as const;
export type GateName = (typeof GATES)[number];

/** One thing that a red gate misses: of a product, of a member, and how much of what is needed. */
export interface Missing {
  readonly product?: string;
  readonly member?: string;
  readonly got?: number;
  readonly needed?: string;
}

export interface Gate {
  readonly gate: GateName;
  readonly state: 'green' | 'red';
  readonly missing: readonly Missing[];
}

/** Every gate of the session, in their order; it is closed when all are green. */
export function closingGates(round: LiveRound): Gate[] {
  return GATES.map((gate) => {
    const missing = MISSING[gate](round);
    return { gate, state: missing.length === 0 ? 'green' : 'red', missing };
  });
}

/** Those that stand in the way of adding the sheets up. */
export function gatesOfScoring(round: LiveRound): Gate[] {
  const before: readonly GateName[] = ['another-session', 'sheets', 'quorum'];
  const settled: readonly GateName[] = ['spread', 'knock-out'];
  return closingGates(round).filter(
    ({ gate, state }) => state === 'red' && [...before, ...settled].includes(gate),
  );
}

const MISSING: Readonly<Record<GateName, (round: LiveRound) => Missing[]>> = {
  council: ({ state, council }) => {
    if (state.members.length === 0) return [{ got: 0, needed: String(council.minMembers) }];
    return council.appointed && !state.appointed ? [{ needed: 'appointment' }] : [];
  },
  // Everybody who votes in writing takes part by his sheet.
  attendance: (round) => {
    const { state } = round;
    if (state.mode === 'written' || isAddedUp(state)) return [];
    const { isQuorate: enough, facts } = attendanceOf(round, state.present);
    return enough ? [] : [{ got: facts.present, needed: facts.quorum }];
  },
  sheets: (round) => awaiting(round.state).flatMap((product) => sheetsMissing(round, product)),
  quorum: (round) => awaiting(round.state).flatMap((product) => quorumMissing(round, product)),
  spread: (round) =>
    wideProducts(round).map((product) => ({
      product: product.id,
      got: spreadNow(round.state, product),
      needed: String(round.council.spreadLimit),
    })),
  'knock-out': ({ state, council }) =>
    onList(state)
      .filter(({ missed, settled }) => council.knockOut === 'vote' && missed && !settled?.knockOut)
      .map(({ id }) => ({ product: id })),
  'another-session': ({ state }) =>
    onList(state)
      .filter(({ putOff }) => putOff)
      .map(({ id }) => ({ product: id })),
  results: ({ state }) =>
    isAddedUp(state)
      ? onList(state).flatMap(({ id, result }) => (result ? [] : [{ product: id }]))
      : [{ needed: 'tally' }],
  reopening: ({ state }) => (state.reopening ? [{ member: state.reopening.by }] : []),
};

/** The sheets have been added up; what is said of them then stands in the results. */
export function isAddedUp({ stage }: RoundState): boolean {
  return !['none', 'intake', 'frozen', 'convened', 'in-session', 'tallying'].includes(stage);
}

/** Products whose sheets are still to come, or to be added up. */
function awaiting(state: RoundState): readonly RoundProduct[] {
  return isAddedUp(state) ? [] : toScore(state);
}

/** Those who sit in the session all give a sheet, or abstain; in a written vote a quorum is enough. */
function sheetsMissing(round: LiveRound, product: RoundProduct): Missing[] {
  const { state } = round;
  if (state.mode === 'written' && isQuorate(round, turnoutOf(state, product))) return [];
  return judgesPresent(state, product)
    .filter(({ id }) => !tookPart(state, product, id))
    .map(({ id }) => ({ product: product.id, member: id }));
}

function quorumMissing(round: LiveRound, product: RoundProduct): Missing[] {
  const turnout = turnoutOf(round.state, product);
  if (isQuorate(round, turnout)) return [];
  const { present, of } = round.council.quorum;
  return [{ product: product.id, got: turnout.took, needed: `${present}/${of}` }];
}

/** Products over which members still differ too much after their second pass, and nobody has settled it. */
export function wideProducts(round: LiveRound): readonly RoundProduct[] {
  const { state, council } = round;
  return onList(state).filter((product) => {
    const isWide = spreadNow(state, product) > council.spreadLimit;
    return isWide && product.pass > 1 && !product.settled?.spread;
  });
}

export function spreadNow(state: RoundState, product: RoundProduct): number {
  return isAddedUp(state) ? (product.result?.spread ?? 0) : spreadAmong(state, product);
}
