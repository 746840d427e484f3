import type { CivilDate, Instant } from '@ocop/calendar';
import type { CouncilEvent, ScoreSheet } from '@ocop/evaluation';
import type { MissedByCouncil } from '@ocop/casework';
import type { Authority } from '@ocop/programmes';
import type { Average, Outcome, Stars, Tier } from '@ocop/regulations';

/** What a council did in one round, as the log has it: every paper of the round is written from this and nothing else. */
export interface CouncilRecord {
  readonly round: string;
  readonly no: number;
  readonly mode: 'session' | 'written';
  /** What a written vote is about. */
  readonly about?: string;
  readonly tier: Tier;
  readonly authority: Authority;
  /** Id of the law that the round is held under. */
  readonly regulation: string;
  readonly plan: { readonly citation: string; readonly year: number };
  readonly rules: CouncilRulesSeen;
  /** The decision that appointed the council. */
  readonly appointedBy?: { readonly number: string; readonly signedOn: CivilDate };
  readonly members: readonly MemberSeen[];
  /** Those who sit in it and do not score. */
  readonly others: readonly MemberSeen[];
  readonly dossiersSentOn?: CivilDate;
  readonly sessions: readonly Session[];
  readonly adjournments: readonly DataOf<'SessionAdjourned'>[];
  readonly movements: readonly Movement[];
  readonly recusals: readonly DataOf<'MemberRecused'>[];
  readonly abstentions: readonly DataOf<'MemberAbstained'>[];
  readonly votes: readonly DataOf<'VoteRecorded'>[];
  readonly putOff: readonly DataOf<'ProductsPutOff'>[];
  readonly remarks: readonly DataOf<'RemarkRecorded'>[];
  /** Of what was judged: before the council was convened, too. */
  readonly samples: readonly DataOf<'SamplesRecorded'>[];
  readonly reviews: readonly DataOf<'ReviewRecorded'>[];
  readonly visits: readonly DataOf<'VisitRecorded'>[];
  readonly products: readonly ProductSeen[];
  /** In the order in which they came, of every pass. */
  readonly sheets: readonly KeptSheet[];
  readonly secondPasses: readonly SecondPass[];
  readonly reopenings: readonly Reopening[];
  readonly left: readonly ProductGone[];
  /** What the office wrote when it ended the scoring. */
  readonly note?: string;
  /** How the chair closed the session. */
  readonly closed?: { readonly minutes: string; readonly on: CivilDate };
  /** Closed, or in the authority's hands: until then everything may still change. */
  readonly isFinal: boolean;
  readonly report?: string;
  readonly decision?: { readonly number: string; readonly signedOn: CivilDate };
}

export interface CouncilRulesSeen {
  /** Least share of the members that has to be there. */
  readonly quorum: { readonly present: number; readonly of: number };
  /** Above it two members' totals call for a second pass. */
  readonly spreadLimit: number;
}

type DataOf<T extends CouncilEvent['type']> = Extract<CouncilEvent, { type: T }>['data'];

export interface MemberSeen {
  readonly id: string;
  readonly name: string;
  readonly as: 'chair' | 'vice-chair' | 'member' | 'secretary' | 'advisory';
  /** What the appointment says of the member. */
  readonly capacity?: string;
}

/** Somebody comes or goes while the council sits. */
export interface Movement {
  readonly member: string;
  readonly went: 'in' | 'out';
  /** The moment of recording, and the time of the clock where that was written down. */
  readonly recordedAt: Instant;
  readonly clock?: string;
}

/** One day on which the council sat. */
export interface Session {
  readonly on: CivilDate;
  readonly openedAt: Instant;
  /** The day it was called for, where that was another one. */
  readonly calledFor?: CivilDate;
  readonly present: readonly string[];
}

/** A product that came before the council. */
export interface ProductSeen {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  readonly owner: string;
  readonly commune: string;
  /** The latest pass in which it was scored. */
  readonly pass: number;
  readonly result?: ResultSeen;
  /** What its producer gave it, on the set that it was judged by. */
  readonly selfScore?: { readonly total: number; readonly stars: Stars };
}

export interface ResultSeen {
  readonly average: Average;
  readonly stars: Stars;
  readonly outcome: Outcome;
  /** Recognised here, and its dossier goes up besides. */
  readonly alsoForward?: true;
  readonly spread: number;
  /** By the mean, the highest first; equal means share a rank. */
  readonly rank: number;
  /** Minima of the sheet that the council missed, which is why the marks allow less than the points. */
  readonly missed: readonly MissedByCouncil[];
  /** Scored by part totals, without a criteria set. */
  readonly provisional?: true;
}

/** A member's sheet that counts in its pass; where it took the place of an earlier one, why, and what that one gave. */
export interface KeptSheet extends ScoreSheet {
  readonly total: number;
  readonly corrected?: { readonly reason: string; readonly was: number };
}

export interface SecondPass {
  readonly products: readonly string[];
  readonly limit: number;
}

export interface Reopening {
  readonly products: readonly string[];
  readonly pass: number;
  readonly reason: string;
}

/** A product that was on the list and left it before the council had judged it. */
export interface ProductGone {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly why: string;
}
