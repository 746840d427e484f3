import { streamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { type CaseGateway, ClockStore, type Settings } from '@ocop/platform';
import { foldLog } from '@ocop/records';
import type { Pool } from 'pg';

export interface ReconcileReport {
  readonly open: number;
  readonly running: readonly string[];
  /** Open in the log, not running, taken up again (or to be, with `check`). */
  readonly restarted: readonly string[];
  /** Running although the log has closed or never known them. */
  readonly strays: readonly string[];
}

const AT_ONCE = 8;

/**
 * Holds the engine against the log: every case that the log knows as open must run. Those that do not are started
 * from their events, with the deadlines they had; those that do look at the clock and at the law again.
 */
export async function reconcile(
  pool: Pool,
  gateway: CaseGateway,
  settings: Settings,
  how: { check: boolean },
): Promise<ReconcileReport> {
  const { streams } = await foldLog(pool);
  const clock = await new ClockStore(pool, settings.OCOP_CLOCK).read();
  const running: string[] = [];
  const restarted: string[] = [];
  const strays: string[] = [];
  await eachOf([...streams], async ({ ref, folded }) => {
    const name = streamName(ref);
    const closed = aggregateOf(ref.type).isClosed(folded.state) && folded.state.todo.length === 0;
    const runs = await gateway.isRunning(ref);
    if (closed) {
      if (runs) strays.push(name);
      return;
    }
    (runs ? running : restarted).push(name);
    if (how.check) return;
    if (!runs)
      await gateway.resume(ref, { v: 1, stream: ref, folded, clock }, labelsFor(folded.state));
  });
  const open = running.length + restarted.length;
  return { open, running: running.sort(), restarted: restarted.sort(), strays: strays.sort() };
}

async function eachOf<T>(items: T[], act: (item: T) => Promise<void>): Promise<void> {
  const hand = async () => {
    for (let item = items.shift(); item; item = items.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}

function labelsFor(state: object) {
  const { product, authority, plan } = state as {
    product?: { name: string; owner: { name: string }; commune: { area: string } };
    authority?: { name: string; area: string };
    plan?: { title: string; authority: { area: string } };
  };
  if (product)
    return { summary: `${product.name} - ${product.owner.name}`, area: product.commune.area };
  if (plan) return { summary: plan.title, area: plan.authority.area };
  return authority ? { summary: authority.name, area: authority.area } : {};
}
