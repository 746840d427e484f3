import { openPatientDatabase, poolOf } from '@ocop/platform';
import { checkReadModels, isWhole, rebuildReadModels, verifyLog } from '@ocop/records';
import { NATION } from '@ocop/regulations';
import type { Pool } from 'pg';
import { readPage } from '../../apps/api/src/lists/list';
import { insideArea, visibleProducts } from '../../apps/api/src/lists/visible';
import { contains } from '../../apps/api/src/lists/contains';
import { measure } from './measure';

const ministry = { id: 'bo', name: 'Bộ', role: 'programme-office', area: NATION } as const;
const district = { ...ministry, area: 'hue-7/huong-tra-7' } as const;
const page = { page: 1, pageSize: 50 };
const TIMES = 20;

/** Questions as people ask them, of everything and of a district. */
async function lists(pool: Pool) {
  const products = (sort: string, conditions: Parameters<typeof readPage>[1]['conditions']) => () =>
    readPage(pool, { table: 'product_overview', key: 'id', conditions, query: { ...page, sort } });
  const questions = {
    'products of the nation by name': products('name', [visibleProducts(ministry)]),
    'products of a district by name': products('name', [visibleProducts(district)]),
    'products searched in the nation': products('name', [contains('search', 'kieu')]),
    'late deadlines of the nation': () =>
      readPage(pool, {
        table: 'deadlines',
        key: 'stream, id',
        conditions: [insideArea(ministry), { sql: () => 'open' }],
        query: { ...page, sort: 'ends_at' },
      }),
    'certificates searched in the nation': () =>
      readPage(pool, {
        table: 'certificate_register',
        key: 'id',
        conditions: [contains('search', 'tram')],
        query: { ...page, sort: 'valid_until' },
      }),
    'work of a post': () =>
      readPage(pool, {
        table: 'work_queue',
        key: 'stream, task',
        conditions: [
          { sql: (next) => `role = ${next(district.role)} and area = ${next(district.area)}` },
        ],
        query: { ...page, sort: 'due_on' },
      }),
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
