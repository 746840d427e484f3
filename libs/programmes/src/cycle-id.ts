/** `huong-tra-2024-bun-van-cu`: the plan's id makes a product's id unique over the years. */
export function cycleId(plan: { readonly id: string }, product: { readonly id: string }): string {
  return `${plan.id}-${product.id}`;
}

/**
 * The name of a case has at most 120 characters. A cycle's leaves room for what grows out of it: a renewal every
 * three years (`-2027`, a second attempt `-2027-2`) and the written vote about each (`-bo-phieu`).
 */
export const LONGEST_CYCLE_ID = 90;
