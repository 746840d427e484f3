import { startOfDay } from '@ocop/calendar';
import {
  type Adoptable,
  type CaseEvent,
  type DeadlineKind,
  emptyFold,
  fold,
  type Folded,
  isRefused,
  onRecord,
  parseStreamName,
  type Recorded,
  type Refused,
  sayRefused,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Actor, Post } from '@ocop/ground';
import type { Pool } from 'pg';
import { draftingOn } from '../event-log/drafting-on';
import { findMatter, matterForFolds } from '../event-log/folded-stream';
import { refusable } from '../event-log/refusable';
import { holderOf } from '../read-models/deadlines/rows';
import { subjectOf } from '../read-models/subject';
import { type EventRow, fromRow, type LoggedEvent } from '../event-log/logged-event';

/** What an adoption would change in one open case. */
export interface AdoptionChange {
  readonly stream: string;
  readonly subject: string;
  readonly area: string;
  readonly moved: readonly MovedDay[];
  /** Types of everything that would be recorded. */
  readonly events: readonly string[];
  /** Why the case could not be looked at, by which nothing is known of it: the others were. */
  readonly fault?: string;
}

export interface MovedDay {
  readonly deadline: string;
  readonly kind: DeadlineKind;
  readonly from: string;
  readonly to: string;
  /** Who has to act by it. */
  readonly holder?: Post;
}

const PAGE = 500;

interface Snapshot {
  readonly stream: string;
  readonly folded: Folded | null;
  readonly folded_version: number;
}

/** Looks at every open case, and touches none: what the adoption would lead to, on its own day if that is to come. */
export async function* previewAdoption(
  pool: Pool,
  adoptable: Adoptable,
  { now, by }: { readonly now: number; readonly by: Actor },
): AsyncGenerator<AdoptionChange> {
  const at = Math.max(now, adoptable.of === 'law' ? startOfDay(adoptable.from) : now);
  const adoption = onRecord(adoptable, by);
  for (let last = ''; ;) {
    const { rows } = await pool.query<Snapshot>(
      `select stream, folded, folded_version from streams
       where stream > $1 and (not closed or todo + notices > 0) order by stream limit $2`,
      [last, PAGE],
    );
    const tails = await tailsOf(pool, rows);
    const found = await findMatter(pool, matterForFolds([...tails].map(asLogged)));
    const changeOf = (row: Snapshot): AdoptionChange => {
      const folded = foldedOn(row, tails.get(row.stream) ?? [], found);
      const ref = parseStreamName(row.stream);
      const drafting = draftingOn(ref, folded, { now: at, adoptions: [adoption] });
      drafting.takeIn();
      return changeIn(row.stream, folded, drafting.events as readonly Recorded<CaseEvent>[]);
    };
    for (const row of rows) {
      const change = await refusable(() => Promise.resolve(row).then(changeOf));
      if (isRefused(change)) yield unreadable(row.stream, change);
      else if (change.events.length > 0) yield change;
    }
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = end.stream;
  }
}

function unreadable(stream: string, why: Refused): AdoptionChange {
  return { stream, subject: '', area: '', moved: [], events: [], fault: sayRefused(why) };
}

const asLogged = ([stream, events]: readonly [string, LoggedEvent[]]) => ({ stream, events });

/** What has been recorded since each snapshot was taken. */
async function tailsOf(pool: Pool, page: readonly Snapshot[]): Promise<Map<string, LoggedEvent[]>> {
  const { rows } = await pool.query<EventRow>(
    `select e.* from unnest($1::text[], $2::int[]) as seen (stream, version)
     join events e on e.stream = seen.stream and e.version > seen.version
     order by e.stream, e.version`,
    [page.map(({ stream }) => stream), page.map(({ folded_version }) => folded_version)],
  );
  const tails = new Map<string, LoggedEvent[]>();
  for (const event of rows.map(fromRow))
    tails.set(event.stream, [...(tails.get(event.stream) ?? []), event]);
  return tails;
}

function foldedOn(
  { stream, folded: snapshot }: Snapshot,
  tail: readonly LoggedEvent[],
  found: ReadonlyMap<string, unknown>,
): Folded {
  const ref = parseStreamName(stream);
  const aggregate = aggregateOf(ref.type);
  const start = snapshot ?? emptyFold(aggregate, ref.id);
  const drafting = draftingOn(ref, start, { lent: new Map(found) });
  return tail.reduce(
    (folded, event) => fold(aggregate, folded, drafting.openedForFold(event)),
    start,
  );
}

/** What events would change in a case that stands so. */
export function changeIn(
  stream: string,
  folded: Folded,
  events: readonly Recorded<CaseEvent>[],
): AdoptionChange {
  const ref = parseStreamName(stream);
  const { name: subject, area } = subjectOf(ref, folded);
  const moved = events.flatMap((event) => {
    if (event.type !== 'DeadlineMoved') return [];
    const { id, kind, from, deadline } = event.data;
    const tracked = folded.state.deadlines[id];
    const holder = tracked && holderOf(ref, folded, tracked);
    const day = { deadline: id, kind, from: from ?? '', to: deadline.lastDay };
    return [{ ...day, ...(holder ? { holder } : {}) }];
  });
  return { stream, subject, area, moved, events: events.map(({ type }) => type) };
}
