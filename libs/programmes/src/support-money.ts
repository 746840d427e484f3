import type { DeadlineRule } from '@ocop/calendar';
import { type DossierKind, type LegalBasis, type Stars, wholeText } from '@ocop/regulations';
import type { Plan } from './plan-shape';
import type { BEYOND_BUDGET } from './shape/support-money';

/** What a plan says of support money, as each recognition under it is pinned to it. */
export interface SupportRules {
  readonly amounts: readonly {
    readonly kind: DossierKind;
    readonly stars: number;
    readonly amount: number;
  }[];
  readonly papers: readonly { readonly id: string; readonly name: string }[];
  readonly claimWithin: { readonly days?: number; readonly months?: number };
  readonly decideWithin: number;
  readonly payWithin?: number;
  readonly payer: string;
  readonly budget?: { readonly amount: number; readonly beyond: (typeof BEYOND_BUDGET)[number] };
  readonly basis: LegalBasis;
}

export function supportRules({
  supportMoney,
}: Pick<Plan, 'supportMoney'>): { readonly support: SupportRules } | undefined {
  if (!supportMoney) return undefined;
  const { amounts, papers, claimWithin, decideWithin, payWithin, payer, budget, basis } =
    supportMoney;
  const { document, clause } = basis;
  const { days, months } = claimWithin;
  return {
    support: {
      amounts: amounts.map(({ kind, stars, amount }) => ({ kind, stars, amount })),
      papers: papers.map(({ id, name }) => ({ id, name })),
      claimWithin: {
        ...(days === undefined ? {} : { days }),
        ...(months === undefined ? {} : { months }),
      },
      decideWithin: decideWithin.workingDays,
      ...(payWithin ? { payWithin: payWithin.workingDays } : {}),
      payer,
      ...(budget ? { budget: { amount: budget.amount, beyond: budget.beyond } } : {}),
      basis: clause === undefined ? wholeText(document) : { document, clause },
    },
  };
}

/** The amount of a recognition; undefined where the plan has none for it. */
export function amountOf(
  { amounts }: Pick<SupportRules, 'amounts'>,
  kind: DossierKind,
  stars: Stars | undefined,
): number | undefined {
  return amounts.find((row) => row.kind === kind && row.stars === stars)?.amount;
}

/** Until when a recognition of that day may be claimed on. */
export function claimRule(
  { claimWithin: { days, months = 0 } }: Pick<SupportRules, 'claimWithin'>,
  from: string,
): DeadlineRule {
  return days === undefined ? { kind: 'months', months, from } : { kind: 'days', days, from };
}
