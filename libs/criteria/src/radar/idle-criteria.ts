import { findSet } from '../find-set';
import { pointsAt } from '../sheet';
import type { RadarSheet } from './radar-sheet';

/** A criterion at which every member gave every product of its set the same: it told nothing apart. */
export interface IdleCriterion {
  readonly set: string;
  readonly criterion: string;
  readonly name: string;
  readonly points: number;
  readonly products: number;
  readonly sheets: number;
}

/** Of one product alone nothing is told apart: sets that two products or more were scored by. */
export function idleCriteria(sheets: readonly RadarSheet[]): IdleCriterion[] {
  const sets = [...new Set(sheets.flatMap(({ set }) => set ?? []))].sort();
  return sets.flatMap((set) => {
    const own = sheets.filter((sheet) => sheet.set === set && sheet.choices);
    const products = new Set(own.map(({ product }) => product)).size;
    if (products < 2) return [];
    return findSet(set).criteria.flatMap(({ no, name }) => {
      const given = new Set(own.map(({ choices = {} }) => pointsAt(choices, no)));
      const [points] = given;
      if (given.size !== 1 || points === undefined) return [];
      return [{ set, criterion: no, name, points, products, sheets: own.length }];
    });
  });
}
