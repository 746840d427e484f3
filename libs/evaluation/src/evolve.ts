import { civilDateAt } from '@ocop/calendar';
import { addWork, evolveBy, withoutWork, workId } from '@ocop/casework';
import { onList, type RoundEvent, type RoundProduct, type RoundState } from './state';

function withProduct(state: RoundState, product: RoundProduct): RoundState {
  const others = state.products.filter((candidate) => candidate.id !== product.id);
  const products = [...others, product].sort((a, b) => a.no - b.no || (a.id < b.id ? -1 : 1));
  return { ...state, products };
}

/** While nobody has been convened the agenda follows the list; afterwards it is what the council has to score. */
function withAgenda(state: RoundState): RoundState {
  if (state.stage !== 'frozen') return state;
  return { ...state, toScore: onList(state).map(({ id }) => id) };
}

/** The round after one more fact. */
export const evolveRound = evolveBy<RoundState, RoundEvent>({
  // The round's days live on in its deadlines, where they can be extended.
  RoundOpened: (state, { data, at }) => {
    const { products, intakeClosesBefore: _, recogniseBy: __, forwardBy: ___, ...opening } = data;
    // A written vote is about a product that has been received already: there is no intake to wait for.
    const written = opening.mode === 'written';
    const status = written ? ('entered' as const) : ('expected' as const);
    return {
      ...state,
      ...opening,
      openedOn: civilDateAt(at),
      stage: written ? 'frozen' : 'intake',
      products: products.map((product) => ({ ...product, status })),
      toScore: written ? products.map((product) => product.id) : [],
    };
  },
  ProductExpected: (state, { data }) => withProduct(state, { ...data.product, status: 'expected' }),
  ProductAwaited: (state, { data: { product, before } }) =>
    withProduct(state, { ...product, status: 'expected', awaitedBefore: before }),
  ProductEntered: (state, { data }) =>
    withAgenda(withProduct(state, { ...data.product, status: 'entered' })),
  ProductLeft: (state, { data }) => ({
    ...state,
    products: state.products.filter((product) => product.id !== data.product),
    toScore: state.toScore.filter((product) => product !== data.product),
    results: state.results.filter((result) => result.product !== data.product),
  }),
  // Who is expected still may be at the office, waiting to be accepted; the agenda is fixed with the council's call.
  ListFrozen: (state) => withAgenda({ ...state, stage: 'frozen' }),
  CouncilConvened: (state, { data: { members, sessionOn } }) => ({
    ...state,
    products: onList(state),
    members,
    ...(sessionOn ? { sessionOn } : {}),
    // Members who vote in writing all take part; the quorum is counted in sheets received.
    ...(state.mode === 'written'
      ? { stage: 'in-session', present: members.map((member) => member.id) }
      : { stage: 'convened' }),
  }),
  SessionOpened: (state, { data: { present, on } }) => ({
    ...state,
    stage: 'in-session',
    present,
    heldOn: on,
  }),
  ScoreSheetSubmitted: (state, { data }) => ({ ...state, sheets: [...state.sheets, data] }),
  SecondPassOrdered: (state, { data }) => ({ ...state, pass: 2, toScore: data.products }),
  ScoringClosed: (state, { data: { request }, version }) => {
    const tallying = { ...state, stage: 'tallying' } as const;
    return addWork(tallying, { id: workId(version), kind: 'score', request });
  },
  ScoresTallied: (state, { data }) => ({
    ...withoutWork(state, data.work),
    // A round that every product has left meanwhile stays closed.
    stage: state.stage === 'tallying' ? 'scored' : state.stage,
    results: data.results,
  }),
  TallyRefused: (state, { data }) => withoutWork(state, data.work),
  ScoringReopened: (state, { data: { products, pass } }) => ({
    ...state,
    stage: 'in-session',
    pass,
    toScore: products,
  }),
  ResultsSubmitted: (state, { data, at }) => ({
    ...state,
    stage: 'submitted',
    report: data.report,
    submittedOn: civilDateAt(at),
  }),
  ResultsReturned: (state) => ({ ...state, stage: 'scored' }),
  ResultsApproved: (state, { data: { decision, signedOn, on } }) => ({
    ...state,
    stage: 'decided',
    decision: { number: decision, signedOn },
    decidedOn: on,
  }),
  RoundLate: (state) => ({ ...state, late: true }),
  DossiersForwarded: (state, { data: { letter, on, request }, version }) => {
    const forwarded = { ...state, forwardedOn: on, letter: { number: letter } };
    return addWork(forwarded, { id: workId(version), kind: 'write-letter', request });
  },
  LetterWritten: (state, { data: { work, document } }) => ({
    ...withoutWork(state, work),
    letter: { number: state.letter?.number ?? '', document },
  }),
  RoundClosed: (state) => ({ ...state, stage: 'closed' }),
});
