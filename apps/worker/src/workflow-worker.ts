import type { FactoryProvider } from '@nestjs/common';
import { QUEUES } from '@ocop/contracts';
import { type Settings, SETTINGS, SHUTDOWN, WORKER_CONNECTION, WorkerHost } from '@ocop/platform';
import { type NativeConnection, Worker } from '@temporalio/worker';
import { RecordsService } from './records.activities';

/** Where the worker gets the workflow code from, as one text. */
export const WORKFLOW_CODE = Symbol('workflow code');

/** The workflow code, with the recording of events as its only activity. */
export const workflowWorker: FactoryProvider<WorkerHost> = {
  provide: `worker of ${QUEUES.workflows}`,
  inject: [SETTINGS, WORKER_CONNECTION, RecordsService, WORKFLOW_CODE],
  useFactory: (
    settings: Settings,
    connection: NativeConnection,
    records: RecordsService,
    readCode: () => Promise<string>,
  ) =>
    new WorkerHost(async () =>
      Worker.create({
        connection,
        namespace: settings.TEMPORAL_NAMESPACE,
        taskQueue: QUEUES.workflows,
        workflowBundle: { code: await readCode() },
        activities: {
          takeUp: records.takeUp.bind(records),
          decideAndRecord: records.decideAndRecord.bind(records),
        },
        // Every activity on this queue is local; polling for others would be for nothing.
        enableNonLocalActivities: false,
        maxCachedWorkflows: settings.WORKFLOW_CACHE,
        workflowThreadPoolSize: 1,
        maxConcurrentWorkflowTaskExecutions: 40,
        maxConcurrentLocalActivityExecutions: 40,
        workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, maximum: 10 },
        // A worker that died leaves its tasks with its own queue: they are handed on after this.
        stickyQueueScheduleToStartTimeout: '5s',
        ...SHUTDOWN,
      }),
    ),
};
