import {
  type Drafting,
  emptyFold,
  fold,
  type Folded,
  matterNamedIn,
  streamName,
  type StreamRef,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Pool } from 'pg';
import { type Rows, rowsOf } from '../read-models/rows';
import { draftingOn } from './drafting-on';
import { genesisHash } from './hash-chain';
import { type EventRow, fromRow, type LoggedEvent } from './logged-event';
import type { MatterStore } from './matter-store';

/** The end of a stream: what the next decision is made on, and what it is chained to. */
export interface Head {
  readonly hash: string;
  readonly folded: Folded;
  /** Version of the snapshot in the database. */
  readonly foldedVersion: number;
  readonly rows: Rows;
}

const HEADS_KEPT = 2_000;

/** Ends of streams, from memory or from the latest snapshot and the events after it. */
export class Heads {
  private readonly known = new Map<string, Head>();

  constructor(
    private readonly pool: Pool,
    private readonly matter: MatterStore,
  ) {}

  /** From memory alone: the database may have moved on. */
  recalled(ref: StreamRef): Head | undefined {
    return this.known.get(streamName(ref));
  }

  remember(ref: StreamRef, head: Head): Head {
    const stream = streamName(ref);
    this.known.delete(stream);
    this.known.set(stream, head);
    const oldest = this.known.keys().next().value;
    if (this.known.size > HEADS_KEPT && oldest !== undefined) this.known.delete(oldest);
    return head;
  }

  forget(ref: StreamRef): void {
    this.known.delete(streamName(ref));
  }

  /** As the database has it now, whatever memory says. */
  async load(ref: StreamRef): Promise<Head> {
    const stream = streamName(ref);
    const { rows } = await this.pool.query<{ folded: Folded; folded_version: number }>(
      'select folded, folded_version from streams where stream = $1',
      [stream],
    );
    const aggregate = aggregateOf(ref.type);
    const snapshot = rows[0];
    let folded = snapshot?.folded ?? emptyFold(aggregate, ref.id);
    const foldedVersion = snapshot?.folded_version ?? 0;
    const { hash, tail } = await this.tailOf(stream, foldedVersion);
    const openedForFold = await this.opener(ref, tail);
    for (const event of tail) folded = fold(aggregate, folded, openedForFold(event));
    return this.remember(ref, { hash, folded, foldedVersion, rows: rowsOf(ref, folded) });
  }

  /** A function that puts the matter into events that the fold needs. */
  async opener(
    ref: StreamRef,
    events: readonly { readonly type: string; readonly data: object }[],
  ): Promise<Drafting['openedForFold']> {
    const aggregate = aggregateOf(ref.type);
    const folding = events.filter(({ type }) => aggregate.folds?.[type]);
    const lent = await this.matter.lend(folding.flatMap(({ data }) => matterNamedIn(data)));
    const drafting = draftingOn(ref, emptyFold(aggregate, ref.id), { lent });
    return (event) => drafting.openedForFold(event);
  }

  /** Events after a version, and the hash of the last one there is. */
  private async tailOf(
    stream: string,
    after: number,
  ): Promise<{ hash: string; tail: LoggedEvent[] }> {
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = $1 and version >= $2 order by version',
      [stream, after],
    );
    const events = rows.map(fromRow);
    const hash = events.at(-1)?.hash ?? genesisHash(stream);
    return { hash, tail: events.filter((event) => event.version > after) };
  }
}
