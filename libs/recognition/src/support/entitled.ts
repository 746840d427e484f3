import { type CivilDate, formatDay } from '@ocop/calendar';
import { type Facts, setDeadline, type TrackedDeadline } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { amountOf, claimRule, ladderFor, type SupportRules } from '@ocop/programmes';
import type { RecognitionEvent, RecognitionState } from '../events';
import type { LiveRecognition } from '../live';
import { recognitionFacts } from '../reminders';
import type { SupportClaim } from './facts';
import { isOpenClaim, standingOfClaim } from './standing';

/** Until when the claim may come: one name, so that a decision that moves it moves the window. */
export const CLAIM_WINDOW = 'support-claim';

export interface Entitlement {
  readonly rules: SupportRules;
  readonly amount: number;
}

/** What the plan gives for this recognition. What was recognised before the plan has no claim on its money. */
export function entitlementOf({
  rules,
  product,
  stars,
  carriedIn,
}: RecognitionState): Entitlement | undefined {
  if (!rules?.support || !product || carriedIn) return undefined;
  const amount = amountOf(rules.support, product.kind, stars);
  return amount === undefined ? undefined : { rules: rules.support, amount };
}

/** @throws RuleViolation SUPPORT_NOT_ENTITLED */
export function requireEntitled({ state, certificate, rules }: LiveRecognition): Entitlement {
  const entitled = entitlementOf(state);
  if (entitled) return entitled;
  const facts = { certificate: certificate.number, plan: rules.plan.citation, stars: state.stars };
  throw new RuleViolation('SUPPORT_NOT_ENTITLED', facts);
}

/** The days in which the money is to be claimed: nobody misses them, they pass. */
export function openClaimWindow(recognition: LiveRecognition): RecognitionEvent[] {
  const entitled = entitlementOf(recognition.state);
  if (!entitled) return [];
  const { rules, certificate } = recognition;
  return [
    setDeadline({
      ...{ id: CLAIM_WINDOW, kind: 'support-claim', milestone: true },
      rule: claimRule(entitled.rules, certificate.validFrom),
      calendar: rules.calendar,
      ladder: ladderFor(rules, 'support-claim'),
      basis: entitled.rules.basis,
    }),
  ];
}

/** The last day of the claim, moved where a decision has moved it. */
export const claimWindowOf = ({
  deadlines,
}: Pick<RecognitionState, 'deadlines'>): TrackedDeadline | undefined => deadlines[CLAIM_WINDOW];

/** @throws RuleViolation SUPPORT_WINDOW_OVER */
export function requireWindow({ state, certificate }: LiveRecognition, today: CivilDate): void {
  const lastDay = claimWindowOf(state)?.deadline.lastDay;
  if (lastDay !== undefined && today <= lastDay) return;
  throw new RuleViolation('SUPPORT_WINDOW_OVER', {
    certificate: certificate.number,
    ...(lastDay === undefined ? {} : { lastDay: formatDay(lastDay) }),
    today: formatDay(today),
  });
}

/** The claim that somebody still has to do something about. @throws RuleViolation SUPPORT_NOT_OPEN */
export function requireClaim(
  { state, certificate }: LiveRecognition,
  stands: readonly ReturnType<typeof standingOfClaim>[],
): SupportClaim {
  const { support } = state;
  if (isOpenClaim(support) && stands.includes(standingOfClaim(support))) return support;
  const stood = support ? standingOfClaim(support) : 'not-claimed';
  const facts = { certificate: certificate.number, standing: stood };
  throw new RuleViolation('SUPPORT_NOT_OPEN', facts);
}

/**
 * Papers are the plan's, each named once.
 * @param bare those of them that came without what they are named for
 * @throws RuleViolation SUPPORT_PAPERS_WRONG
 */
export function requirePapers(
  recognition: LiveRecognition,
  names: readonly string[],
  bare: readonly string[] = [],
): void {
  const known = requireEntitled(recognition).rules.papers.map(({ id }) => id);
  const unknown = names.filter((name) => !known.includes(name));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (unknown.length + twice.length + bare.length === 0) return;
  throw new RuleViolation('SUPPORT_PAPERS_WRONG', { unknown, twice, bare, known });
}

/** Facts of a notice about a claim. */
export function claimFacts(recognition: LiveRecognition, own: Facts = {}): Facts {
  const { rules } = recognition;
  return { ...recognitionFacts(recognition), plan: rules.plan.citation, ...own };
}
