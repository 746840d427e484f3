import type { Client } from '@temporalio/client';
import { openClient, openPatientDatabase, poolOf } from '@ocop/platform';
import { rebuildReadModels } from '@ocop/records';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client as DatabaseClient } from 'pg';
import { table } from '../../../apps/cli/src/commands/output';
import { PersonAtApi } from '../../support/person-at-api';
import type { SeparateSystem } from '../../support/separate-system';
import { BARE_QUEUE, bareDecide } from '../bare-messages';
import { CpuMeter, type CpuPerCall, type Named } from '../cpu';
import { measure, type Measured, round } from '../measure';
import { memoryOf } from '../memory';
import { type Keys, office, onOneSystem, openPlan, untilSettled } from '../one-system';
import type { Part } from '../part';
import { COMMUNES, REPORTS } from '../plans';

/** How many plans each caller works through, one after the other: enough calls for a figure at each number of callers. */
const PLANS_EACH: Readonly<Record<number, number>> = { 1: 4, 8: 2, 32: 1 };
const WARMING = 8;

interface Side extends Measured, CpuPerCall {}
interface Pair {
  readonly ours: Side;
  readonly bare: Side;
  readonly ratio: number;
}

/**
 * Decisions by many callers, beside a workflow that does nothing but insert a row; with the CPU each process has used
 * for one of them. `npm run bench -- decisions 8 32` asks for these numbers of callers only.
 */
export const decisions: Part = async (say, wanted) => {
  const callers = wanted.length > 0 ? wanted.map(Number) : Object.keys(PLANS_EACH).map(Number);
  const result = await onOneSystem((system, keys) => decide(system, keys, callers));
  table(
    ['', 'callers', 'calls', 'per second', 'p50 ms', 'p95 ms', 'CPU ms', 'ratio'],
    result.decisions.flatMap(({ ours, bare, ratio }) => [
      [...row('HTTP → update → log → answer', ours), String(ratio)],
      row('bare update and insert', bare),
    ]),
  ).forEach(say);
  for (const { ours, bare } of result.decisions)
    say(
      `  CPU ms at ${ours.callers}: ${JSON.stringify({ ours: ours.cpuMsOf, bare: bare.cpuMsOf })}`,
    );
  return result;
};

function row(name: string, { callers, calls, perSecond, p50Ms, p95Ms, cpuMs }: Side): string[] {
  return [name, callers, calls, perSecond, p50Ms, p95Ms, cpuMs].map(String);
}

/** Reports of communes: one command, one event, nothing that follows from it; on plans of its own for each caller. */
async function decide(system: SeparateSystem, keys: Keys, callers: readonly number[]) {
  await office(system, keys).post('/v1/clock/advance', { to: '2024-04-10T08:00:00+07:00' });
  const lists = [WARMING, ...callers].map((n, i) => plansFor(`bench-${i}-${n}`, n));
  const since = performance.now();
  for (const id of lists.flat(2)) await openPlan(system, keys, id, 1);
  await untilSettled(system);
  const { rows } = await system.pool.query<{ n: string }>('select count(*) as n from streams');
  const startsPerSecond = round(Number(rows[0]?.n) / ((performance.now() - since) / 1000));

  const bareWorker = await startBareWorker(system);
  const client = await openClient(system.settings);
  const servers = system
    .processes()
    .filter(({ name }) => ['PostgreSQL', 'Temporal'].includes(name));
  const pairs: Pair[] = [];
  for (const plans of lists) {
    const ours = await metered(
      system.processes(),
      callsOn(plans, (id) => reportsOf(system, keys, id)),
    );
    const bareCalls = await barely(client, plans);
    const bare = await metered(
      [...servers, { name: 'worker', pid: bareWorker.pid ?? 0 }],
      bareCalls,
    );
    pairs.push({ ours, bare, ratio: Math.round((ours.perSecond / bare.perSecond) * 100) / 100 });
  }
  const memoryMb = Object.fromEntries(
    system.processes().map(({ name, pid }) => [name, memoryOf(pid)] as const),
  );
  await client.connection.close();
  bareWorker.kill('SIGKILL');
  const began = performance.now();
  const { events } = await rebuildReadModels(poolOf(await openPatientDatabase(system.ownerUrl)));
  const eventsPerSecond = Math.round(events / ((performance.now() - began) / 1000));
  // The first round only warms both sides up.
  return {
    decisions: pairs.slice(1),
    startsPerSecond,
    memoryMb,
    rebuild: { events, eventsPerSecond },
  };
}

type Call = () => Promise<unknown>;

/** Names of plans, in a list for each caller. */
function plansFor(name: string, callers: number): string[][] {
  return Array.from({ length: callers }, (_, i) =>
    Array.from({ length: PLANS_EACH[callers] ?? 1 }, (_each, n) => `${name}-${i + 1}-${n + 1}`),
  );
}

function callsOn(plans: readonly (readonly string[])[], calls: (id: string) => Call[]): Call[][] {
  return plans.map((own) => own.flatMap(calls));
}

async function metered(
  processes: readonly Named[],
  calls: readonly (readonly Call[])[],
): Promise<Side> {
  const meter = new CpuMeter(processes);
  const measured = await measure(calls);
  return { ...measured, ...meter.perCall(measured.calls) };
}

/** As many calls on as many bare workflows. */
async function barely(client: Client, plans: readonly (readonly string[])[]): Promise<Call[][]> {
  const handles = await Promise.all(
    plans.flat().map(async (id) => {
      const how = { workflowId: `bare-${id}`, taskQueue: BARE_QUEUE };
      return [id, await client.workflow.start('bare', how)] as const;
    }),
  );
  const known = new Map(handles);
  return callsOn(plans, (id) =>
    Array.from({ length: COMMUNES * REPORTS }, () => async () => {
      await known.get(id)?.executeUpdate(bareDecide);
    }),
  );
}

function reportsOf(system: SeparateSystem, keys: Keys, plan: string): Call[] {
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
  const owner = new DatabaseClient({ connectionString: system.ownerUrl });
  await owner.connect();
  await owner.query('create table bench_bare (id text, n int, primary key (id, n))');
  await owner.query('grant insert on bench_bare to ocop_worker');
  await owner.end();
  const { TEMPORAL_ADDRESS, DATABASE_URL_WORKER: DATABASE_URL } = system.settings;
  const child = spawn(process.execPath, [join(__dirname, '..', 'bare-worker.js')], {
    env: { ...process.env, TEMPORAL_ADDRESS, DATABASE_URL },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}
