import type { Actor, Role } from '@ocop/regulations';
import { type Condition, insideArea, is } from '../lists/visible';

/** Who may read messages to others in their area. */
const OVERSEERS: readonly Role[] = ['programme-office', 'authority', 'inspector'];

/**
 * Messages to the asker's own post, or for overseers those to all in their area; what a message tells of a round's
 * results before the decision is for the posts of that round's own area.
 */
export function noticesFor(actor: Actor, scope: 'mine' | 'area'): Condition[] {
  const mine = [is('role', actor.role), is('area', actor.area)];
  if (scope === 'mine' || !OVERSEERS.includes(actor.role)) return mine;
  return [insideArea(actor), withoutUndecided(actor)];
}

function withoutUndecided({ role, area }: Actor): Condition {
  const keeper = role === 'programme-office' || role === 'authority';
  return {
    sql: (next) => `not exists (
      select from round_board r where 'evaluation-round/' || r.id = notices.stream
        and r.decided_on is null and (${keeper ? `r.area <> ${next(area)}` : 'true'})
        and notices.template in ('results-submitted', 'results-returned'))`,
  };
}
