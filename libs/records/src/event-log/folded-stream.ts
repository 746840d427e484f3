import {
  emptyFold,
  fold,
  type Folded,
  STREAM_TYPES,
  parseStreamName,
  type StreamRef,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { ClientBase, Pool } from 'pg';
import { genesisHash } from './hash-chain';
import { type LoggedStream, type Walk, walkLog } from './walk-log';

/** A case folded from its events alone. */
export interface FoldedStream {
  readonly ref: StreamRef;
  readonly folded: Folded;
  readonly headHash: string;
  /** Position of its first event. */
  readonly opened: number;
}

/** The case a stream belongs to; there are streams of other things, as of people. */
export function caseOf(stream: string): StreamRef | undefined {
  return STREAM_TYPES.some((type) => stream.startsWith(`${type}/`))
    ? parseStreamName(stream)
    : undefined;
}

export function foldStream({ stream, events }: LoggedStream): FoldedStream | undefined {
  const ref = caseOf(stream);
  if (!ref) return undefined;
  const aggregate = aggregateOf(ref.type);
  const folded = events.reduce(
    (before, event) => fold(aggregate, before, event),
    emptyFold(aggregate, ref.id),
  );
  const headHash = events.at(-1)?.hash ?? genesisHash(stream);
  return { ref, folded, headHash, opened: events[0]?.position ?? 0 };
}

/** Every case of the log, one after the other, folded from its events and nothing else. */
export async function* foldLog(
  db: Pool | ClientBase,
  where: Walk = {},
): AsyncGenerator<FoldedStream> {
  for await (const page of walkLog(db, where))
    for (const stream of page) {
      const folded = foldStream(stream);
      if (folded) yield folded;
    }
}
