import { CpuMeter } from '../cpu';
import { round } from '../measure';
import { memoryOf } from '../memory';
import { type Keys, office, onOneSystem, openPlan, untilSettled } from '../one-system';
import type { Part } from '../part';
import type { SeparateSystem } from '../../support/separate-system';

const BURST_PLANS = 10;
const BURST_PRODUCTS = 100;
const MIDNIGHT = Date.parse('2024-06-25T00:00:00+07:00');

/** `npm run bench -- burst 3` asks for so many plans of a hundred products. */
export const burst: Part = (_, [plans = BURST_PLANS]) =>
  onOneSystem((system, keys) => burstOfDeadlines(system, keys, Number(plans)));

/** Products whose dossiers are due at the same midnight, by real timers on a clock that runs. */
async function burstOfDeadlines(system: SeparateSystem, keys: Keys, plans: number) {
  const keeper = office(system, keys);
  const advanceTo = (at: number) =>
    keeper.post('/v1/clock/advance', { to: new Date(at).toISOString() });
  await advanceTo(MIDNIGHT - 3_600_000);
  const cycles = plans * BURST_PRODUCTS;
  const since = performance.now();
  const starting = new CpuMeter(system.processes());
  for (let i = 1; i <= plans; i += 1) await openPlan(system, keys, `burst-${i}`, BURST_PRODUCTS);
  await untilSettled(system);
  const startSeconds = (performance.now() - since) / 1000;
  const start = starting.perCall(cycles);

  // Each case hears that the clock runs, which costs less than starting it; only then its timer is a real one.
  const midnight = Date.now() + startSeconds * 1000 + 10_000;
  await advanceTo(MIDNIGHT - startSeconds * 1000 - 10_000);
  await keeper.post('/v1/clock/release', {});
  const toldSecondsBefore = round((midnight - Date.now()) / 1000);
  const passing = new CpuMeter(system.processes());
  const missed = async () => {
    const { rows } = await system.pool.query<{ n: string; seconds: number | null }>(
      `select count(*) as n, extract(epoch from max(recorded_at) - min(recorded_at))::float8 as seconds
       from events where type = 'DeadlineMissed' and stream like 'product-cycle/%'`,
    );
    return { n: Number(rows[0]?.n), seconds: round(rows[0]?.seconds ?? 0) };
  };
  const giveUpAt = midnight + 240_000;
  while ((await missed()).n < cycles && Date.now() < giveUpAt)
    await new Promise((resolve) => setTimeout(resolve, 500));
  const { n, seconds } = await missed();
  const { rows } = await system.pool.query<{ n: string }>(
    `select count(*) as n from events where type <> 'DeadlineMissed' and recorded_at between
       (select min(recorded_at) from events where type = 'DeadlineMissed') and
       (select max(recorded_at) from events where type = 'DeadlineMissed')`,
  );
  const deadline = passing.perCall(cycles);
  const memoryMb = Object.fromEntries(
    system.processes().map(({ name, pid }) => [name, memoryOf(pid)] as const),
  );
  return {
    ...{ deadlines: cycles, recorded: n, seconds, toldSecondsBefore },
    // What was recorded before the last of them, of all that follows: the less, the better.
    ...{ otherEventsMeanwhile: Number(rows[0]?.n), deadline },
    ...{ startsPerSecond: round(cycles / startSeconds), start, memoryMb },
  };
}
