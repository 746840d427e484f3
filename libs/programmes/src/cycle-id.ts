/** `huong-tra-2024-bun-van-cu`: the plan's id makes a product's id unique over the years. */
export function cycleId(plan: { readonly id: string }, product: { readonly id: string }): string {
  return `${plan.id}-${product.id}`;
}
