import { NATION } from '@ocop/ground';
import { openPatientDatabase, poolOf } from '@ocop/platform';
import {
  checkReadModels,
  DeadlinesQueries,
  insideArea,
  isWhole,
  ProductsQueries,
  rebuildReadModels,
  RecognitionsQueries,
  verifyLog,
  WorkQueries,
} from '@ocop/records';
import type { Pool } from 'pg';
import { measure } from './measure';

const everywhere = insideArea(NATION);
const district = { role: 'programme-office', area: 'hue-7/huong-tra-7' } as const;
const sorted = (sort: string) => ({ page: 1, pageSize: 50, sort });
const TIMES = 20;

/** Questions as people ask them, of everything and of a district. */
async function lists(pool: Pool) {
  const products = new ProductsQueries(pool);
  const deadlines = new DeadlinesQueries(pool);
  const register = new RecognitionsQueries(pool);
  const work = new WorkQueries(pool);
  const questions = {
    'products of the nation by name': () => products.list(everywhere, {}, sorted('name')),
    'products of a district by name': () =>
      products.list(insideArea(district.area), {}, sorted('name')),
    'products searched in the nation': () =>
      products.list(everywhere, { search: 'kieu' }, sorted('name')),
    'late deadlines of the nation': () =>
      deadlines.list(everywhere, { open: true }, sorted('endsAt')),
    'certificates searched in the nation': () =>
      register.list(everywhere, { search: 'tram' }, sorted('validUntil')),
    'work of a post': () => work.of(district, {}, sorted('dueOn')),
  };
  const p95: Record<string, number> = {};
  for (const [name, ask] of Object.entries(questions))
    p95[name] = (await measure([Array.from({ length: TIMES }, () => ask)])).p95Ms;
  return { p95Ms: p95 };
}

const STEPS: Readonly<Record<string, (pool: Pool) => Promise<object>>> = {
  rebuild,
  'rebuild-again': rebuild,
  check: async (pool) => ({ differing: (await checkReadModels(pool)).differing }),
  verify: async (pool) => ({ whole: isWhole(await verifyLog(pool)) }),
  lists,
};

async function rebuild(pool: Pool) {
  return { differing: (await rebuildReadModels(pool)).differing };
}

async function step([name = '', url = '']: readonly string[]): Promise<void> {
  const act = STEPS[name];
  if (!act) throw new Error(`no step is called ${name}`);
  const database = await openPatientDatabase(url);
  const result = await act(poolOf(database));
  await database.destroy();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const peakMb = Math.round(maxRSS / 1024);
  const cpuSeconds = Math.round((userCPUTime + systemCPUTime) / 1e5) / 10;
  process.stdout.write(JSON.stringify({ ...result, peakMb, cpuSeconds }));
}

void step(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
