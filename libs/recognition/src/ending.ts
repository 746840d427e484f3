import type { CivilDate } from '@ocop/calendar';
import { cancelAll } from '@ocop/casework';
import { type RecognitionEnd, tell } from '@ocop/programmes';
import { basisOf, findRegulation } from '@ocop/regulations';
import type { RecognitionEvent, RecognitionState } from './events';
import { claimGoesOn } from './support/paying';

/** The certificate's time is over: nothing of it runs on. `passed` is the deadline that ended it. */
export function expire(state: RecognitionState, on: CivilDate, passed = ''): RecognitionEvent[] {
  const basis = basisOf(findRegulation(state.regulation).validity.source);
  return [
    { type: 'RecognitionExpired', data: { on }, basis },
    ...cancelAll(state.deadlines, 'expired', [passed, ...claimGoesOn(state)]),
    ...tellRenewal(state, 'expired', on),
  ];
}

/** A renewal under way hears that the certificate it would renew has ended. */
export function tellRenewal(
  { renewalCycle }: RecognitionState,
  how: RecognitionEnd['how'],
  on: CivilDate,
): RecognitionEvent[] {
  if (!renewalCycle) return [];
  const to = { type: 'product-cycle', id: renewalCycle } as const;
  return [tell(to, 'RecognitionEnded', { how, on })];
}
