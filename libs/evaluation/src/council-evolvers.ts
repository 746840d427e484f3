import type { Evolvers } from '@ocop/casework';
import type { CouncilEvent, Member } from './council-events';
import { onList, withoutAppeals } from './products';
import type { RoundEvent, RoundProduct, RoundState } from './events';
import { bitOf } from './votes';

/** What sessions do to the round; its own table, for there is much of it. */
export const councilEvolvers: Evolvers<RoundState, Extract<RoundEvent, CouncilEvent>> = {
  CouncilAppointed: (state, { data: { council } }) => ({ ...state, appointed: council }),
  CouncilConvened: ({ others: _, ...state }, { data: { members, others, sessionOn } }) => ({
    ...state,
    products: onList(state).map((product) => seatedAnew(product, state.members, members)),
    members,
    ...(others ? { others } : {}),
    ...(sessionOn ? { sessionOn } : {}),
    // Members who vote in writing all take part; the quorum is counted in sheets received.
    present: state.mode === 'written' ? members.map((member) => member.id) : [],
  }),
  // What had been put off to another session comes with its day.
  SessionOpened: (state, { data: { present, on } }) => ({
    ...withoutAppointees(state),
    present,
    heldOn: on,
    products: state.products.map(({ putOff: _, ...product }) => product),
  }),
  AttendanceRecorded: (state, { data: { member, went } }) => ({
    ...state,
    present: attending(state, member, went),
  }),
  MemberRecused: (state, { data: { member, products } }) =>
    withBit(state, products, 'recused', bitOf(state, member)),
  MemberAbstained: (state, { data: { member, product } }) =>
    withBit(state, [product], 'abstained', bitOf(state, member)),
  VoteRecorded: (state, { data: { product, question, carried, result } }) =>
    withProduct(state, product, (found) => ({
      ...found,
      ...settledBy(found, question, carried),
      ...(result && found.result ? { result: { ...found.result, ...result } } : {}),
    })),
  RemarkRecorded: (state) => state,
  ProductsPutOff: (state, { data: { products, to } }) => {
    const gone = new Set(products);
    if (to === 'next-round')
      return {
        ...withoutAppeals(state, gone),
        products: state.products.filter(({ id }) => !gone.has(id)),
      };
    const put = state.products.map((product) =>
      gone.has(product.id) ? { ...product, putOff: true as const } : product,
    );
    return { ...state, products: put };
  },
  SessionAdjourned: (state, { data: { to } }) => ({ ...state, sessionOn: to, present: [] }),
  SessionClosed: (state, { data: { on } }) => ({ ...state, concludedOn: on }),
  AppealReceived: (state, { data: { product } }) => ({
    ...state,
    appeals: { ...state.appeals, [product]: 'open' },
  }),
  AppealDecided: (state, { data: { product, outcome } }) => ({
    ...state,
    appeals: { ...state.appeals, [product]: outcome },
  }),
  ReopeningProposed: (state, { data }) => ({ ...state, reopening: data }),
  ReopeningDropped: ({ reopening: _, ...state }) => state,
  SamplesRecorded: (state, { data: { product, state: samples } }) =>
    withProduct(state, product, (found) => ({ ...found, samples })),
  ReviewRecorded: (state) => state,
  VisitRecorded: (state) => state,
};

/** From here on the council is the one that sits; the decision alone is still named. */
function withoutAppointees({ appointed, ...state }: RoundState): RoundState {
  return appointed ? { ...state, appointed: { ...appointed, members: [] } } : state;
}

function attending({ members, present }: RoundState, member: string, went: 'in' | 'out') {
  const others = present.filter((id) => id !== member);
  // Whoever sits without scoring is in the minutes, and in no count.
  return went === 'in' && members.some(({ id }) => id === member) ? [...others, member] : others;
}

/** A member in another's place has another bit; who declared that he does not judge keeps to it. */
function seatedAnew(
  { recused = 0, ...product }: RoundProduct,
  was: readonly Member[],
  now: readonly Member[],
): RoundProduct {
  const kept = was.filter((_, place) => (recused & (1 << place)) !== 0).map(({ id }) => id);
  const bits = now.reduce((mask, { id }, i) => (kept.includes(id) ? mask | (1 << i) : mask), 0);
  return bits === 0 ? product : { ...product, recused: bits };
}

function withBit(
  state: RoundState,
  ids: readonly string[],
  field: 'recused' | 'abstained',
  bit: number,
): RoundState {
  const wanted = new Set(ids);
  const products = state.products.map((product) =>
    wanted.has(product.id) ? { ...product, [field]: (product[field] ?? 0) | bit } : product,
  );
  return { ...state, products };
}

function withProduct(
  state: RoundState,
  id: string,
  change: (product: RoundProduct) => RoundProduct,
): RoundState {
  const products = state.products.map((product) => (product.id === id ? change(product) : product));
  return { ...state, products };
}

function settledBy(
  { settled }: RoundProduct,
  question: 'spread' | 'knock-out' | 'other',
  carried: boolean,
): Pick<RoundProduct, 'settled'> {
  if (question === 'knock-out')
    return { settled: { ...settled, knockOut: carried ? 'met' : 'missed' } };
  return question === 'spread' && carried ? { settled: { ...settled, spread: true } } : {};
}
