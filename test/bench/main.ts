import 'reflect-metadata';
import { openClient, openPatientDatabase, poolOf, projectRoot } from '@ocop/platform';
import { rebuildReadModels } from '@ocop/records';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { seedPeople } from '../../apps/cli/src/system/demo-people';
import { table } from '../../apps/cli/src/commands/output';
import { PersonAtApi } from '../support/person-at-api';
import { RunningCli } from '../support/running-cli';
import { SeparateSystem } from '../support/separate-system';
import { BARE_QUEUE, bareDecide } from './bare-messages';
import { measure, type Measured, round } from './measure';
import { memoryOf } from './memory';
import { benchPlan, COMMUNES, people, REPORTS } from './plans';

const CALLERS = [1, 8, 32] as const;
const BURST_PLANS = 10;
const BURST_PRODUCTS = 100;
/** As in production: what answers people and what runs cases do not share a process. */
const PROCESSES = {
  worker: ['worker'],
  services: ['scoring', 'certificates', 'notifications'],
  api: ['api'],
};

type Keys = Readonly<Record<string, string>>;

/** Everything, or with the argument `burst` only that. */
async function bench(): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  if (process.argv[2] === 'burst') {
    const { burst } = await onOneSystem(burstOfDeadlines);
    say(JSON.stringify(burst));
    return;
  }
  say('cold start');
  const coldStartSeconds = await coldStart();
  say('demo');
  const demoSeconds = await demo();
  say('decisions');
  const { decisions, startsPerSecond, memoryMb, rebuild } = await onOneSystem(decide);
  say(decisions.map(({ ours, ratio }) => `  ${ours.callers} callers: ${ratio}`).join('\n'));
  say('burst');
  const { burst } = await onOneSystem(burstOfDeadlines);
  const result = {
    machine: { cpus: cpus().length, model: cpus()[0]?.model, node: process.version },
    at: new Date().toISOString(),
    coldStartSeconds,
    demoSeconds,
    decisions,
    startsPerSecond,
    burst,
    rebuild,
    memoryMb,
  };
  const folder = join(projectRoot(), 'out', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  print(result, say);
}

async function onOneSystem<T>(act: (system: SeparateSystem, keys: Keys) => Promise<T>): Promise<T> {
  const system = await SeparateSystem.start(true);
  try {
    const keys = await seedPeople(system.folder, system.ownerUrl, people);
    for (const [name, apps] of Object.entries(PROCESSES)) await system.run(name, apps);
    return await act(system, keys);
  } finally {
    await system.stop();
  }
}

const office = (system: SeparateSystem, keys: Keys) =>
  new PersonAtApi(system.apiUrl, keys['phong-kinh-te']);

async function openPlan(system: SeparateSystem, keys: Keys, id: string, products: number) {
  const body = JSON.stringify(benchPlan(id, products));
  const headers = { 'Idempotency-Key': `open-${id}-bench` };
  const answer = await office(system, keys).ask('POST', '/v1/programmes', body, headers);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
}

