import { addDays, civilDateAt } from '@ocop/calendar';
import { type Context, matterOf, setDeadline } from '@ocop/casework';
import { ladderFor, type RecognitionOpening } from '@ocop/programmes';
import { basisOf, findRegulation } from '@ocop/regulations';
import { passOn } from './answering';
import { expire } from './ending';
import type { RecognitionEvent, RecognitionState } from './events';
import { renewalRules } from './law';
import { liveRecognition } from './live';
import { openClaimWindow } from './support/entitled';

/** Validity runs for the months of the law the product was recognised under; renewal follows the law adopted last. */
export function openRecognition(
  state: RecognitionState,
  asked: RecognitionOpening,
  { now, drawn }: Context,
): RecognitionEvent[] {
  const opening = withPublicId(asked, drawn);
  const { certificate, regulation } = opening;
  const rules = matterOf(opening.rules);
  const { months, source } = findRegulation(regulation).validity;
  const basis = basisOf(source);
  const opened = liveRecognition({ ...state, ...opening, rules, stage: 'valid', law: regulation });
  const begun: RecognitionEvent = { type: 'RecognitionOpened', data: opening, basis };
  // Carried in after its time: it stands in the register as what it is, and nobody is told of it any more.
  if (opening.carriedIn && certificate.validUntil < civilDateAt(now))
    return [
      begun,
      ...passOn(opened, now),
      ...expire(opened.state, addDays(certificate.validUntil, 1)),
    ];
  return [
    begun,
    setDeadline({
      id: 'validity',
      kind: 'validity',
      rule: { kind: 'months', months, from: certificate.validFrom, fixed: true },
      calendar: rules.calendar,
      ladder: ladderFor(rules, 'validity'),
      basis,
      milestone: true,
    }),
    ...openClaimWindow(opened),
    ...passOn(opened, now),
    ...renewalRules(opened, opened.law, now),
  ];
}

/**
 * A certificate of this system has a random id from its book. One that is carried in comes from no book; were its id
 * made of plan and list, whoever knows one public address could guess the others. Of cases opened before, the first
 * event says under which id their addresses were printed.
 */
function withPublicId(opening: RecognitionOpening, drawn: string | undefined): RecognitionOpening {
  if (!opening.carriedIn || drawn === undefined) return opening;
  return { ...opening, certificate: { ...opening.certificate, id: drawn } };
}
