import { areaOf, type Areas, type Folded, type StreamRef } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Area, Post } from '@ocop/ground';
import { sayTitle } from '@ocop/words';

/** What a case is about, in a word, where it belongs, and who has to act on it. */
export interface SubjectRow {
  readonly name: string;
  readonly area: Area;
  readonly areas: Areas;
  readonly holder?: Post;
}

export function subjectOf({ type }: StreamRef, { state }: Folded): SubjectRow {
  const { title, areas, holder } = aggregateOf(type).subject(state);
  const name = sayTitle(title, 'vi');
  return { name, area: areaOf(areas), areas, ...(holder ? { holder } : {}) };
}

/** Where a case belongs, for deciding who may hear of it. */
export function placeOf(ref: StreamRef, folded: Folded): { area: Area; producer?: Area } {
  const { area, areas } = subjectOf(ref, folded);
  return areas.producer === undefined ? { area } : { area, producer: areas.producer };
}