/** Until nothing that was asked for is under way any more, however long that takes. */
async function untilSettled(system: SeparateSystem): Promise<void> {
  for (;;) {
    const { rows } = await system.pool.query('select 1 from streams where todo > 0 limit 1');
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Reports of communes: one command, one event, nothing that follows from it; on its own plan for each caller. */
async function decide(system: SeparateSystem, keys: Keys) {
  await office(system, keys).post('/v1/clock/advance', { to: '2024-04-10T08:00:00+07:00' });
  const plans = CALLERS.flatMap((callers) =>
    Array.from({ length: callers }, (_, i) => `bench-${callers}-${i + 1}`),
  );
  const since = performance.now();
  for (const id of plans) await openPlan(system, keys, id, 1);
  await untilSettled(system);
  const { rows } = await system.pool.query<{ n: string }>('select count(*) as n from streams');
  const startsPerSecond = round(Number(rows[0]?.n) / ((performance.now() - since) / 1000));

  const bareWorker = await startBareWorker(system);
  const client = await openClient(system.settings);
  const decisions: { ours: Measured; bare: Measured; ratio: number }[] = [];
  for (const callers of CALLERS) {
    const ids = plans.filter((id) => id.startsWith(`bench-${callers}-`));
    const ours = await measure(ids.map((id) => reportsOf(system, keys, id)));
    const handles = await Promise.all(
      ids.map((id) =>
        client.workflow.start('bare', { workflowId: `bare-${id}`, taskQueue: BARE_QUEUE }),
      ),
    );
    const bareCalls = handles.map((handle) =>
      Array.from({ length: COMMUNES * REPORTS }, () => () => handle.executeUpdate(bareDecide)),
    );
    const bare = await measure(bareCalls);
    decisions.push({
      ours,
      bare,
      ratio: Math.round((ours.perSecond / bare.perSecond) * 100) / 100,
    });
  }
  const memoryMb = Object.fromEntries(
    system.processes().map(({ name, pid }) => [name, memoryOf(pid)] as const),
  );
  await client.connection.close();
  bareWorker.kill('SIGKILL');
  const began = performance.now();
  const { events } = await rebuildReadModels(poolOf(await openPatientDatabase(system.ownerUrl)));
  const eventsPerSecond = Math.round(events / ((performance.now() - began) / 1000));
  return { decisions, startsPerSecond, memoryMb, rebuild: { events, eventsPerSecond } };
}

function reportsOf(system: SeparateSystem, keys: Keys, plan: string) {
  return Array.from({ length: COMMUNES * REPORTS }, (_, i) => async () => {
    const [commune, report] = [(i % COMMUNES) + 1, Math.floor(i / COMMUNES) + 1];
    const officer = new PersonAtApi(system.apiUrl, keys[`bench-xa-${commune}`]);
    const answer = await officer.command(`/v1/programmes/${plan}`, {
      type: 'SubmitReport',
      report: `report-${report}`,
      commune: `hue/huong-tra/xa-${commune}`,
      summary: 'Đã triển khai theo kế hoạch.',
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  });
}

async function startBareWorker(system: SeparateSystem) {
  const owner = new Client({ connectionString: system.ownerUrl });
  await owner.connect();
  await owner.query('create table bench_bare (id text, n int, primary key (id, n))');
  await owner.query('grant insert on bench_bare to ocop_worker');
  await owner.end();
  const { TEMPORAL_ADDRESS, DATABASE_URL } = system.settings;
  const child = spawn(process.execPath, [join(__dirname, 'bare-worker.js')], {
    env: { ...process.env, TEMPORAL_ADDRESS, DATABASE_URL },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

/** A thousand products whose dossiers are due at the same midnight, by real timers on a clock that runs. */
async function burstOfDeadlines(system: SeparateSystem, keys: Keys) {
  const keeper = office(system, keys);
  await keeper.post('/v1/clock/advance', { to: '2024-06-24T23:50:00+07:00' });
  const since = performance.now();
  for (let i = 1; i <= BURST_PLANS; i += 1)
    await openPlan(system, keys, `burst-${i}`, BURST_PRODUCTS);
  await untilSettled(system);
  const cycles = BURST_PLANS * BURST_PRODUCTS;
  const startsPerSecond = round(cycles / ((performance.now() - since) / 1000));
  await keeper.post('/v1/clock/advance', { to: '2024-06-24T23:59:50+07:00' });
  await keeper.post('/v1/clock/release', {});
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
  return { burst: { deadlines: cycles, recorded: n, seconds, startsPerSecond } };
}

async function coldStart(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const cli = new RunningCli(['start', '--data', folder, '--port', '0', '--no-demo']);
  const since = performance.now();
  await cli.untilItSays('ready after');
  const seconds = round((performance.now() - since) / 1000);
  await cli.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}

async function demo(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const cli = new RunningCli(['demo', '--out', folder]);
  const since = performance.now();
  if ((await cli.exited) !== 0) throw new Error(`the demo failed:\n${cli.err}`);
  rmSync(folder, { recursive: true, force: true });
  return round((performance.now() - since) / 1000);
}

interface Result {
  readonly coldStartSeconds: number;
  readonly demoSeconds: number;
  readonly decisions: readonly { ours: Measured; bare: Measured; ratio: number }[];
  readonly startsPerSecond: number;
  readonly burst: { deadlines: number; recorded: number; seconds: number; startsPerSecond: number };
  readonly rebuild: { events: number; eventsPerSecond: number };
  readonly memoryMb: Readonly<Record<string, number>>;
}

function print(result: Result, say: (text: string) => void): void {
  const row = (name: string, { callers, calls, perSecond, p50Ms, p95Ms }: Measured) =>
    [name, callers, calls, perSecond, p50Ms, p95Ms].map(String);
  say('');
  table(
    ['', 'callers', 'calls', 'per second', 'p50 ms', 'p95 ms', 'ratio'],
    result.decisions.flatMap(({ ours, bare, ratio }) => [
      [...row('HTTP → update → log → answer', ours), String(ratio)],
      row('bare update and insert', bare),
    ]),
  ).forEach(say);
  const { burst, rebuild } = result;
  const memory = Object.entries(result.memoryMb).map(([name, mb]) => `${name} ${mb} MB`);
  say('');
  table(
    ['measured', 'result'],
    [
      ['workflow starts, one plan after the other', `${result.startsPerSecond} per second`],
      ['workflow starts, a hundred products a plan', `${burst.startsPerSecond} per second`],
      [
        'deadlines due at one instant',
        `${burst.recorded} of ${burst.deadlines} recorded within ${burst.seconds} s`,
      ],
      ['read models rebuilt', `${rebuild.eventsPerSecond} events per second (${rebuild.events})`],
      ['demo, 2024 to 2027', `${result.demoSeconds} s`],
      ['cold start to ready', `${result.coldStartSeconds} s`],
      ['memory', memory.join(', ')],
    ],
  ).forEach(say);
}

void bench().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
    process.exit(1);
  },
);
