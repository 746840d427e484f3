import { civilDateAt, deriveDeadline, formatDay } from '@ocop/calendar';
import { type Context, fulfil, notify, setDeadline } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import {
  communePost,
  type CycleScore,
  type DecisionRef,
  type Letters,
  producerPost,
  ofScope,
  ofUnit,
} from '@ocop/programmes';
import {
  basisOf,
  formatAverage,
  requireMayDecide,
  type StarBand,
  starsFor,
  SYSTEM_DEFAULT,
  type Tier,
  tierRule,
} from '@ocop/regulations';
import { cycleLadder } from './ladders';
import { officeIntakeDeadline } from './dossier';
import { authorityFor, type LiveCycle } from './live';
import { authorityPost, officePost } from './posts';
import { cycleFacts } from './reminders';
import { renewalLost } from './renewal-link';
import { decidedUnderLaw } from './law-end';
import type { CycleEvent } from './events';

/** The council's result stands; nothing follows from it before the authority has decided. */
export function recordResult(cycle: LiveCycle, score: CycleScore, context: Context): CycleEvent[] {
  const { round, tier } = cycle.state;
  if (score.round !== round || score.tier !== tier) {
    const facts = {
      round: score.round,
      tier: score.tier,
      expected: round,
      expectedTier: tier,
    };
    throw new RuleViolation('RESULT_OF_ANOTHER_ROUND', facts);
  }
  const rule = tierRule(cycle.regulation, score.tier);
  return [
    { type: 'ProductScored', data: score, basis: basisOf(rule.source) },
    ...provisionalNotice(cycle, score, context),
  ];
}

/** Where the plan gives them days, producer and commune hear what they may answer before the decision is signed. */
function provisionalNotice(cycle: LiveCycle, score: CycleScore, context: Context): CycleEvent[] {
  const { respondUntil, set = '', missed = [] } = score;
  if (!respondUntil) return [];
  const lastDay = formatDay(respondUntil);
  const told = { roundId: score.round, lastDay, missed: missed.map((mark) => ({ set, ...mark })) };
  const facts = { ...factsWithScore(cycle, score), ...told };
  const to = [producerPost(cycle), communePost(cycle)];
  return [notify(context, 'provisional-result', facts, to)];
}

/** The authority has approved the round's results: the outcome of the last score takes effect. */
export function recordDecision(
  cycle: LiveCycle,
  decision: DecisionRef,
  context: Context,
): CycleEvent[] {
  const score = cycle.state.scores.at(-1);
  if (!score) throw new RuleViolation('NOT_SCORED', { cycle: cycle.state.id });
  const evaluated = fulfil(cycle.state.deadlines, 'evaluate', context.now);
  const isFinal = score.outcome === 'recognise' || score.outcome === 'not-recognise';
  const inTime = isFinal ? decidedUnderLaw(cycle, context) : [];
  return [...evaluated, ...inTime, ...outcomeOf(cycle, score, decision, context)];
}

function outcomeOf(
  cycle: LiveCycle,
  score: CycleScore,
  decision: DecisionRef,
  context: Context,
): CycleEvent[] {
  const rule = tierRule(cycle.regulation, score.tier);
  switch (score.outcome) {
    case 'recognise':
      return [recognise(cycle, score, decision, context)];
    case 'forward': {
      if (!rule.forwards) throw new RangeError(`${score.tier} forwards nothing`);
      const { to, source } = rule.forwards;
      return [
        {
          type: 'ProductToForward',
          data: { to, decision },
          basis: basisOf(source),
        },
      ];
    }
    case 'hand-down': {
      if (!rule.handsDownTo) throw new RangeError(`${score.tier} hands nothing down`);
      const { tier, source } = rule.handsDownTo;
      const lower = {
        ...cycle,
        tier,
        authority: authorityFor(cycle.rules, tier),
      };
      return [
        {
          type: 'ProductHandedDown',
          data: { to: tier, decision },
          basis: basisOf(source),
        },
        handedDownDeadline(lower, context),
        notify(context, 'handed-down', factsWithScore(lower, score), [
          authorityPost(lower),
          officePost(lower),
        ]),
      ];
    }
    case 'not-recognise':
      return notRecognised(cycle, score, decision, context);
  }
}

export const handedDownId = 'handed-down';

/** The authority below recognises by the result it was given; nothing waits for ever. */
function handedDownDeadline({ rules }: LiveCycle, { now }: Context): CycleEvent {
  return setDeadline({
    id: handedDownId,
    kind: handedDownId,
    rule: {
      kind: 'working-days',
      days: rules.terms.handedDown,
      from: civilDateAt(now),
    },
    calendar: rules.calendar,
    ladder: cycleLadder(rules, handedDownId),
    basis: SYSTEM_DEFAULT,
  });
}

