import type { DeadlineKind, Ladder, LadderKind, NewLadders } from '@ocop/casework';
import {
  addDays,
  atTime,
  calendarItself,
  type DeadlineRule,
  endOfDay,
  type Instant,
} from '@ocop/calendar';
import { type LegalBasis, SYSTEM_DEFAULT, type Tier, wholeText } from '@ocop/regulations';
import type { CouncilRules } from './council-rules';
import { endOf, openingDayOf, ruleOf } from './dates';
import type { Authority, Plan, PlannedRound } from './plan-shape';
import { type SupportRules, supportRules } from './support-money';

/** What a plan gives every case under it; pinned in the case's first event and handed on to renewals. */
export interface CaseRules {
  readonly plan: { readonly id: string; readonly citation: string; readonly year: number };
  readonly calendar: string;
  readonly authorities: readonly Authority[];
  readonly terms: {
    readonly communeCheck: number;
    readonly officeIntake: number;
    readonly completion: number;
    readonly handedDown: number;
  };
  readonly council: CouncilRules;
  readonly ladders: Readonly<Record<LadderKind, Ladder>>;
  readonly missedIntake: 'roll-to-next-round' | 'close';
  readonly missedLastIntake: 'wait' | 'close';
  readonly waitingAtOffice: 'same-round' | 'next-round';
  /** Money that a recognition entitles to, where the plan has any. */
  readonly support?: SupportRules;
}

/** A round as a product sees it. */
export interface RoundRef {
  readonly id: string;
  readonly tier: Tier;
  readonly no: number;
  readonly intakeClosesBefore: string;
  /** How the plan says that day, where it does not say "before" it. */
  readonly intakeRule?: DeadlineRule;
  /** Where the plan says so, or that it is a default. */
  readonly basis: LegalBasis;
}

export function caseRules(plan: Plan): CaseRules {
  const { source: _, ...ladders } = plan.ladders;
  return {
    plan: { id: plan.id, citation: `KH ${plan.document.number}`, year: plan.year },
    // Each case counts by the days of its own place.
    calendar: calendarItself(plan.calendar),
    authorities: [plan.authority, ...plan.higher],
    terms: {
      communeCheck: plan.terms.communeCheck.workingDays,
      officeIntake: plan.terms.officeIntake.workingDays,
      completion: plan.terms.completion.workingDays,
      handedDown: plan.terms.handedDown.workingDays,
    },
    council: plan.council,
    ladders,
    missedIntake: plan.consequences.missedIntake,
    missedLastIntake: plan.consequences.missedLastIntake,
    waitingAtOffice: plan.consequences.waitingAtOffice,
    ...supportRules(plan),
  };
}

/** A case that counts its terms by another calendar from now on. */
export function withCalendar<S extends { readonly rules?: CaseRules }>(
  state: S,
  calendar: string,
): S {
  return state.rules ? { ...state, rules: { ...state.rules, calendar } } : state;
}

/** A case whose deadlines are called by other ladders from now on. */
export function withLadders<S extends { readonly rules?: CaseRules }>(
  state: S,
  ladders: NewLadders,
): S {
  if (!state.rules) return state;
  return { ...state, rules: { ...state.rules, ladders: { ...state.rules.ladders, ...ladders } } };
}

/** The reminders of a deadline; where the plan has no ladder for its kind, those of another, or none. */
export function ladderFor({ ladders }: CaseRules, kind: DeadlineKind): Ladder {
  switch (kind) {
    // The authority below decides as it decides on the results of its own round; so does it before its law ends.
    case 'handed-down':
    case 'signature':
    case 'law-end':
      return ladders.recognise;
    // Whatever else a plan wants done is reminded as its reports are.
    case 'activity':
    case 'yearly-figures':
      return ladders.report;
    // Communes are called as they are before the office closes its intake.
    case 'propose':
      return ladders['intake-closing'];
    // A producer puts right what an inspector found as it completes a dossier, and says in time whether it will renew.
    case 'correction':
    case 'support-papers':
      return ladders.completion;
    case 'renewal-intention':
    case 'support-claim':
      return ladders['file-renewal'];
    // Inspectors are called as the office is that has a dossier to look at; the authority as on a revocation.
    case 'correction-check':
    case 'mismatch':
    case 'support-decision':
    case 'support-payment':
      return ladders['office-intake'];
    case 'suspension':
      return ladders.revocation;
    // The written vote has a ladder for the same day; the notice of expiry writes itself; an answer may be given and need not.
    case 'evaluate':
    case 'expiry-notice':
    case 'response':
    case 'appeal':
      return [];
    default:
      return ladders[kind];
  }
}

export function roundRef(rules: CaseRules, round: PlannedRound): RoundRef {
  return {
    id: round.id,
    tier: round.tier as Tier,
    no: round.no,
    ...intakeOf(round),
    basis: planBasis(rules, round.intakeCloses.source),
  };
}

function intakeOf({ intakeCloses }: PlannedRound) {
  const rule = ruleOf(intakeCloses);
  return {
    intakeClosesBefore: endOf(intakeCloses),
    ...(rule.kind === 'before' ? {} : { intakeRule: rule }),
  };
}

/** The instant at which a round takes no further dossiers. */
export function intakeClosesAt(before: string): Instant {
  return endOfDay(addDays(before, -1));
}

/** Offices open at eight: a round opens with the office, not at midnight. */
export function opensAt(round: PlannedRound): Instant {
  return atTime(openingDayOf(round.opens), 8);
}

export function authorityAt(rules: CaseRules, tier: Tier): Authority | undefined {
  return rules.authorities.find((authority) => authority.tier === tier);
}

/** How a rule of the plan is cited on an event. */
export function planBasis(
  rules: { plan: { citation: string } },
  source: { clause?: string; quote?: string; default?: string },
): LegalBasis {
  const { clause, quote } = source;
  if (quote && !clause) return wholeText(rules.plan.citation);
  return clause ? { document: rules.plan.citation, clause } : SYSTEM_DEFAULT;
}
