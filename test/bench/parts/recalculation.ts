import { type DayRow, findCalendar } from '@ocop/calendar';
import { calendarAdoptable } from '@ocop/casework';
import { REAL_CLOCK } from '@ocop/contracts';
import { migrate, startPostgres, survivingCuts } from '@ocop/platform';
import {
  CaseIndex,
  CaseKeeper,
  decideCalendar,
  learnCalendars,
  previewAdoption,
  rebuildReadModels,
  recordAdoption,
} from '@ocop/records';
import { SYSTEM } from '@ocop/ground';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { writeArchive } from '../../support/archive';
import { round } from '../measure';
import type { Part } from '../part';

const DEFAULT_DEADLINES = 20_000;
/** In the middle of the story: dossiers at the communes, the round open, recognitions and the year running. */
const STEPS = 20;
const NOW = Date.parse('2024-05-15T09:00:00+07:00');
const HANDS = 8;
const STORM: readonly DayRow[] = ['2024-05-20', '2024-05-21'].map((date) => ({
  ...{ date, name: 'nghỉ bão' },
  kind: 'holiday',
}));

/**
 * A storm takes two working days from the whole country while so many deadlines run: each case decides where the log is,
 * as its workflow would have it decide, and every row is written. `npm run bench -- recalculation DEADLINES`
 */
export const recalculation: Part = async (say, [wanted = DEFAULT_DEADLINES]) => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-recount-'));
  const postgres = await startPostgres(folder, { brief: true });
  const pool = survivingCuts(new Pool({ connectionString: postgres.ownerUrl, max: HANDS + 2 }));
  try {
    await migrate(postgres.ownerUrl);
    await write(postgres.ownerUrl, pool, Number(wanted));
    const open = await count(pool, 'select count(*)::int as n from deadlines where open');
    say(`  written: ${open} running deadlines`);
    const adoptable = await decidedStorm(postgres.ownerUrl);
    await learnCalendars(pool);
    const foreseen = await timed(async () => {
      let moved = 0;
      const changes = previewAdoption(pool, adoptable, { now: NOW, by: SYSTEM });
      for await (const change of changes) moved += change.moved.length;
      return moved;
    });
    say(`  foreseen: ${JSON.stringify(foreseen)}`);
    const cause = await adopted(postgres.ownerUrl, adoptable);
    const told = await timed(() => recountAll(pool));
    const moved = await count(
      pool,
      `select count(*)::int as n from events where type = 'DeadlineMoved' and cause = '${cause}'`,
    );
    return {
      open,
      foreseen,
      cases: told.result,
      ...{ seconds: told.seconds, cpuSeconds: told.cpuSeconds },
      moved,
      lost: foreseen.result - moved,
    };
  } finally {
    await pool.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Copies of the story until so many deadlines run. */
async function write(ownerUrl: string, pool: Pool, wanted: number): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await writeArchive(owner, 1, { steps: STEPS });
  await rebuildReadModels(pool);
  const each = await count(pool, 'select count(*)::int as n from deadlines where open');
  await writeArchive(owner, Math.ceil(wanted / Math.max(1, each)), {
    ...{ steps: STEPS, after: 1 },
  });
  await rebuildReadModels(pool);
  await owner.query('vacuum analyze');
  await owner.end();
}

async function decidedStorm(ownerUrl: string) {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('begin');
  const calendar = await decideCalendar(
    owner,
    {
      of: 'years',
      document: 'QĐ của phép đo',
      years: findCalendar('vn-1')
        .years.filter(({ year }) => year === 2024)
        .map((table) => ({ ...table, days: [...table.days, ...STORM] })),
    },
    { by: SYSTEM, at: NOW },
  );
  await owner.query('commit');
  await owner.end();
  return calendarAdoptable(calendar);
}

async function adopted(ownerUrl: string, adoptable: ReturnType<typeof calendarAdoptable>) {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { cause } = await recordAdoption(owner, adoptable, { at: NOW });
  await owner.end();
  return cause;
}

/** Every open case is made to look, in eight hands, as `ocop calendar adopt` does. */
async function recountAll(pool: Pool): Promise<number> {
  const keeper = new CaseKeeper(pool);
  const cases = new CaseIndex(pool).open();
  let told = 0;
  const hand = async () => {
    for (let next = await cases.next(); !next.done; next = await cases.next()) {
      const { ref: stream, version: after, head } = next.value;
      const ask = { kind: 'time', afresh: true } as const;
      await keeper.decide({ stream, after, head, ask, at: NOW, clock: REAL_CLOCK }, () =>
        Promise.resolve({ now: NOW }),
      );
      told += 1;
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return told;
}

async function timed<T>(act: () => Promise<T>) {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = round((user + system) / 1e6);
  return { result, seconds: round((performance.now() - began) / 1000), cpuSeconds };
}

async function count(pool: Pool, sql: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(sql);
  return rows[0]?.n ?? 0;
}
