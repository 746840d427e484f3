import type { DeadlineRule } from '@ocop/calendar';
import {
  type Context,
  type DeadlineKind,
  fulfil,
  setDeadline,
  type TrackedDeadline,
} from '@ocop/casework';
import { ladderFor } from '@ocop/programmes';
import type { LegalBasis } from '@ocop/regulations';
import type { RecognitionEvent, RecognitionState } from '../events';
import type { LiveRecognition } from '../live';

/** Clocks that may be set again and again; what each asks for is a task of its own beside the certificate. */
export type ClockKind =
  | 'correction'
  | 'correction-check'
  | 'mismatch'
  | 'suspension'
  | 'renewal-intention'
  | 'support-papers'
  | 'support-decision'
  | 'support-payment';

/** A deadline that is called as the plan calls such deadlines; a second one of its kind has a name of its own. */
export function clock(
  { rules }: LiveRecognition,
  kind: ClockKind,
  { rule, basis }: { readonly rule: DeadlineRule; readonly basis: LegalBasis },
  { version }: Context,
): RecognitionEvent {
  const { calendar } = rules;
  const id = `${kind}-${version}`;
  // A question that binds nobody is not missed; money that nobody claims is not either.
  const binds = kind !== 'renewal-intention' && kind !== 'support-papers';
  const ladder = ladderFor(rules, kind);
  return setDeadline({
    ...{ id, kind, rule, calendar, ladder, basis },
    ...(binds ? {} : { milestone: true }),
  });
}

export function running(
  { deadlines }: Pick<RecognitionState, 'deadlines'>,
  kind: DeadlineKind,
): TrackedDeadline | undefined {
  return Object.values(deadlines).find((tracked) => tracked.open && tracked.kind === kind);
}

/** What the clock waited for is done. */
export function stop(
  state: Pick<RecognitionState, 'deadlines'>,
  kind: ClockKind,
  { now }: Context,
): RecognitionEvent[] {
  const tracked = running(state, kind);
  return tracked ? fulfil(state.deadlines, tracked.id, now) : [];
}
