import {
  Drafting,
  type DraftingDesk,
  type Folded,
  streamName,
  type StreamRef,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { matterHash } from './matter-store';

/** A draft on a folded case as the records make them; no matter is at hand and nothing adopted unless it is given. */
export function draftingOn(
  ref: StreamRef,
  folded: Folded,
  { now = 0, lent = new Map(), adoptions, drawn }: Partial<DraftingDesk> = {},
): Drafting {
  const desk = { stream: streamName(ref), now, sha256Of: matterHash, lent };
  return new Drafting(aggregateOf(ref.type), folded, {
    ...desk,
    ...(adoptions ? { adoptions } : {}),
    ...(drawn === undefined ? {} : { drawn }),
  });
}
