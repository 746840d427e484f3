import type { SkippingWorld } from './skipping-world';
import { streamName, type StreamRef } from '@ocop/casework';

export const KB = 1_024;
export const PAYLOAD = 256 * KB;
export const HISTORY = 2_000;

/** The largest state, payload and history that a case has come to; the engine's own limits lie far above. */
export async function largestOf(world: SkippingWorld, stream: string) {
  const { rows } = await world.pool.query<{ bytes: number }>(
    'select octet_length(folded::text) as bytes from streams where stream = $1',
    [stream],
  );
  const most = { state: rows[0]?.bytes ?? 0, payload: 0, history: 0, runs: 0 };
  const workflowId = `ocop/${stream}`;
  for await (const { runId } of world.env.client.workflow.list({
    query: `WorkflowId = '${workflowId}'`,
  })) {
    const history = await world.env.client.workflow.getHandle(workflowId, runId).fetchHistory();
    const events = history.events ?? [];
    most.runs += 1;
    most.history = Math.max(most.history, events.length);
    for (const event of events) most.payload = Math.max(most.payload, payloadBytes(event));
  }
  const told = `${(most.state / KB).toFixed(1)} kB of state, largest payload ${(most.payload / KB).toFixed(1)} kB`;
  process.stdout.write(
    `  ${stream}: ${told}, ${most.history} events in the longest of ${most.runs} runs\n`,
  );
  return most;
}

/** Bytes of the largest payload anywhere in an event. */
function payloadBytes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (value instanceof Uint8Array) return value.byteLength;
  return Math.max(0, ...Object.values(value).map(payloadBytes));
}

/** Asks until it is so; answers how many seconds that took. */
export async function until(
  what: string,
  seconds: number,
  ask: () => Promise<boolean>,
): Promise<number> {
  const since = Date.now();
  while (!(await ask())) {
    if (Date.now() - since > seconds * 1_000) throw new Error(`after ${seconds} s: not ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (Date.now() - since) / 1_000;
}

/** Nobody has anything left to do, and everybody has been told. */
export const isQuiet = (world: SkippingWorld) => async () =>
  (await world.pool.query('select 1 from streams where todo + notices > 0 limit 1')).rowCount === 0;
export const NOTHING_APART = { behind: [], ahead: [], failing: [], 'not-running': [], unknown: [] };

/** True when a case stands at a stage. */
export function standsAt(
  world: SkippingWorld,
  ref: StreamRef,
  wanted: string,
): () => Promise<boolean> {
  return async () => {
    const { rows } = await world.pool.query<{ stage: string }>(
      'select stage from streams where stream = $1',
      [streamName(ref)],
    );
    return rows[0]?.stage === wanted;
  };
}
