import { type CivilDate, daysBetween, findCalendar, workingDaysBetween } from '@ocop/calendar';
import type { SupportRules } from '@ocop/programmes';
import type { SupportClaim } from './facts';

/** Where a claim stands; `ended` with its recognition. */
export const CLAIM_STANDINGS = [
  ...(['claimed', 'papers-asked', 'granted', 'paid'] as const),
  ...(['refused', 'withdrawn', 'ended'] as const),
] as const;
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

export function standingOfClaim(claim: SupportClaim): ClaimStanding {
  const { over, granted, asked } = claim;
  if (over) return over.how === 'refused' || over.how === 'withdrawn' ? over.how : 'ended';
  if (granted) return owedOf(claim) > 0 ? 'granted' : 'paid';
  return asked ? 'papers-asked' : 'claimed';
}

const OPEN: readonly ClaimStanding[] = ['claimed', 'papers-asked', 'granted'];

/** Somebody still has to do something about it. */
export const isOpenClaim = (claim: SupportClaim | undefined): claim is SupportClaim =>
  claim !== undefined && OPEN.includes(standingOfClaim(claim));

/** Papers that the plan asks for and that are not there, in the order of the plan. */
export function missingPapers(
  { papers }: Pick<SupportRules, 'papers'>,
  claim: Pick<SupportClaim, 'papers'>,
): { readonly id: string; readonly name: string }[] {
  const given = new Set(claim.papers.map(({ paper }) => paper));
  return papers.filter(({ id }) => !given.has(id));
}

export function paidOf({ paid }: Pick<SupportClaim, 'paid'>): number {
  return paid.reduce((sum, { amount }) => sum + amount, 0);
}

/** Granted and not paid yet; nothing once the claim is over. */
export function owedOf(claim: Pick<SupportClaim, 'granted' | 'paid' | 'over'>): number {
  const { granted, over } = claim;
  return granted && !over ? granted.amount - paidOf(claim) : 0;
}

/** How long a claim has been waiting on that day, in days and in working days of its place; the first day is none. */
export function ageOfClaim(
  { claimedOn }: Pick<SupportClaim, 'claimedOn'>,
  day: CivilDate,
  calendar: string,
): { readonly days: number; readonly workingDays: number } {
  return {
    days: Math.max(0, daysBetween(claimedOn, day)),
    workingDays: workingDaysBetween(findCalendar(calendar), claimedOn, day),
  };
}
