/** What is described here is looked at and never decided on: floating numbers, rounded to thousandths. */
export function thousandths(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** With n - 1, as for a sample; 0 of fewer than two. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/** Student's t for 95 % on both sides, by degrees of freedom from 1; from 30 upwards the last, which is a little wide. */
const T95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
];

/** Half the width of the interval that holds the mean in 95 of 100 cases; undefined for fewer than two values. */
export function marginOf(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const t = T95[Math.min(values.length - 2, T95.length - 1)] ?? 0;
  return (t * deviationOf(values)) / Math.sqrt(values.length);
}

/** How probable so many of `of` or more are, where each is as likely as not. */
export function chanceOfAtLeast(count: number, of: number): number {
  let [term, sum] = [0.5 ** of, 0];
  for (let k = 0; k <= of; k += 1) {
    if (k >= count) sum += term;
    term *= (of - k) / (k + 1);
  }
  return Math.min(1, sum);
}
