import type { FigureUnit } from '../shape/yearly-figures';

/** Between these a figure is taken as it is; outside people are asked again, and it is taken when they mean it. */
export interface Plausible {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Ten times last year, or a tenth of it, is more often a unit mistaken than a year like that. */
const TIMES = 10;

/** Of whom nothing is known yet: wide enough for a household and for a factory. */
const UNKNOWN: Readonly<Record<FigureUnit, Plausible>> = {
  // Below a million somebody has counted in millions, above 1,000 tỷ in thousands.
  dong: { atLeast: 1_000_000, atMost: 1_000_000_000_000 },
  people: { atLeast: 1, atMost: 5_000 },
  kg: { atLeast: 1, atMost: 100_000_000 },
  litres: { atLeast: 1, atMost: 100_000_000 },
  pieces: { atLeast: 1, atMost: 1_000_000_000 },
};

export function plausible(unit: FigureUnit, before?: number): Plausible {
  if (!before) return UNKNOWN[unit];
  return { atLeast: Math.ceil(before / TIMES), atMost: before * TIMES };
}

export type Remark = 'far-more' | 'far-less';

/** Nothing where the figure is like last year's. */
export function remarkOn(value: number, { atLeast, atMost }: Plausible): Remark | undefined {
  if (value > atMost) return 'far-more';
  return value < atLeast ? 'far-less' : undefined;
}
