import type { FactoryProvider, Type } from '@nestjs/common';
import type { NativeConnection } from '@temporalio/worker';
import { SETTINGS, WORKER_CONNECTION } from '../tokens';
import type { Settings } from '../settings/settings';
import { SHUTDOWN, WorkerHost } from './worker-host';

/** Names of the methods of a service that are activities. */
type ActivityName<S> = {
  [K in keyof S]: S[K] extends (...args: never[]) => Promise<unknown> ? K : never;
}[keyof S];

/**
 * A worker for the activities of one service, and for nothing else: it carries no workflow code, which would cost it
 * a sandbox of its own.
 */
export function activityWorker<S extends object>(
  service: Type<S>,
  how: { queue: string; parallel: number; activities: readonly (ActivityName<S> & string)[] },
): FactoryProvider<WorkerHost> {
  return {
    provide: `worker of ${how.queue}`,
    inject: [SETTINGS, WORKER_CONNECTION, service],
    useFactory: (settings: Settings, connection: NativeConnection, instance: S) => {
      const activities = Object.fromEntries(
        how.activities.map((name) => [name, (instance[name] as () => unknown).bind(instance)]),
      );
      return new WorkerHost(async () => {
        const { Worker } = await import('@temporalio/worker');
        return Worker.create({
          connection,
          namespace: settings.TEMPORAL_NAMESPACE,
          taskQueue: how.queue,
          activities,
          maxConcurrentActivityTaskExecutions: how.parallel,
          ...SHUTDOWN,
        });
      });
    },
  };
}
