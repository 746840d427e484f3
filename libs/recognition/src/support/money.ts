/** `20.000.000`, as money is written in a refusal. */
export const inDots = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
