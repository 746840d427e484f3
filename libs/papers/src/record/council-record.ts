import type { CivilDate, Instant } from '@ocop/calendar';
import type { ScoreSheet } from '@ocop/evaluation';
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
  readonly members: readonly MemberSeen[];
  readonly dossiersSentOn?: CivilDate;
  readonly sessions: readonly Session[];
  readonly products: readonly ProductSeen[];
  /** In the order in which they came, of every pass. */
  readonly sheets: readonly KeptSheet[];
  readonly secondPasses: readonly SecondPass[];
  readonly reopenings: readonly Reopening[];
  readonly left: readonly ProductGone[];
  /** What the office wrote when it ended the scoring. */
  readonly note?: string;
  readonly report?: string;
  readonly decision?: { readonly number: string; readonly signedOn: CivilDate };
}

export interface CouncilRulesSeen {
  /** Least share of the members that has to be there. */
  readonly quorum: { readonly present: number; readonly of: number };
  /** Above it two members' totals call for a second pass. */
  readonly spreadLimit: number;
}

export interface MemberSeen {
  readonly id: string;
  readonly name: string;
  readonly as: 'chair' | 'member';
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
}

export interface ResultSeen {
  readonly average: Average;
  readonly stars: Stars;
  readonly outcome: Outcome;
  readonly spread: number;
  /** By the mean, the highest first; equal means share a rank. */
  readonly rank: number;
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
  readonly name: string;
  readonly owner: string;
  readonly why: string;
}
