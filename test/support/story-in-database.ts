import { Drafting, fold, matterNamedIn, parseStreamName, type Recorded } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { EventLog, Heads, matterHash, MatterStore } from '@ocop/records';
import type { Pool } from 'pg';
import type { PaperWorld } from './paper-world';

const logs = new WeakMap<Pool, EventLog>();

/** A log learns its tables once. */
function logOf(pool: Pool): EventLog {
  const log = logs.get(pool) ?? new EventLog(pool);
  logs.set(pool, log);
  return log;
}

/** Writes an event into the log as it is, whatever the rules would say to it. */
export async function recordEvent(
  pool: Pool,
  stream: string,
  event: Recorded,
  matter: ReadonlyMap<string, unknown> = new Map(),
): Promise<void> {
  const ref = parseStreamName(stream);
  const head = await new Heads(pool, new MatterStore(pool)).load(ref);
  const aggregate = aggregateOf(ref.type);
  const desk = { stream, now: event.at, sha256Of: matterHash, lent: matter };
  const opened = new Drafting(aggregate, head.folded, desk).openedForFold(event);
  const kept = new Map(matterNamedIn(event.data).map((hash) => [hash, matter.get(hash)]));
  const folded = fold(aggregate, head.folded, opened);
  await logOf(pool).append(ref, head, { events: [event], folded, kept });
}

/** Records a story that was played on paper, event by event, as if its cases had been run. */
export async function recordStory(pool: Pool, world: PaperWorld): Promise<void> {
  for (const { stream, ...event } of world.events)
    await recordEvent(pool, stream, event, world.matter);
}
