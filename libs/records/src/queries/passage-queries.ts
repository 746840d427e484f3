import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type CycleState, liveCycle } from '@ocop/certification';
import { fold, emptyFold, streamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { type Post, postKey, RuleViolation } from '@ocop/ground';
import type { Pool } from 'pg';
import { draftingOn } from '../event-log/drafting-on';
import { findMatter, matterForFolds } from '../event-log/folded-stream';
import { type EventRow, fromRow } from '../event-log/logged-event';
import type { LoggedStream } from '../event-log/walk-log';

/** From a day on the product lay with one holder, at one stage. */
export interface Turn {
  readonly stage: string;
  readonly holder?: Post;
  readonly from: CivilDate;
}

export interface Passage {
  readonly turns: readonly Turn[];
  /** By which calendar its days are counted. */
  readonly calendar: string;
}

/** Who had a product when, from the log alone. */
export class PassageQueries {
  constructor(private readonly pool: Pool) {}

  /** @throws RuleViolation MATTER_MISSING where its rules cannot be read from what is kept */
  async ofProduct(id: string): Promise<Passage | undefined> {
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
    return logged.events.length > 0 ? passageIn(id, logged, found) : undefined;
  }
}

function passageIn(
  id: string,
  { events }: LoggedStream,
  lent: ReadonlyMap<string, unknown>,
): Passage {
  const ref = { type: 'product-cycle', id } as const;
  const rules = aggregateOf(ref.type);
  let folded = emptyFold(rules, id);
  const drafting = draftingOn(ref, folded, { lent: new Map(lent) });
  const turns: Turn[] = [];
  for (const event of events) {
    folded = fold(rules, folded, drafting.openedForFold(event));
    const { stage } = folded.state;
    const { holder } = rules.subject(folded.state);
    const last = turns.at(-1);
    if (last && last.stage === stage && isSame(last.holder, holder)) continue;
    turns.push({ stage, from: civilDateAt(event.at), ...(holder ? { holder } : {}) });
  }
  const state = folded.state as unknown as CycleState;
  return { turns, calendar: liveCycle(state).rules.calendar };
}

const isSame = (one?: Post, other?: Post) => (one && postKey(one)) === (other && postKey(other));
