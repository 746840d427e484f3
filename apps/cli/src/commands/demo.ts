import { civilDateAt } from '@ocop/calendar';
import { ClockStore, openDatabase, poolOf, projectRoot, readPlanFile } from '@ocop/platform';
import type { Command } from 'commander';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { examples } from '../help';
import { language, said } from '../language';
import { codeToTry } from '../report/code-to-try';
import { summarise } from '../report/summary';
import { tellSummary } from '../report/tell-summary';
import { printEntries, TimelineReader, type TimelineEntry } from '../report/timeline';
import { writeOut } from '../report/write-out';
import { writeProofs } from '../report/write-proofs';
import { planAlone } from '../story/plan-alone';
import { playStory } from '../story/play-story';
import { readStory, storyBeside } from '../story/read-story';
import { seedPeople } from '../system/demo-people';
import { sayTo } from '../system/say';
import { startSystem } from '../system/system';
import { EXIT } from './exit';
import { explain } from './output';

interface DemoOptions {
  readonly plan: string;
  readonly out?: string;
}

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description(
      said(
        'chạy một kế hoạch đến hết năm trên một hệ thống riêng, kể diễn biến, để lại văn bản và tổng hợp',
        'play a plan to its end on a system of its own, tell the story, leave papers and summary',
      ),
    )
    .option(
      '--plan <file>',
      said(
        'tệp kế hoạch, hoặc tên kế hoạch có sẵn',
        'plan file, or the name of one that comes with the system',
      ),
      'huong-tra-2024',
    )
    .option(
      '--out <folder>',
      said(
        'nơi để kết quả (mặc định: out/demo/<kế hoạch>)',
        'where the results go (default: out/demo/<plan>)',
      ),
    )
    .addHelpText('after', examples('npm run demo -- --plan huong-tra-2024 --lang en'))
    .action(async (options: DemoOptions) => {
      process.exitCode = await demo(options).catch(explain);
    });
}

/** Everything on fresh servers and a fresh folder, which are gone afterwards; only the results stay. */
async function demo(options: DemoOptions): Promise<number> {
  const began = performance.now();
  const say = sayTo((text) => process.stdout.write(text));
  const { planFile, storyFile } = storyBeside(options.plan);
  const plan = await readPlanFile(planFile);
  const story = storyFile ? await readStory(storyFile) : planAlone(plan);
  const data = await mkdtemp(join(tmpdir(), 'ocop-demo-'));
  // Printed on certificates; the same in every run, so that papers are the same to the byte.
  process.env['PUBLIC_URL'] ??= 'http://127.0.0.1:3000';
  const {
    DATABASE_URL: _database,
    TEMPORAL_ADDRESS: _engine,
    SMTP_URL: _mail,
    ...env
  } = process.env;
  const own = { env, clock: 'sandbox', brief: true } as const;
  const system = await startSystem({ data, port: 0, ...own }, say);
  const database = await openDatabase(system.settings.DATABASE_URL, 3);
  const pool = poolOf(database);
  try {
    const keys = await seedPeople(data, system.servers.ownerUrl, story.people);
    say.line(`\n${story.title}\n(${story.illustrative})\n`);
    const timeline: TimelineEntry[] = [];
    const reader = new TimelineReader(pool, language);
    const tell = async () => {
      const entries = await reader.next();
      printEntries(entries, timeline.at(-1)?.date).forEach(say.line);
      timeline.push(...entries);
    };
    const { settings, apiUrl } = system;
    await playStory(story, { settings, apiUrl, keys, planFile, onProgress: tell });
    await tell();
    const wallSeconds = Math.round((performance.now() - began) / 100) / 10;
    const to = await new ClockStore(pool, 'sandbox').now();
    const summary = await summarise(pool, plan.id, { from: story.from, to, wallSeconds });
    const out = resolve(options.out ?? join(projectRoot(), 'out', 'demo', plan.id));
    await writeOut(out, pool, { timeline, summary, mailFolder: join(data, 'mail') });
    await writeProofs(join(out, 'certificates'), pool);
    const code = await codeToTry(pool, settings.PUBLIC_URL, civilDateAt(to));
    tellSummary(summary, language, relative(process.cwd(), out) || out).forEach(say.line);
    const jwks = relative(process.cwd(), join(out, 'certificates', 'jwks.json'));
    if (code !== undefined)
      say.line(
        said('thử một mã QR', 'a code to try') +
          `: npx ocop certificate verify --offline --jwks ${jwks} "${code}"`,
      );
    return EXIT.done;
  } finally {
    await database.destroy();
    await system.stop();
    await rm(data, { recursive: true, force: true });
  }
}
