import type { CriteriaSet } from './criteria-set';
import { criteriaSets } from './find-set';
import { ministryNames } from './ministries';

/** Sets in which every word is found: in the name, the group, the ministry or its code, with or without diacritics. */
export function searchSets(
  words: string,
  among: readonly CriteriaSet[] = criteriaSets,
): readonly CriteriaSet[] {
  const wanted = withoutMarks(words).split(' ').filter(Boolean);
  return among.filter((set) => {
    const text = withoutMarks(searched(set));
    return wanted.every((word) => text.includes(word));
  });
}

function searched({ id, name, group, subgroup, ministries }: CriteriaSet): string {
  const names = ministries.map((ministry) => `${ministry} ${ministryNames[ministry]}`);
  return [id, name, group, subgroup, ...names].join(' ');
}

/** Typed in haste: `che bien tu rau` finds `Chế biến từ rau`, `NN&MT` finds `BNNMT`. */
function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/&/g, '')
    .replace(/[^\p{L}\p{N}/-]+/gu, ' ')
    .trim();
}
