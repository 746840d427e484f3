import { civilDateAt } from '@ocop/calendar';
import { type Context, fulfil, notify, requireSigned, tell, type WorkDone } from '@ocop/casework';
import { authorityAt, type ListedProduct } from '@ocop/programmes';
import { basisOf, formatAverage, tierRule } from '@ocop/regulations';
import type { RoundCommand } from './actions';
import { nothingToForward } from './opening';
import { authorityPost, officePost, type OpenRound, roundFacts } from './open-round';
import type { RoundEvent, RoundResult, RoundState } from './state';

type Wish<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>;

const cycle = (id: string) => ({ type: 'product-cycle', id }) as const;

/** The scoring service's answer goes to each product; nothing takes effect before the decision. */
export function scoresTallied(round: OpenRound, done: WorkDone): RoundEvent[] {
  const { state, tier, regulation } = round;
  const { results } = done.result as { results: RoundResult[] };
  const rule = tierRule(regulation, tier);
  return [
    {
      type: 'ScoresTallied',
      data: { work: done.work, results },
      basis: basisOf(rule.source),
    },
    ...results.map(({ product, average, stars, outcome }) => {
      const score = { tier, round: state.id, roundNo: state.no, average, stars, outcome };
      return tell(cycle(product), { type: 'RecordResult', score });
    }),
  ];
}

export function submitResults(
  round: OpenRound,
  { report }: Wish<'SubmitResults'>,
  context: Context,
): RoundEvent[] {
  const facts = { ...roundFacts(round), report, results: resultLines(round.state) };
  return [
    { type: 'ResultsSubmitted', data: { report } },
    notify(context, 'results-submitted', facts, [authorityPost(round)]),
  ];
}

function resultLines(state: RoundState): string[] {
  return state.results.map((result) => {
    const name = state.products.find((product) => product.id === result.product)?.name;
    return `${name ?? result.product}: ${formatAverage(result.average)} điểm, ${result.stars} sao`;
  });
}

export function returnResults(
  round: OpenRound,
  { reason }: Wish<'ReturnResults'>,
  context: Context,
): RoundEvent[] {
  const facts = { ...roundFacts(round), reason };
  return [
    { type: 'ResultsReturned', data: { reason } },
    notify(context, 'results-returned', facts, [officePost(round)]),
  ];
}

/**
 * The authority's decision. Each product hears it in the order of the list and finishes what follows before the
 * next one does, so that certificates are numbered in the order of the decision's annex.
 */
export function approveResults(
  round: OpenRound,
  { decision, signedOn }: Wish<'ApproveResults'>,
  context: Context,
): RoundEvent[] {
  const { state, authority, tier, regulation } = round;
  const on = civilDateAt(context.now);
  requireSigned(signedOn, context);
  const forwards = state.results.some((result) => result.outcome === 'forward');
  const ref = { number: decision, signedOn, authority: authority.name };
  const facts = { ...roundFacts(round), decision, results: resultLines(state) };
  return [
    {
      type: 'ResultsApproved',
      data: { decision, signedOn, on, forwards },
      basis: basisOf(tierRule(regulation, tier).source),
    },
    ...fulfil(state.deadlines, 'recognise', context.now),
    ...listed(state).map(({ id }) =>
      tell(cycle(id), { type: 'RecordDecision', decision: ref }, { settle: true }),
    ),
    notify(context, 'decided', facts, [officePost(round)]),
    ...(forwards ? [] : [...nothingToForward(round), closed('decided', on)]),
  ];
}

function listed(state: RoundState): readonly ListedProduct[] {
  return state.products;
}

function closed(reason: string, on: string): RoundEvent {
  return { type: 'RoundClosed', data: { reason, on } };
}

/** Products of the forwarding band go up with one letter; their cycles move to the next tier's office. */
export function forwardDossiers(
  round: OpenRound,
  { letter, sentOn }: Wish<'ForwardDossiers'>,
  context: Context,
): RoundEvent[] {
  const { state, authority, tier, regulation, rules } = round;
  const on = civilDateAt(context.now);
  const rule = tierRule(regulation, tier).forwards;
  if (!rule) throw new RangeError(`${tier} forwards nothing`);
  const up = state.results.filter((result) => result.outcome === 'forward');
  const products = up.map((result) => result.product);
  const request = {
    round: state.id,
    number: letter,
    sentOn,
    authority,
    to: authorityAt(rules, rule.to),
    decision: state.decision,
    regulation: regulation.citation,
    plan: rules.plan.citation,
    threshold: rule.from,
    roundName: `đợt ${state.no} năm ${sentOn.slice(0, 4)}`,
    products: up.map((result) => ({
      ...state.products.find((product) => product.id === result.product),
      average: formatAverage(result.average),
    })),
  };
  return [
    {
      type: 'DossiersForwarded',
      data: { letter, sentOn, on, products, request },
      basis: basisOf(rule.source),
    },
    ...fulfil(state.deadlines, 'forward', context.now),
    ...products.map((id) =>
      tell(cycle(id), { type: 'RecordForwarding', letter, sentOn }, { settle: true }),
    ),
    closed('forwarded', on),
  ];
}

export function letterWritten(done: WorkDone): RoundEvent {
  const { document, sha256 } = done.result as { document: string; sha256: string };
  return { type: 'LetterWritten', data: { work: done.work, document, sha256 } };
}
