import { civilDateAt } from '@ocop/calendar';
import { type Context, fulfil, notify, requireSigned, tell, type WorkDone } from '@ocop/casework';
import { type Authority, authorityAt, type ListedProduct } from '@ocop/programmes';
import {
  basisOf,
  formatAverage,
  isWithin,
  requireMayDecide,
  RuleViolation,
  type Tier,
  tierRule,
} from '@ocop/regulations';
import type { RoundCommand } from './actions';
import { nothingToForward } from './opening';
import { requireProducts } from './list';
import { authorityPost, councilPost, officePost, type OpenRound, roundFacts } from './open-round';
import type { RoundEvent, RoundState } from './state';

type Wish<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>;

const cycle = (id: string) => ({ type: 'product-cycle', id }) as const;

export function submitResults(
  round: OpenRound,
  { report }: Wish<'SubmitResults'>,
  context: Context,
): RoundEvent[] {
  requireProducts(round);
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

/** Back to the council: the office submits anew what was incomplete, or reopens the scoring of what is in doubt. */
export function returnResults(
  round: OpenRound,
  { reason }: Wish<'ReturnResults'>,
  context: Context,
): RoundEvent[] {
  const facts = { ...roundFacts(round), reason };
  return [
    { type: 'ResultsReturned', data: { reason } },
    notify(context, 'results-returned', facts, [officePost(round), councilPost(round)]),
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
  requireProducts(round);
  requireSigned(signedOn, context, state.submittedOn);
  state.products.forEach(({ kind }) => requireMayDecide(regulation, { tier, kind, signedOn }));
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
      tell(cycle(id), { type: 'RecordDecision', decision: ref }, { settle: true, matters: true }),
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
  { letter, sentOn, to }: Wish<'ForwardDossiers'>,
  context: Context,
): RoundEvent[] {
  const { state, authority, tier, regulation, rules } = round;
  const on = civilDateAt(context.now);
  const rule = tierRule(regulation, tier).forwards;
  if (!rule) throw new RangeError(`${tier} forwards nothing`);
  requireSigned(sentOn, context, state.decision?.signedOn, 'sentOn');
  const receiver = receiverOf(round, rule.to, to);
  const up = state.results.filter((result) => result.outcome === 'forward');
  const products = up.map((result) => result.product);
  const request = {
    round: state.id,
    number: letter,
    sentOn,
    authority,
    to: receiver,
    decision: state.decision,
    regulation: regulation.citation,
    plan: rules.plan.citation,
    threshold: rule.from,
    roundName: `đợt ${state.no} năm ${rules.plan.year}`,
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
      tell(
        cycle(id),
        { type: 'RecordForwarding', letter, sentOn, receiver },
        { settle: true, matters: true },
      ),
    ),
    closed('forwarded', on),
  ];
}

/** Whom the dossiers go to: the office's word first, for a plan may name nobody, or one that is no more. @throws RuleViolation */
function receiverOf({ rules, authority }: OpenRound, tier: Tier, named?: Authority): Authority {
  const receiver = named ?? authorityAt(rules, tier);
  const above = receiver?.tier === tier && isWithin(authority.area, receiver.area);
  if (receiver && above) return receiver;
  throw new RuleViolation('RECEIVER_REQUIRED', {
    field: 'to',
    tier,
    above: authority.area,
    got: receiver ? `${receiver.tier} ${receiver.area}` : '',
  });
}

export function letterWritten(done: WorkDone): RoundEvent {
  const { document, sha256 } = done.result as { document: string; sha256: string };
  return { type: 'LetterWritten', data: { work: done.work, document, sha256 } };
}
