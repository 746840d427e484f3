import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { BARE_QUEUE } from './bare-messages';
import type { BareActivities } from './bare.workflow';

/** The bare workflow's worker, in a process of its own like ours, with the same settings. */
async function run(): Promise<void> {
  const { TEMPORAL_ADDRESS: address = '', DATABASE_URL } = process.env;
  const pool = new Pool({ connectionString: DATABASE_URL, max: 12 });
  const activities: BareActivities = {
    async insertRow(id, n) {
      await pool.query('insert into bench_bare (id, n) values ($1, $2)', [id, n]);
    },
  };
  const bundle = await bundleWorkflowCode({ workflowsPath: require.resolve('./bare.workflow') });
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address, grpcCompression: { codec: 'none' } }),
    taskQueue: BARE_QUEUE,
    workflowBundle: bundle,
    activities: { ...activities },
    enableNonLocalActivities: false,
    maxCachedWorkflows: 600,
    workflowThreadPoolSize: 1,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentLocalActivityExecutions: 40,
    workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, maximum: 10 },
  });
  process.stdout.write('ready\n');
  await worker.run();
  await pool.end();
}

void run().then(() => process.exit());
