import type { Instant } from '@ocop/calendar';
import { type CycleState, liveCycle } from '@ocop/certification';
import {
  type ClockLedger,
  clockLedger,
  emptyFold,
  fold,
  type Recorded,
  streamName,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { RuleViolation } from '@ocop/ground';
import type { Pool } from 'pg';
import { draftingOn } from '../event-log/drafting-on';
import { findMatter, matterForFolds } from '../event-log/folded-stream';
import { type EventRow, fromRow } from '../event-log/logged-event';
import type { LoggedStream } from '../event-log/walk-log';

export interface Passage extends ClockLedger {
  /** By which calendar its days are counted. */
  readonly calendar: string;
}

/** Who had a product when, and how each duty's clock ran, from the log alone. */
export class PassageQueries {
  constructor(private readonly pool: Pool) {}

  /** @throws RuleViolation MATTER_MISSING where its rules cannot be read from what is kept */
  async ofProduct(id: string, now: Instant): Promise<Passage | undefined> {
    const stream = streamName({ type: 'product-cycle', id });
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = $1 order by version',
      [stream],
    );
    const logged = { stream, events: rows.map(fromRow) };
    const named = matterForFolds([logged]);
    const found = await findMatter(this.pool, named);
    const gone = named.find((hash) => !found.has(hash));
    if (gone) throw new RuleViolation('MATTER_MISSING', { sha256: gone });
    return logged.events.length > 0 ? passageIn(id, logged, found, now) : undefined;
  }
}

function passageIn(
  id: string,
  { events }: LoggedStream,
  lent: ReadonlyMap<string, unknown>,
  now: Instant,
): Passage {
  const ref = { type: 'product-cycle', id } as const;
  const rules = aggregateOf(ref.type);
  const drafting = draftingOn(ref, emptyFold(rules, id), { lent: new Map(lent) });
  const opened = <E extends Recorded>(event: E) => drafting.openedForFold(event);
  const folded = events.reduce(
    (before, event) => fold(rules, before, opened(event)),
    emptyFold(rules, id),
  );
  const state = folded.state as unknown as CycleState;
  const { calendar } = liveCycle(state).rules;
  return { ...clockLedger(rules, id, events, { now, opened }), calendar };
}
