import { type Actor, type Area, isWithin, type Role } from '@ocop/ground';
import type { Change } from '@ocop/records';
import { sightOf } from './sights';

const KEEPERS: readonly Role[] = ['programme-office', 'authority'];
/** Kinds of cases whose events tell nothing that everybody who sees the case may not know. */
const OPEN_KINDS = ['recognition/'];

/** What the asker may hear of a change: nothing of other places, and of what happened only what is no secret. */
export function changeFor(
  { stream, version, types, area, producer }: Change,
  actor: Actor,
): { stream: string; version: number; types: readonly string[] } | undefined {
  if (!concerns(area, producer, actor)) return undefined;
  const keeper = KEEPERS.includes(actor.role) && isWithin(area, actor.area);
  const own = stream.startsWith('evaluation-round/') ? area === actor.area : true;
  const open = OPEN_KINDS.some((kind) => stream.startsWith(kind));
  return { stream, version, types: open || (keeper && own) ? types : [] };
}

function concerns(area: Area, producer: Area | undefined, actor: Actor): boolean {
  // What belongs to no place is no case: whoever was given a post.
  if (area === '') return false;
  const ofPlace = producer === undefined;
  switch (sightOf('changes', actor)) {
    case 'own':
      return producer === actor.area;
    // A change does not tell before which round a product is; of its authority's rounds an adviser hears.
    case 'at':
      return ofPlace && area === actor.area;
    case 'concerning':
      return isWithin(area, actor.area) || (ofPlace && isWithin(actor.area, area));
    default:
      return false;
  }
}
