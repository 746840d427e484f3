import type { Actor, Role } from '@ocop/ground';
import type { Condition } from '@ocop/records';
import { insideArea, toPost, withoutUndecided } from '@ocop/records';

/** Who may read notices to others in their area. */
const OVERSEERS: readonly Role[] = ['programme-office', 'authority', 'inspector'];
/** Notices that tell of a round's results. */
const TELLING_RESULTS = ['results-submitted', 'results-returned'];

/**
 * Notices to the asker's own post, or for overseers those to all in their area; what a notice tells of a round's
 * results before the decision is for the posts of that round's own area.
 */
export function noticesFor(actor: Actor, scope: 'mine' | 'area'): Condition[] {
  if (scope === 'mine' || !OVERSEERS.includes(actor.role)) return toPost(actor);
  const keeper = actor.role === 'programme-office' || actor.role === 'authority';
  return [
    insideArea(actor.area),
    withoutUndecided(TELLING_RESULTS, keeper ? actor.area : undefined),
  ];
}
