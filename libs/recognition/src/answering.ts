import { type CivilDate, civilDateAt, type Instant, startOfDay } from '@ocop/calendar';
import type { Wake } from '@ocop/casework';
import { asMerged, type Authority } from '@ocop/programmes';
import {
  basisOf,
  findRegulation,
  type LegalBasis,
  mergerSource,
  PROVINCES_MERGED_ON,
} from '@ocop/regulations';
import { type LiveRecognition, liveRecognition } from './live';
import type { RecognitionEvent, RecognitionState } from './events';

/** Who answers for a recognition after the authority that decided it, from which day, and by which law. */
interface Handover {
  readonly from: CivilDate;
  readonly authority: Authority;
  readonly basis: LegalBasis;
}

/**
 * The law takes recognitions from authorities that end: those of districts belong to the province since 06/07/2025,
 * those of merged provinces to the province they went into since 01/07/2025.
 */
function handovers({ state, authority, rules }: LiveRecognition): Handover[] {
  const decided = findRegulation(state.regulation).tiers.find(
    ({ tier }) => tier === authority.tier,
  );
  if (decided?.ends) {
    const { powersTo, powersFrom, source } = decided.ends;
    const next = rules.authorities.find(({ tier }) => tier === powersTo);
    const basis = basisOf(source);
    return next ? [{ from: powersFrom, authority: asMerged(next, powersFrom), basis }] : [];
  }
  const merged = asMerged(authority, PROVINCES_MERGED_ON);
  if (merged === authority) return [];
  return [
    {
      from: PROVINCES_MERGED_ON,
      authority: merged,
      basis: basisOf(mergerSource),
    },
  ];
}

/** The authority that took over since the case last looked. */
export function passOn(recognition: LiveRecognition, now: Instant): RecognitionEvent[] {
  const today = civilDateAt(now);
  const due = notYet(recognition).filter(({ from }) => from <= today);
  return due.map(({ authority, from, basis }) => ({
    type: 'AuthorityPassed',
    data: { authority, from },
    basis,
  }));
}

function notYet(recognition: LiveRecognition): Handover[] {
  return handovers(recognition).filter(
    ({ authority }) => authority.area !== recognition.state.answering?.area,
  );
}

/** The days on which the recognition passes to another authority. */
export function handoverWakes(state: RecognitionState): Wake[] {
  return notYet(liveRecognition(state)).map(({ from }) => ({
    at: startOfDay(from),
    why: 'another authority takes over',
  }));
}

/** True for a place that takes over from the answering authority later: it is told from when, not sent away. */
export function takesOverLater(recognition: LiveRecognition, area: string): boolean {
  return notYet(recognition).some(({ authority }) => authority.area === area);
}
