import type { CivilDate } from '@ocop/calendar';
import type { PaperItem } from './paper-items';

/** What of a paper decides whether it counts. */
export interface PaperTerm {
  readonly item: string;
  readonly expiresOn?: CivilDate | null;
}

export const PAPER_STATES = ['present', 'missing', 'expired', 'expires-before-decision'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** An item of the law's list with what stands at it. */
export interface StandingItem<P extends PaperTerm> {
  readonly item: PaperItem;
  readonly state: PaperState;
  readonly papers: readonly P[];
}

/** The days by which papers are judged; nobody knows yet when a round decides that has not been chosen. */
export interface PaperDays {
  readonly today: CivilDate;
  readonly decidedBy?: CivilDate | null;
}

/** How each item of the list stands. Where several papers stand at one, the best of them counts. */
export function paperStanding<P extends PaperTerm>(
  items: readonly PaperItem[],
  papers: readonly P[],
  days: PaperDays,
): readonly StandingItem<P>[] {
  return items.map((item) => {
    const own = papers.filter((paper) => paper.item === item.id);
    const states = own.map((paper) => stateOf(paper, days));
    const state = BEST_FIRST.find((one) => states.includes(one)) ?? 'missing';
    return { item, state, papers: own };
  });
}

const BEST_FIRST: readonly PaperState[] = ['present', 'expires-before-decision', 'expired'];

/** A paper is good on the day it names, and not on the day after. */
function stateOf({ expiresOn }: PaperTerm, { today, decidedBy }: PaperDays): PaperState {
  if (!expiresOn) return 'present';
  if (expiresOn < today) return 'expired';
  return decidedBy && expiresOn < decidedBy ? 'expires-before-decision' : 'present';
}
