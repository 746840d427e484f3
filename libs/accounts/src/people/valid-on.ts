import type { CivilDate } from '@ocop/calendar';
import type { HeldPost } from '../schema/post';

/** Whether a post is held on a day. */
export function isValidOn({ since, until }: Pick<HeldPost, 'since' | 'until'>, day: CivilDate) {
  return (since === null || since <= day) && (until === null || until >= day);
}
