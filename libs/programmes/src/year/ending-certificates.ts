import { civilDateAt, formatDay } from '@ocop/calendar';
import { beginTelling, type Context, type Placed, placeOf, requireSigned } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { tell } from '../letters';
import type { Plan } from '../plan-shape';
import type { YearCommand } from './actions';
import type { EndingTelling, YearEvent, YearState } from './events';

type Wish = Extract<YearCommand, { type: 'EndCertificates' }>;

/**
 * One decision of the authority about many certificates: an act of its own, with one number, told to each certificate a
 * slice at a time. Whether a certificate is its own and may be revoked, each one looks for itself.
 * @throws RuleViolation SIGNED_IN_FUTURE, ENDED_ALREADY, RECOGNITION_TWICE
 */
export function endCertificates(
  state: YearState,
  plan: Plan,
  { decision: number, signedOn, certificates }: Wish,
  context: Context,
): YearEvent[] {
  requireSigned(signedOn, context);
  const known = state.endings?.find(({ decision }) => decision.number === number);
  if (known)
    throw new RuleViolation('ENDED_ALREADY', { decision: number, on: formatDay(known.on) });
  requireOnce(certificates.map(({ recognition }) => recognition));
  const no = (state.endings?.length ?? 0) + 1;
  const ending = { no, decision: { number, signedOn }, on: civilDateAt(context.now), certificates };
  const what: EndingTelling = `ending:${no}`;
  const letters = lettersOfEnding(plan, ending);
  return [
    { type: 'CertificatesEnded', data: ending },
    ...beginTelling(state, { what, facts: { ending: no } }, letters).events,
  ];
}

function requireOnce(recognitions: readonly string[]): void {
  const twice = recognitions.find((id, i) => recognitions.indexOf(id) < i);
  if (twice !== undefined) throw new RuleViolation('RECOGNITION_TWICE', { recognition: twice });
}

/** The letters of an act by its number, told or not. */
export function endingLetters({ endings = [] }: YearState, plan: Plan, no: number): Placed[] {
  const ending = endings.find((one) => one.no === no);
  return ending ? lettersOfEnding(plan, ending) : [];
}

function lettersOfEnding(
  { authority: { area } }: Plan,
  { decision, certificates }: NonNullable<YearState['endings']>[number],
): Placed[] {
  return certificates.map(({ recognition, cause }, i) => ({
    place: placeOf(i + 1, recognition),
    letter: tell(
      { type: 'recognition', id: recognition },
      'EndByDecision',
      {
        decision: decision.number,
        signedOn: decision.signedOn,
        authority: area,
        ...(cause === undefined ? {} : { cause }),
      },
      { matters: true },
    ),
  }));
}
