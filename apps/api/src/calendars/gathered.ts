import type { DeadlineKind } from '@ocop/casework';
import { type Actor, isWithin, type Post } from '@ocop/ground';
import type { AdoptionChange, MovedDay } from '@ocop/records';
import { sightOf } from '../access/sights';

interface CaseMoved extends Moved {
  readonly stream: string;
  readonly subject: string;
  readonly holder: Post | null;
}

interface Moved {
  readonly kind: DeadlineKind;
  readonly from: string;
  readonly to: string;
}

/** More than somebody reads; the rest is in the counts. */
export const SHOWN = 500;

/** Which cases' names the asker may read in an outlook. */
export function inSightOf(actor: Actor): (area: string) => boolean {
  const isSeen = sightOf('deadlines', actor) === 'inside';
  return (area) => isSeen && isWithin(area, actor.area);
}

/** What an adoption would lead to: everything counted, and the cases of the asker's area by their names. */
export async function gathered(changes: AsyncIterable<AdoptionChange>, actor: Actor) {
  const counts = new Map<string, Moved & { deadlines: number }>();
  const inYourArea: CaseMoved[] = [];
  const isInSight = inSightOf(actor);
  let [cases, moved, unread] = [0, 0, 0];
  for await (const { stream, subject, area, moved: days, fault } of changes) {
    if (fault === undefined) cases += 1;
    else unread += 1;
    for (const { kind, from, to, holder = null } of days.filter(isElsewhere)) {
      moved += 1;
      const key = [kind, from, to].join(' ');
      const known = counts.get(key) ?? { kind, from, to, deadlines: 0 };
      counts.set(key, { ...known, deadlines: known.deadlines + 1 });
      if (isInSight(area) && inYourArea.length < SHOWN)
        inYourArea.push({ stream, subject, kind, from, to, holder });
    }
  }
  const byDay = [...counts.values()].sort(
    (a, b) => b.deadlines - a.deadlines || a.from.localeCompare(b.from),
  );
  return { cases, moved, unread, byDay, inYourArea };
}

/** A deadline may keep its day and be called on others. */
const isElsewhere = ({ from, to }: MovedDay) => from !== to;
