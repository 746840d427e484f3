import type { Actor, Role } from '@ocop/ground';
import type { Condition } from '@ocop/records';
import { insideArea, toPost, withoutUndecided } from '@ocop/records';
import { PROVISIONAL_RESULT, TELLING_RESULTS } from './round-course';

/** Who may read notices to others in their area. */
export const OVERSEERS: readonly Role[] = ['programme-office', 'authority', 'inspector', 'auditor'];
/** Notices of which one can tell how members scored, or what came of it: to whom they were sent, and to the office. */
const OF_SESSION = [
  'second-pass',
  'scoring-reopened',
  'reopening-proposed',
  'appeal-filed',
  'appeal-decided',
];

/**
 * Notices to the asker's own post, or for overseers those to all in their area; what a notice tells of a round's
 * results before the decision is for the posts of that round's own area.
 */
export function noticesFor(actor: Actor, scope: 'mine' | 'area'): Condition[] {
  if (scope === 'mine' || !OVERSEERS.includes(actor.role)) return toPost(actor);
  const office = actor.role === 'programme-office' ? actor.area : undefined;
  const keeper = actor.role === 'authority' ? actor.area : office;
  return [
    insideArea(actor.area),
    withoutUndecided([...TELLING_RESULTS, PROVISIONAL_RESULT], keeper),
    withoutUndecided(OF_SESSION, office),
  ];
}
