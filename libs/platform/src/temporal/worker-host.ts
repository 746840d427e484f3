import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Worker } from '@temporalio/worker';

/** How long running work may finish before it is handed back; the supervisor kills later than that. */
export const SHUTDOWN = { shutdownGraceTime: '30s', shutdownForceTime: '45s' } as const;

/** Runs one worker for as long as its Nest application lives, and drains it before connections close. */
export class WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Every worker of this process, for whoever asks whether it still works. */
  static readonly ofProcess = new Set<WorkerHost>();
  private worker?: Worker;
  private running?: Promise<void>;

  constructor(private readonly makeWorker: () => Promise<Worker>) {}

  async onApplicationBootstrap(): Promise<void> {
    this.worker = await this.makeWorker();
    this.running = this.worker.run();
    WorkerHost.ofProcess.add(this);
    // A worker that dies by itself leaves an app that only looks alive.
    this.running.catch((error: unknown) => {
      process.stderr.write(`worker stopped: ${String(error)}\n`);
      process.exit(1);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }

  isRunning(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }
}
