import type { Fault } from '@ocop/ground';
import type { Regulation, ScorePart } from './regulation';

/** Points by the parts of a sheet. */
export type PartPoints = Readonly<Record<ScorePart['part'], number>>;

export function totalOf({ A, B, C }: PartPoints): number {
  return A + B + C;
}

/** Parts with more points than the regulation gives them, fewer than none, or half of one. */
export function pointFaults({ parts, citation }: Regulation, points: PartPoints): Fault[] {
  return parts
    .filter(({ part, max }) => !isWholeUpTo(max, points[part]))
    .map(({ part, max, name }) => ({
      path: part,
      expected: `a whole number from 0 to ${max} (${name}, ${citation})`,
      got: String(points[part]),
    }));
}

function isWholeUpTo(max: number, points: number): boolean {
  return Number.isInteger(points) && points >= 0 && points <= max;
}