/** No certificate states more stars, or fewer, than its issuer may give. @throws RuleViolation STARS_NOT_OURS */
function requirePower({ regulation, tier }: LiveCycle, { stars }: CycleScore): void {
  const { recognises } = tierRule(regulation, tier);
  if (recognises.includes(stars)) return;
  const facts = { stars, tier, recognises, regulation: regulation.citation };
  throw new RuleViolation('STARS_NOT_OURS', facts);
}

/**
 * Recognition orders the certificate; validity is printed on it and so never moves off a holiday. A product has a law of
 * its own, which may have ended before that of the round whose decision it hears: it looks for itself.
 * @throws RuleViolation STARS_NOT_OURS, LAW_NOT_BEGUN, LAW_ENDED, TIER_ENDED
 */
export function recognise(
  cycle: LiveCycle,
  score: CycleScore,
  decision: DecisionRef,
  { now }: Context,
): CycleEvent {
  requirePower(cycle, score);
  const { state, product, regulation, tier, authority } = cycle;
  requireMayDecide(regulation, { tier, kind: product.kind, signedOn: decision.signedOn });
  const { months, source } = regulation.validity;
  const rule = {
    kind: 'months',
    months,
    from: decision.signedOn,
    fixed: true,
  } as const;
  const calendar = state.rules?.calendar ?? '';
  const validUntil = deriveDeadline(rule, calendar).lastDay;
  const request = {
    cycle: state.id,
    product: product.name,
    owner: product.owner.name,
    address: product.commune.name,
    stars: score.stars,
    authority,
    decision,
    issuedOn: civilDateAt(now),
    ...ofScope(product),
    ...ofUnit(product.commune),
    ...(state.picture === undefined ? {} : { picture: state.picture }),
    regulation: regulation.citation,
    validFrom: decision.signedOn,
    validUntil,
  };
  return {
    type: 'ProductRecognised',
    data: { stars: score.stars, tier, decision, validUntil, request },
    basis: basisOf(source),
  };
}

function notRecognised(
  cycle: LiveCycle,
  score: CycleScore,
  decision: DecisionRef,
  context: Context,
): CycleEvent[] {
  const { average, stars } = score;
  const rule = tierRule(cycle.regulation, score.tier);
  const told = notify(context, 'not-recognised', factsWithScore(cycle, score), [
    producerPost(cycle),
    communePost(cycle),
  ]);
  return [
    {
      type: 'ProductNotRecognised',
      data: { average, stars, decision, least: leastBand(cycle, score.tier) },
      basis: basisOf(rule.source),
    },
    ...renewalLost(cycle.state),
    told,
  ];
}

/**
 * The least that leads anywhere from this tier. Under 148 the centre recognises 5 stars and hands 4 down to the province;
 * 65 points there lead nowhere, since the province may not recognise 3 (QĐ 148, Phụ lục II).
 */
function leastBand({ regulation }: LiveCycle, tier: Tier): StarBand {
  const { recognises, handsDownTo, forwards } = tierRule(regulation, tier);
  const below = handsDownTo ? tierRule(regulation, handsDownTo.tier).recognises : [];
  const given = regulation.starBands.filter(({ stars }) =>
    [...recognises, ...below].includes(stars),
  );
  const from = Math.min(...given.map((band) => band.from), ...(forwards ? [forwards.from] : []));
  return { from, stars: starsFor(regulation, { sum: from, count: 1 }) };
}

function factsWithScore(cycle: LiveCycle, score: CycleScore) {
  const least = leastBand(cycle, score.tier);
  return {
    ...cycleFacts(cycle),
    average: formatAverage(score.average),
    stars: score.stars,
    round: score.roundNo,
    lowest: least.from,
    lowestStars: least.stars,
  };
}

/** The dossier has been sent on: the next tier's office receives it. */
export function recordForwarding(
  cycle: LiveCycle,
  { letter, sentOn, receiver }: Letters['product-cycle']['RecordForwarding'],
  context: Context,
): CycleEvent[] {
  const { tier, regulation } = cycle;
  const rule = tierRule(regulation, tier);
  if (!rule.forwards) throw new RangeError(`${tier} forwards nothing`);
  const { to, source } = rule.forwards;
  const next = { ...cycle, tier: to, authority: receiver };
  const score = cycle.state.scores.at(-1);
  const facts = { ...cycleFacts(next), letter };
  return [
    {
      type: 'DossierForwarded',
      data: { from: tier, to, receiver, letter, sentOn },
      basis: basisOf(source),
    },
    officeIntakeDeadline(next, context),
    notify(context, 'forwarded', score ? { ...factsWithScore(next, score), ...facts } : facts, [
      producerPost(next),
      communePost(next),
      officePost(next),
    ]),
  ];
}
