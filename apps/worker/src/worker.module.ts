import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import { activityWorker, appLogger, PlatformModule, type Settings } from '@ocop/platform';
import { readBundle } from '@ocop/workflows';
import { MessagesService } from './messages.activities';
import { RecordsService } from './records.activities';
import { WORKFLOW_CODE, workflowWorker } from './workflow-worker';

const messageWorker = activityWorker(MessagesService, {
  queue: QUEUES.messages,
  parallel: 20,
  activities: ['tell'],
});

/** The workflow code with the recording of events, and beside it the messages between cases. */
@Module({})
class WorkerModule {}

/** @param readCode the workflow code; as a rule what the build has bundled */
export async function startWorker(settings: Settings, readCode = readBundle) {
  const platform = PlatformModule.with(settings, {
    poolSize: 12,
    speaksAs: 'worker',
    worker: true,
  });
  const providers = [
    RecordsService,
    MessagesService,
    { provide: WORKFLOW_CODE, useValue: readCode },
    workflowWorker,
    messageWorker,
  ];
  return NestFactory.createApplicationContext(
    { module: WorkerModule, imports: [platform], providers },
    { logger: appLogger('worker'), abortOnError: false },
  );
}
