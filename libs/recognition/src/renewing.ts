import { type CivilDate, civilDateAt, formatDay } from '@ocop/calendar';
import { cancelAll, type Context, fulfil } from '@ocop/casework';
import { isWithin, RuleViolation } from '@ocop/ground';
import { isSameProducer, type Letters, producerArea, tell } from '@ocop/programmes';
import { basisOf, mergedInto, provinceOf } from '@ocop/regulations';
import { expire, tellRenewal } from './ending';
import { filingDeadline } from './law';
import type { LiveRecognition } from './live';
import type { RecognitionEvent, RecognitionState } from './events';
import { claimGoesOn } from './support/paying';

/**
 * A commune of the same province may have replaced the product's own. Which one has, the year's plan knows: it takes
 * the renewal from that commune and refuses it from any other.
 */
export function comesFromHeir(
  { product }: LiveRecognition,
  command: string,
  { actor, now }: Context,
): boolean {
  if (command !== 'StartRenewal' || actor.role !== 'commune-officer') return false;
  const { area } = product.commune;
  const province = mergedInto(area, civilDateAt(now))?.slug ?? provinceOf(area);
  return !isWithin(area, actor.area) && provinceOf(actor.area) === province;
}

/** The producer says it will renew: the year's programme opens the cycle under the law in force. */
export function startRenewal(
  recognition: LiveRecognition,
  programme: string | undefined,
  context: Context,
): RecognitionEvent[] {
  const { actor, now } = context;
  const { state, product, certificate, law } = recognition;
  const today = civilDateAt(now);
  const { window } = state;
  if (!window) throw new RuleViolation('RENEWAL_BY_PLAN', { law: law.citation });
  const { opensOn, closesOn } = window;
  if (today < opensOn || today > closesOn) {
    throw new RuleViolation('RENEWAL_WINDOW', {
      today: formatDay(today),
      opensOn: formatDay(opensOn),
      closesOn: formatDay(closesOn),
    });
  }
  if (!programme) throw new RuleViolation('PROGRAMME_REQUIRED', { field: 'programme' });
  const cycle = renewalCycleId(state, today);
  const renewal = {
    cycle,
    product,
    regulation: law.id,
    renewal: {
      recognition: state.id,
      certificateNumber: certificate.number,
      expiresOn: certificate.validUntil,
      opensOn,
      closesOn,
    },
    ...(comesFromHeir(recognition, 'StartRenewal', context) ? { by: actor.area } : {}),
  };
  return [
    { type: 'RenewalStarted', data: { cycle, programme } },
    tell({ type: 'programme-year', id: programme }, 'RenewProduct', { renewal }),
  ];
}

/** `huong-tra-2024-bun-van-cu-2027`; a second attempt is `…-2027-2`, so that it never meets the cycle of the first. */
function renewalCycleId({ id, renewals }: RecognitionState, today: CivilDate): string {
  const first = `${id}-${today.slice(0, 4)}`;
  return renewals === 0 ? first : `${first}-${renewals + 1}`;
}

export function renewalFiled(
  state: RecognitionState,
  cycle: string,
  { now }: Context,
): RecognitionEvent[] {
  if (cycle !== state.renewalCycle) return [];
  return [
    { type: 'RenewalFiled', data: { cycle } },
    ...fulfil(state.deadlines, 'file-renewal', now),
  ];
}

const ENDED: readonly string[] = ['expired', 'revoked', 'struck-off', 'superseded'];

/** The renewal, or an upgrade, has come to its end: a new certificate takes the place, or this one stands as before. */
export function renewalDecided(
  recognition: LiveRecognition,
  decided: Letters['recognition']['RenewalDecided'],
  { now }: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  const on = civilDateAt(now);
  if (ENDED.includes(state.stage)) return [];
  const { cycle } = decided;
  requireSameProduct(recognition, decided);
  if (!decided.renewed)
    return cycle === state.renewalCycle ? renewalFailed(recognition, cycle, on) : [];
  return [
    {
      type: 'RecognitionSuperseded',
      data: { by: decided.certificate, on },
    },
    ...cancelAll(state.deadlines, 'renewed', claimGoesOn(state)),
    ...(cycle === state.renewalCycle ? [] : tellRenewal(state, 'superseded', on)),
  ];
}

/**
 * A renewal that this certificate ordered is known by its cycle; an upgrade, or a re-evaluation that the plan lists, by
 * its producer. @throws RuleViolation RECOGNITION_OF_ANOTHER
 */
function requireSameProduct(
  { state, product, certificate }: LiveRecognition,
  decided: Letters['recognition']['RenewalDecided'],
): void {
  if (!decided.renewed || decided.cycle === state.renewalCycle) return;
  const { producer } = decided;
  if (producer === undefined || isSameProducer(producer, producerArea(product))) return;
  const facts = {
    certificate: certificate.number,
    owner: product.owner.name,
    cycle: decided.cycle,
  };
  throw new RuleViolation('RECOGNITION_OF_ANOTHER', facts);
}

/** In grace nothing carries the certificate any more; before its expiry another attempt may be made in the window. */
function renewalFailed(
  recognition: LiveRecognition,
  cycle: string,
  on: CivilDate,
): RecognitionEvent[] {
  const { state, law, rules } = recognition;
  const { window, deadlines, stage, suspendedFrom } = state;
  const failed: RecognitionEvent = { type: 'RenewalFailed', data: { cycle } };
  if (stage === 'grace' || (stage === 'suspended' && suspendedFrom === 'grace')) {
    const { renewalCycle: _, ...alone } = state;
    return [failed, ...expire(alone, on)];
  }
  const source = law.reEvaluation?.source;
  const again = window && source && on <= window.closesOn && !deadlines['file-renewal']?.open;
  return again ? [failed, filingDeadline(rules, window, basisOf(source))] : [failed];
}
