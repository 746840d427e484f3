import { openClient, openPatientDatabase, poolOf } from '@ocop/platform';
import { rebuildReadModels } from '@ocop/records';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { table } from '../../../apps/cli/src/commands/output';
import { PersonAtApi } from '../../support/person-at-api';
import type { SeparateSystem } from '../../support/separate-system';
import { BARE_QUEUE, bareDecide } from '../bare-messages';
import { measure, type Measured, round } from '../measure';
import { memoryOf } from '../memory';
import { type Keys, office, onOneSystem, openPlan, untilSettled } from '../one-system';
import type { Part } from '../part';
import { COMMUNES, REPORTS } from '../plans';

const CALLERS = [1, 8, 32] as const;

/** Decisions by many callers, beside a workflow that does nothing but insert a row. */
export const decisions: Part = async (say) => {
  const result = await onOneSystem(decide);
  const row = (name: string, { callers, calls, perSecond, p50Ms, p95Ms }: Measured) =>
    [name, callers, calls, perSecond, p50Ms, p95Ms].map(String);
  table(
    ['', 'callers', 'calls', 'per second', 'p50 ms', 'p95 ms', 'ratio'],
    result.decisions.flatMap(({ ours, bare, ratio }) => [
      [...row('HTTP → update → log → answer', ours), String(ratio)],
      row('bare update and insert', bare),
    ]),
  ).forEach(say);
  return result;
};

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
  const { TEMPORAL_ADDRESS, DATABASE_URL_WORKER: DATABASE_URL } = system.settings;
  const child = spawn(process.execPath, [join(__dirname, '..', 'bare-worker.js')], {
    env: { ...process.env, TEMPORAL_ADDRESS, DATABASE_URL },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}
