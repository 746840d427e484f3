import { addDays, civilDateAt, formatDay } from '@ocop/calendar';
import {
  type Context,
  type CoveringLetter,
  enclose,
  type Facts,
  fulfil,
  notify,
  requireNotBefore,
  requireSigned,
  type WrittenPaper,
} from '@ocop/casework';
import { isWithin, RuleViolation } from '@ocop/ground';
import { type Authority, authorityAt, tell } from '@ocop/programmes';
import { basisOf, formatAverage, requireMayDecide, type Tier, tierRule } from '@ocop/regulations';
import type { RoundWish } from './actions';
import { requireAppealsAnswered } from './appeals';
import { requireConcluded } from './concluding';
import { requireOtherHand } from './judges';
import { nothingToForward } from './days';
import { tellProducts } from './letters';
import { requireProducts } from './list';
import { named } from './names';
import type { LiveRound } from './live';
import { roundFacts } from './reminders';
import { authorityPost, councilPost, officePost } from './posts';
import { communeOf, goingUp, onList } from './products';
import type { RoundEvent, RoundState } from './events';

export function submitResults(
  round: LiveRound,
  { report }: RoundWish<'SubmitResults'>,
  context: Context,
): RoundEvent[] {
  requireProducts(round);
  requireConcluded(round);
  const facts = { ...roundFacts(round), report, ...resultLines(round.state) };
  return [
    { type: 'ResultsSubmitted', data: { report } },
    notify(context, 'results-submitted', facts, [authorityPost(round)]),
  ];
}

function resultLines(state: RoundState): Facts {
  const lines = state.products.flatMap(({ name, result }) =>
    result ? [{ product: name, average: formatAverage(result), stars: result.stars }] : [],
  );
  return named('results', lines);
}

/** Back to the council: the office submits anew what was incomplete, or reopens the scoring of what is in doubt. */
export function returnResults(
  round: LiveRound,
  { reason }: RoundWish<'ReturnResults'>,
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
  round: LiveRound,
  { decision, signedOn }: RoundWish<'ApproveResults'>,
  context: Context,
): RoundEvent[] {
  const { state, authority, tier, regulation } = round;
  const on = civilDateAt(context.now);
  requireProducts(round);
  requireSigned(signedOn, context, state.submittedOn);
  requireOtherHand(state, context);
  requireAnswered(state, signedOn, context);
  requireAppealsAnswered(state);
  onList(state).forEach(({ kind = 'first' }) =>
    requireMayDecide(regulation, { tier, kind, signedOn }),
  );
  const forwards = goingUp(state).length > 0;
  const ref = { number: decision, signedOn, authority: authority.name };
  const facts = { ...roundFacts(round), decision, forwards, ...resultLines(state) };
  return [
    {
      type: 'ResultsApproved',
      data: { decision, signedOn, on, forwards },
      basis: basisOf(tierRule(regulation, tier).source),
    },
    ...fulfil(state.deadlines, 'recognise', context.now),
    notify(context, 'decided', facts, [officePost(round)]),
    ...(state.mode === 'session' ? [tellYear(round, decision)] : []),
    ...(forwards ? [] : nothingToForward(round)),
    ...tellProducts(
      round,
      {
        what: 'RecordDecision',
        facts: { decision: ref, ...(forwards ? {} : { closes: 'decided' }) },
      },
      context,
    ),
  ];
}

/** Nothing is decided while producers may still answer. @throws RuleViolation RESPONSE_OPEN, DAY_TOO_EARLY */
function requireAnswered({ deadlines }: RoundState, signedOn: string, { now }: Context): void {
  const response = deadlines['response'];
  if (!response || response.state === 'cancelled') return;
  const { endsAt, lastDay } = response.deadline;
  if (now < endsAt) throw new RuleViolation('RESPONSE_OPEN', { lastDay: formatDay(lastDay) });
  requireNotBefore('signedOn', signedOn, addDays(lastDay, 1));
}

/** The year of the plan keeps what has been decided: its plan cannot be taken back from then on. */
function tellYear({ state, rules }: LiveRound, decision: string): RoundEvent {
  const year = { type: 'programme-year', id: rules.plan.id } as const;
  return tell(year, 'RoundDecided', { round: state.id, decision });
}

/** Products of the forwarding band go up with one letter; their cycles move to the next tier's office. */
export function forwardDossiers(
  round: LiveRound,
  { letter, sentOn, signer, to }: RoundWish<'ForwardDossiers'>,
  context: Context,
): RoundEvent[] {
  const { state, tier, regulation } = round;
  const on = civilDateAt(context.now);
  const rule = tierRule(regulation, tier).forwards;
  if (!rule) throw new RangeError(`${tier} forwards nothing`);
  if (state.telling) throw new RuleViolation('LETTERS_UNDER_WAY', { round: state.no });
  requireSigned(sentOn, context, state.decision?.signedOn, 'sentOn');
  const receiver = receiverOf(round, rule.to, to);
  const signed = { number: letter, sentOn, to: receiver, ...(signer ? { signer } : {}) };
  const content = letterContent(round, signed, rule.from);
  const products = goingUp(state).map(({ id }) => id);
  const request = { round: state.id, letter: enclose(content) };
  const said = { letter, sentOn, receiver, closes: 'forwarded' } as const;
  return [
    {
      type: 'DossiersForwarded',
      data: { letter, sentOn, on, products, request },
      basis: basisOf(rule.source),
    },
    ...fulfil(state.deadlines, 'forward', context.now),
    ...tellProducts(round, { what: 'RecordForwarding', facts: said }, context),
  ];
}

function letterContent(
  { state, authority, regulation, rules }: LiveRound,
  letter: Pick<CoveringLetter, 'number' | 'sentOn' | 'signer' | 'to'>,
  threshold: number,
): CoveringLetter {
  return {
    ...letter,
    authority,
    ...(state.decision ? { decision: state.decision } : {}),
    regulation: regulation.citation,
    plan: rules.plan.citation,
    threshold,
    round: { no: state.no, year: rules.plan.year },
    products: goingUp(state).map((product) => ({
      name: product.name,
      owner: product.owner ?? '',
      communeName: communeOf(state, product).name,
      average: product.result ? formatAverage(product.result) : '',
    })),
  };
}

/** Whom the dossiers go to: the office's word first, for a plan may name nobody, or one that is no more. @throws RuleViolation */
function receiverOf({ rules, authority }: LiveRound, tier: Tier, named?: Authority): Authority {
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

export function letterWritten(work: string, { document, sha256 }: WrittenPaper): RoundEvent {
  return { type: 'LetterWritten', data: { work, document, sha256 } };
}
