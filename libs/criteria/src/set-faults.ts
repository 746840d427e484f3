import { findRegulation } from '@ocop/regulations';
import type { CriteriaSet, Part } from './criteria-set';

export const PARTS = ['A', 'B', 'C'] as const satisfies readonly Part[];

/** Why a set cannot give a binding score. */
export type SetFault =
  | { readonly code: 'NO_CRITERIA' }
  | {
      readonly code: 'NOT_THE_LAWS_TOTAL';
      readonly part: Part;
      readonly law: number;
      readonly sheet: number;
    }
  | {
      readonly code: 'PART_DOES_NOT_ADD_UP';
      readonly part: Part;
      readonly sheet: number;
      readonly sum: number;
    }
  | {
      readonly code: 'SECTION_DOES_NOT_ADD_UP';
      readonly section: string;
      readonly sheet: number;
      readonly sum: number;
    }
  | {
      readonly code: 'OPTIONS_MISS_THE_MAXIMUM';
      readonly criterion: string;
      readonly sheet: number;
      readonly highest: number;
    };

/** What keeps a set from giving a binding score: it is empty, or its numbers do not add up to the law's. */
export function setFaults(set: CriteriaSet): readonly SetFault[] {
  if (set.criteria.length === 0) return [{ code: 'NO_CRITERIA' }];
  return [...partFaults(set), ...sectionFaults(set), ...optionFaults(set)];
}

function partFaults(set: CriteriaSet): SetFault[] {
  const law = new Map(findRegulation(set.regulation).parts.map(({ part, max }) => [part, max]));
  return PARTS.flatMap((part) => {
    const [sheet, sum] = [
      set.parts[part],
      sumOfMaxima(set, (criterion) => criterion.part === part),
    ];
    const faults: SetFault[] = [];
    if (sheet !== law.get(part))
      faults.push({ code: 'NOT_THE_LAWS_TOTAL', part, law: law.get(part) ?? 0, sheet });
    if (sum !== sheet) faults.push({ code: 'PART_DOES_NOT_ADD_UP', part, sheet, sum });
    return faults;
  });
}

function sectionFaults(set: CriteriaSet): SetFault[] {
  return set.sections.flatMap(({ no, max }) => {
    const sum = sumOfMaxima(set, (criterion) => isUnder(no, criterion.no));
    return sum === max ? [] : [{ code: 'SECTION_DOES_NOT_ADD_UP', section: no, sheet: max, sum }];
  });
}

function optionFaults(set: CriteriaSet): SetFault[] {
  return set.criteria.flatMap(({ no, max, options }) => {
    const highest = Math.max(...options.map(({ points }) => points));
    if (highest === max) return [];
    return [{ code: 'OPTIONS_MISS_THE_MAXIMUM', criterion: no, sheet: max, highest }];
  });
}

function sumOfMaxima(
  { criteria }: CriteriaSet,
  counts: (criterion: CriteriaSet['criteria'][number]) => boolean,
): number {
  return criteria.filter(counts).reduce((sum, { max }) => sum + max, 0);
}

/** A section holds the criterion of its own number and those numbered below it: 6 holds 6.1.2 and not 16. */
export function isUnder(section: string, criterion: string): boolean {
  return criterion === section || criterion.startsWith(`${section}.`);
}
