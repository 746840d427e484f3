import {
  emptyFold,
  fold,
  type Folded,
  matterNamedIn,
  parseStreamName,
  STREAM_TYPES,
  type StreamRef,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { ClientBase, Pool } from 'pg';
import { draftingOn } from './drafting-on';
import { genesisHash } from './hash-chain';
import type { LoggedStream } from './walk-log';

/** A case folded from its events alone. */
export interface FoldedStream {
  readonly ref: StreamRef;
  readonly folded: Folded;
  /** The fold as it was at an earlier version, where a snapshot of it was taken; else the last. */
  readonly snapshot: Folded;
  readonly headHash: string;
  /** Position of its first event. */
  readonly opened: number;
}

/** Long matter by its hash, as it was found. */
export type MatterFound = ReadonlyMap<string, unknown>;

/** The case a stream belongs to; there are streams of other things, as of people. */
export function caseOf(stream: string): StreamRef | undefined {
  return STREAM_TYPES.some((type) => stream.startsWith(`${type}/`))
    ? parseStreamName(stream)
    : undefined;
}

/** @throws RangeError when nothing can be made of the events */
export function foldStream(
  { stream, events }: LoggedStream,
  lent: MatterFound,
  snapshotAt?: number,
): FoldedStream | undefined {
  const ref = caseOf(stream);
  if (!ref) return undefined;
  const aggregate = aggregateOf(ref.type);
  let folded = emptyFold(aggregate, ref.id);
  const drafting = draftingOn(ref, folded, { lent: new Map(lent) });
  let snapshot: Folded | undefined;
  for (const event of events) {
    folded = fold(aggregate, folded, drafting.openedForFold(event));
    if (folded.version === snapshotAt) snapshot = folded;
  }
  return {
    ref,
    folded,
    snapshot: snapshot ?? folded,
    headHash: events.at(-1)?.hash ?? genesisHash(stream),
    opened: events[0]?.position ?? 0,
  };
}

/** Hashes of the matter that a page's folds need. */
export function matterForFolds(page: readonly LoggedStream[]): string[] {
  return page.flatMap(({ stream, events }) => {
    const ref = caseOf(stream);
    const folds = ref ? aggregateOf(ref.type).folds : undefined;
    return events.flatMap(({ type, data }) => (folds?.[type] ? matterNamedIn(data) : []));
  });
}

/** What of this matter the database has; what it lacks is missing in the answer. */
export async function findMatter(
  db: Pool | ClientBase,
  hashes: readonly string[],
): Promise<Map<string, unknown>> {
  if (hashes.length === 0) return new Map();
  const { rows } = await db.query<{ sha256: string; content: unknown }>(
    'select sha256, content from matter where sha256 = any($1)',
    [[...new Set(hashes)]],
  );
  return new Map(rows.map(({ sha256, content }) => [sha256, content]));
}
