import { CpuMeter } from '../cpu';
import { round } from '../measure';
import { memoryOf } from '../memory';
import { type Keys, office, onOneSystem, openPlan, untilSettled } from '../one-system';
import type { Part } from '../part';
import type { SeparateSystem } from '../../support/separate-system';

const BURST_PLANS = 10;
const BURST_PRODUCTS = 100;

export const burst: Part = () => onOneSystem(burstOfDeadlines);

/** A thousand products whose dossiers are due at the same midnight, by real timers on a clock that runs. */
async function burstOfDeadlines(system: SeparateSystem, keys: Keys) {
  const keeper = office(system, keys);
  await keeper.post('/v1/clock/advance', { to: '2024-06-24T23:50:00+07:00' });
  const since = performance.now();
  const starting = new CpuMeter(system.processes());
  for (let i = 1; i <= BURST_PLANS; i += 1)
    await openPlan(system, keys, `burst-${i}`, BURST_PRODUCTS);
  await untilSettled(system);
  const cycles = BURST_PLANS * BURST_PRODUCTS;
  const startsPerSecond = round(cycles / ((performance.now() - since) / 1000));
  const start = starting.perCall(cycles);
  await keeper.post('/v1/clock/advance', { to: '2024-06-24T23:59:50+07:00' });
  await keeper.post('/v1/clock/release', {});
  const passing = new CpuMeter(system.processes());
  const missed = async () => {
    const { rows } = await system.pool.query<{ n: string; seconds: number | null }>(
      `select count(*) as n, extract(epoch from max(recorded_at) - min(recorded_at))::float8 as seconds
       from events where type = 'DeadlineMissed' and stream like 'product-cycle/%'`,
    );
    return { n: Number(rows[0]?.n), seconds: round(rows[0]?.seconds ?? 0) };
  };
  const giveUpAt = Date.now() + 240_000;
  while ((await missed()).n < cycles && Date.now() < giveUpAt)
    await new Promise((resolve) => setTimeout(resolve, 500));
  const { n, seconds } = await missed();
  const memoryMb = Object.fromEntries(
    system.processes().map(({ name, pid }) => [name, memoryOf(pid)] as const),
  );
  const deadline = passing.perCall(cycles);
  return { deadlines: cycles, recorded: n, seconds, deadline, startsPerSecond, start, memoryMb };
}
