import { streamName } from '@ocop/casework';
import { reconcile } from '../../apps/cli/src/system/reconcile';
import { largePlan } from '../support/large-plan';
import { HISTORY, isQuiet, largestOf, NOTHING_APART, PAYLOAD, until } from '../support/sizes';
import { SkippingWorld } from '../support/skipping-world';

test('a plan of a thousand products in forty communes opens, and stays small', async () => {
  const world = await SkippingWorld.start('2024-04-09', { engine: 'real' });
  try {
    const plan = largePlan({ products: 1_000, communes: 40 });
    const since = Date.now();
    const year = await world.openYear(plan);
    const opened = async () => {
      const { rows } = await world.pool.query<{ n: string }>(
        `select count(*) as n from streams where type = 'product-cycle'`,
      );
      return Number(rows[0]?.n) === 1_000;
    };
    await until('all opened', 240, opened);
    const seconds = (Date.now() - since) / 1_000;
    process.stdout.write(`  1,000 cycles opened in ${seconds.toFixed(1)} s\n`);
    await until('settled', 60, isQuiet(world));
    for (const stream of [streamName(year), `evaluation-round/${plan.id}-dot-1`]) {
      const { payload, history } = await largestOf(world, stream);
      expect(payload).toBeLessThanOrEqual(PAYLOAD);
      expect(history).toBeLessThanOrEqual(HISTORY);
    }
    const { found, failed } = await reconcile(world.pool, world.gateway, { check: true });
    expect({ found, failed }).toEqual({ found: NOTHING_APART, failed: [] });
  } finally {
    await world.stop();
  }
}, 400_000);
