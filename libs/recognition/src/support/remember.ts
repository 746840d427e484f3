import type { Recorded } from '@ocop/casework';
import type { GivenPaper, SupportClaim, SupportedState, SupportEvent } from './facts';
import type { NamedPaper } from './fields';

type Remember = {
  readonly [K in SupportEvent['type']]: <S extends SupportedState>(
    state: S,
    event: Recorded<Extract<SupportEvent, { type: K }>>,
  ) => S;
};

function changed<S extends SupportedState>(
  state: S,
  change: (claim: SupportClaim) => SupportClaim,
): S {
  return state.support ? { ...state, support: change(state.support) } : state;
}

const isOf = (names: readonly string[]) => (paper: string) => names.includes(paper);

/** The later paper takes the place of the earlier one of its name. */
function withPapers(
  before: readonly GivenPaper[],
  added: readonly NamedPaper[],
  on: string,
): GivenPaper[] {
  const isNew = isOf(added.map(({ paper }) => paper));
  return [
    ...before.filter(({ paper }) => !isNew(paper)),
    ...added.map((paper) => ({ ...paper, on })),
  ];
}

/** How a recognition remembers the claim on its money. */
export const rememberSupport: Remember = {
  SupportClaimed: (state, { data: { on, papers, no, amount, heard }, actor }) => ({
    ...state,
    support: {
      ...{ no, amount, claimedOn: on, by: actor.id },
      ...(heard ? { heard } : {}),
      ...{ papers: withPapers([], papers, on), paid: [] },
    },
  }),
  SupportPapersAdded: (state, { data: { papers, on } }) =>
    changed(state, ({ asked, ...claim }) => {
      const isAdded = isOf(papers.map(({ paper }) => paper));
      const left = asked?.papers.filter((paper) => !isAdded(paper)) ?? [];
      const all = withPapers(claim.papers, papers, on);
      const still = asked && left.length > 0 ? { asked: { ...asked, papers: left } } : {};
      return { ...claim, papers: all, ...still };
    }),
  SupportPapersAsked: (state, { data: { no: _, ...asked } }) =>
    changed(state, (claim) => ({
      ...claim,
      asked,
      papers: claim.papers.filter(({ paper }) => !asked.papers.includes(paper)),
    })),
  SupportGranted: (state, { data: { no: _, ...granted } }) =>
    changed(state, (claim) => ({ ...claim, granted })),
  SupportRefused: (state, { data: { on, reason } }) =>
    changed(state, (claim) => ({ ...claim, over: { how: 'refused', on, reason } })),
  SupportPaid: (state, { data: { no: _, ...payment } }) =>
    changed(state, (claim) => ({ ...claim, paid: [...claim.paid, payment] })),
  SupportWithdrawn: (state, { data: { on, reason } }) =>
    changed(state, (claim) => ({ ...claim, over: { how: 'withdrawn', on, reason } })),
  SupportEnded: (state, { data: { on, how } }) =>
    changed(state, (claim) => ({ ...claim, over: { how, on } })),
};
