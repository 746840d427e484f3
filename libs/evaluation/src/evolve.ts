import { civilDateAt } from '@ocop/calendar';
import { addWork, evolveBy, matterOf, withoutWork, workId } from '@ocop/casework';
import { type PassingOn, withHeir } from '@ocop/programmes';
import { councilEvolvers } from './council-evolvers';
import { roundJourney } from './journey';
import { inOrder, onAgendaAgain, onList, withProduct, withResults } from './products';
import type { RoundEvent, RoundState } from './events';
import { withCorrection, withVote } from './votes';

/** Another council judges in another pass, so that nothing of the former one is counted with its sheets. */
function passedOnTo(
  state: RoundState,
  data: Extract<PassingOn, { type: 'PassedOn' }>['data'],
): RoundState {
  const { rules, products, pass } = state;
  const { regulation, tier, authority } = data;
  const { appointed: _appointed, others: _others, ...former } = state;
  const next = {
    ...former,
    regulation,
    tier,
    authority,
    ...(rules ? { rules: { ...rules, authorities: withHeir(rules.authorities, data) } } : {}),
  };
  if (['intake', 'frozen', 'decided'].includes(state.stage)) return next;
  const { sessionOn: _, heldOn: __, report: ___, submittedOn: ____, ...open } = next;
  const { concludedOn: _____, reopening: ______, appeals: _______, ...rest } = open;
  const ids = products.map(({ id }) => id);
  const todo = state.todo.filter(({ kind }) => kind !== 'score');
  const judged = products.map(({ recused: _________, putOff: ________, ...product }) => product);
  const council = { members: [], present: [] };
  const afresh = withResults({ ...rest, ...council, todo, products: judged }, []);
  return onAgendaAgain(afresh, pass + 1, ids);
}

/** The round after one more fact; where the fact leads stands in the journey. */
export const evolveRound = evolveBy<RoundState, RoundEvent, typeof roundJourney>(
  roundJourney,
  {
    // The round's days live on in its deadlines, where they can be extended.
    RoundOpened: (state, { data, at }) => {
      const { products, rules, intakeClosesBefore: _, recogniseBy: __, ...rest } = data;
      const { forwardBy: ___, ...opening } = rest;
      const list = matterOf(products);
      // A written vote is about a product that has been received already: there is no intake to wait for.
      const written = opening.mode === 'written';
      const standing = written ? {} : { expected: true as const };
      return {
        ...state,
        ...opening,
        rules: matterOf(rules),
        openedOn: civilDateAt(at),
        communes: list.communes,
        products: inOrder(list.products.map((product) => ({ ...product, ...standing, pass: 1 }))),
      };
    },
    WentOnUnder: (state, { data }) => ({ ...state, regulation: data.regulation }),
    PassedOn: (state, { data }) => passedOnTo(state, data),
    CommuneRenamed: (state, { data: { area, name } }) => ({
      ...state,
      communes: state.communes.map((commune) => (commune.area === area ? { area, name } : commune)),
    }),
    ProductExpected: (state, { data }) => withProduct(state, data.product, { expected: true }),
    ProductAwaited: (state, { data: { product, before } }) =>
      withProduct(state, product, { expected: true, awaitedBefore: before }),
    ProductEntered: (state, { data: { product } }) => {
      const { handedInBy = [] } = product;
      const all = new Set([...(state.handedInBy ?? []), ...handedInBy]);
      const hands = all.size > 0 ? { handedInBy: [...all] } : {};
      return { ...withProduct(state, product), ...hands };
    },
    ProductSetChanged: (state, { data: { product, set } }) => ({
      ...state,
      products: state.products.map((known) => (known.id === product ? { ...known, set } : known)),
    }),
    ProductLeft: (state, { data }) => ({
      ...state,
      products: state.products.filter((product) => product.id !== data.product),
    }),
    ...councilEvolvers,
    // Who is expected still may be at the office, waiting to be accepted; the agenda is fixed with the council's call.
    ListFrozen: (state) => state,
    ProductsDismissed: (state, { data: { products } }) => {
      const { dismissed: _, ...rest } = { ...state, products: onList(state) };
      return products.length > 0 ? { ...rest, dismissed: products } : rest;
    },
    ScoreSheetSubmitted: (state, { data }) => withVote(state, data),
    ScoreSheetCorrected: (state, { data }) => withCorrection(state, data),
    SecondPassOrdered: (state, { data }) => onAgendaAgain(state, 2, data.products),
    ScoringClosed: (state, { data: { request }, version }) => {
      return addWork(state, { id: workId(version), kind: 'score', request });
    },
    ScoresTallied: (state, { data }) => withResults(withoutWork(state, data.work), data.results),
    TallyRefused: (state, { data }) => withoutWork(state, data.work),
    ScoringReopened: ({ concludedOn: _, reopening: __, ...state }, { data: { products, pass } }) =>
      onAgendaAgain(state, pass, products),
    ResultsSubmitted: (state, { data, at }) => ({
      ...state,
      report: data.report,
      submittedOn: civilDateAt(at),
    }),
    ResultsReturned: (state) => state,
    ResultsApproved: (state, { data: { decision, signedOn, on } }) => ({
      ...state,
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
    RoundClosed: (state) => state,
  },
  {
    RoundOpened: (_state, { data }) => (data.mode === 'written' ? 'frozen' : 'intake'),
    CouncilConvened: ({ mode }) => (mode === 'written' ? 'in-session' : 'convened'),
    ResultsReturned: ({ concludedOn }) => (concludedOn ? 'concluded' : 'scored'),
  },
);
