import { choice, integer, list, optional, record, slug, text } from '@ocop/ground';
import { DOSSIER_KINDS } from '@ocop/regulations';
import { sourceShape } from '../source-shape';

/** 100 tỷ for one product, 10,000 tỷ for a plan: beyond it somebody has typed a zero too many. */
export const LARGEST_SUPPORT = 100_000_000_000;
export const LARGEST_SUPPORT_BUDGET = 10_000_000_000_000;

/** What is done about a grant that the plan's money does not reach for. */
export const BEYOND_BUDGET = ['warn', 'refuse'] as const;

const withinWorkingDays = record({ workingDays: integer(1, 120), source: sourceShape });

/**
 * Money that follows a recognition, as a people's council decided it: how much, on which papers, until when it is
 * claimed, how soon it is decided on and paid, by whom, and how much there is of it.
 */
export const supportMoneyShape = record({
  amounts: list(
    record({
      kind: choice(...DOSSIER_KINDS),
      stars: integer(1, 5),
      /** Whole đồng for each product. */
      amount: integer(1, LARGEST_SUPPORT),
      source: sourceShape,
    }),
    1,
    15,
  ),
  papers: list(record({ id: slug(), name: text(200), source: sourceShape }), 0, 20),
  /** From the day of the recognition. */
  claimWithin: record({
    days: optional(integer(1, 1100)),
    months: optional(integer(1, 36)),
    source: sourceShape,
  }),
  decideWithin: withinWorkingDays,
  payWithin: optional(withinWorkingDays),
  payer: text(200),
  budget: optional(
    record({
      amount: integer(1, LARGEST_SUPPORT_BUDGET),
      beyond: choice(...BEYOND_BUDGET),
      source: sourceShape,
    }),
  ),
  /** The resolution that decides it. */
  basis: record({ document: text(200), clause: optional(text(60)) }),
});
