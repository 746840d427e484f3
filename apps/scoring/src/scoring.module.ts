import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import { activityWorker, appLogger, PlatformModule, type Settings } from '@ocop/platform';
import { ScoringService } from './scoring.activities';

const worker = activityWorker(ScoringService, {
  queue: QUEUES.scoring,
  parallel: 4,
  activities: ['tallyScores'],
});

@Module({ providers: [ScoringService, worker] })
class ScoringModule {}

/** Score sheets in, averages and outcomes out. */
export async function startScoring(settings: Settings) {
  const platform = PlatformModule.with(settings, { poolSize: 2, worker: true });
  return NestFactory.createApplicationContext(
    { module: ScoringModule, imports: [platform] },
    { logger: appLogger('scoring'), abortOnError: false },
  );
}
