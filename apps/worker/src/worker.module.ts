import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import { activityWorker, appLogger, PlatformModule, type Settings } from '@ocop/platform';
import { readBundle } from '@ocop/workflows';
import { LettersService } from './letters.activities';
import { RecordsService } from './records.activities';
import { RegistersService } from './registers.activities';
import { WORKFLOW_CODE, workflowWorker } from './workflow-worker';

const letterWorker = activityWorker(LettersService, {
  queue: QUEUES.letters,
  // Few on their way at once: when a thousand moments come together, they are recorded before what follows from them.
  parallel: 8,
  activities: ['tell'],
});

const registerWorker = activityWorker(RegistersService, {
  queue: QUEUES.registers,
  parallel: 2,
  activities: ['listProducers'],
});

/** The workflow code with the recording of events, and beside it the letters between cases. */
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
    LettersService,
    RegistersService,
    { provide: WORKFLOW_CODE, useValue: readCode },
    workflowWorker,
    letterWorker,
    registerWorker,
  ];
  return NestFactory.createApplicationContext(
    { module: WorkerModule, imports: [platform], providers },
    { logger: appLogger('worker'), abortOnError: false },
  );
}
