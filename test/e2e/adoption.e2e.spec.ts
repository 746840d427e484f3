import { projectRoot } from '@ocop/platform';
import { join } from 'node:path';
import { nextCalendar } from '../support/next-release';
import { RunningCli } from '../support/running-cli';
import { SeparateSystem } from '../support/separate-system';

/** Dossiers lie at the communes; the storm takes two of their working days. */
const BEFORE_THE_STORM = '2024-05-16';
const NEXT_RELEASE = [
  process.execPath,
  join(projectRoot(), 'dist', 'test', 'support', 'next-release-cli.js'),
] as const;

interface Taken {
  readonly cases: number;
  readonly most: number;
}

describe('ocop calendar adopt, killed in the middle and run again', () => {
  let system: SeparateSystem;

  beforeAll(async () => {
    system = await SeparateSystem.start(true);
    const everything = ['worker', 'scoring', 'certificates', 'notifications', 'api'];
    await system.run('all', everything);
    await system.play(BEFORE_THE_STORM);
    await system.kill('all');
    await system.run('all', everything, NEXT_RELEASE);
  }, 200_000);

  afterAll(() => system.stop(), 60_000);

  const adopt = (...more: string[]) => {
    const { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL } = system.settings;
    return new RunningCli(
      ['calendar', 'adopt', nextCalendar.version, '--json', '--data', system.folder, ...more],
      {
        DATABASE_URL,
        DATABASE_OWNER_URL: system.ownerUrl,
        TEMPORAL_ADDRESS,
        SMTP_URL,
        OCOP_CLOCK: 'sandbox',
      },
      NEXT_RELEASE,
    );
  };
  /** In how many cases it was taken in, and how often at most in one. */
  const taken = async (): Promise<Taken> => {
    const { rows } = await system.pool.query<Taken>(
      `select count(*)::int as cases, coalesce(max(times), 0)::int as most from (
         select count(*) as times from events
         where type = 'CalendarAdopted' and stream not like 'calendar/%' group by stream) each`,
    );
    return rows[0] ?? { cases: 0, most: 0 };
  };
  const finished = async (cli: RunningCli) => {
    const code = await cli.exited;
    if (code !== 0) throw new Error(`${code}: ${cli.out}\n${cli.err}`);
    return JSON.parse(cli.out) as { told: number; cases: number; moved: number; notices: number };
  };

  test('goes on where it stopped, and tells nobody twice', async () => {
    const killed = adopt('--per-second', '2');
    while ((await taken()).cases < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    await killed.end('SIGKILL');
    const { cases: before } = await taken();

    const again = await finished(adopt());
    expect(again.told).toBeGreaterThan(0);
    expect(again.cases).toBeGreaterThan(before);
    expect(again.moved).toBeGreaterThan(0);
    expect(again.notices).toBe(again.moved);
    expect(await taken()).toEqual({ cases: again.cases, most: 1 });

    const once = await finished(adopt());
    expect(once).toMatchObject({ told: 0, cases: again.cases, notices: again.notices });
  }, 120_000);
});
