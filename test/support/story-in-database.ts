import { parseStreamName } from '@ocop/casework';
import { EventLog } from '@ocop/records';
import type { Pool } from 'pg';
import type { PaperWorld } from './paper-world';

/** Records a story that was played on paper, event by event, as if its cases had been run. */
export async function recordStory(pool: Pool, world: PaperWorld): Promise<void> {
  const log = new EventLog(pool);
  for (const { stream, ...event } of world.events) {
    const after = event.version - 1;
    await log.append({ stream: parseStreamName(stream), after, events: [event] });
  }
}
