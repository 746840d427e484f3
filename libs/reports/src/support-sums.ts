import type { SupportFact } from './facts';

/** How far support money has come: each step counts what has reached it. */
export const SUPPORT_STEPS = ['entitled', 'claimed', 'granted', 'paid', 'owed'] as const;
export type SupportStep = (typeof SUPPORT_STEPS)[number];

/** One step of the money of one plan. */
export interface SupportSum {
  readonly plan: string;
  readonly citation: string;
  readonly step: SupportStep;
  /** Whole đồng in digits. */
  readonly total: string;
  /** Recognitions that it adds up. */
  readonly items: readonly string[];
}

/** Every step of each plan, added up over these recognitions; the latest plan first, as the screen has them. */
export function supportSums(supported: readonly SupportFact[]): SupportSum[] {
  const plans = new Map(supported.map(({ plan, citation }) => [plan, citation]));
  return [...plans]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .flatMap(([plan, citation]) => {
      const own = supported.filter((one) => one.plan === plan);
      return SUPPORT_STEPS.map((step): SupportSum => {
        const counted = own.filter((one) => amountAt(one, step) > 0n);
        const total = counted.reduce((sum, one) => sum + amountAt(one, step), 0n);
        return { plan, citation, step, total: total.toString(), items: counted.map(idOf) };
      });
    });
}

/** One amount for each step, in whole đồng. */
export type SupportTotals = Readonly<Record<SupportStep, string>>;

/** Each step over all plans. */
export function overPlans(sums: readonly SupportSum[]): SupportTotals {
  const totalOf = (wanted: SupportStep) =>
    sums
      .filter(({ step }) => step === wanted)
      .reduce((all, { total }) => all + BigInt(total), 0n)
      .toString();
  return Object.fromEntries(
    SUPPORT_STEPS.map((step) => [step, totalOf(step)]),
  ) as unknown as SupportTotals;
}

function amountAt(one: SupportFact, step: SupportStep): bigint {
  if (step === 'claimed') return one.claimed ? BigInt(one.entitled) : 0n;
  return BigInt(one[step]);
}

const idOf = ({ id }: SupportFact): string => id;
