import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import { createServer } from 'node:http';
import type { Pool } from 'pg';
import type { Settings } from './settings/settings';
import { WorkerHost } from './temporal/worker-host';
import { POOL, TEMPORAL_CLIENT, WORKER_CONNECTION } from './tokens';

const PATIENCE_MS = 2_000;

/** What answers whoever looks after a process. */
export interface Probe {
  close(): void;
}

/**
 * Answers for a process that has no HTTP of its own: `/health/live` while it works through its queues, so that one
 * that only looks alive is started again; `/health/ready` while database and engine answer, too.
 */
export async function openProbe(
  { PROBE_PORT: port, API_HOST: host }: Settings,
  apps: readonly INestApplicationContext[],
): Promise<Probe | undefined> {
  if (port === undefined) return undefined;
  const server = createServer((request, response) => {
    void stateOf(request.url ?? '', apps).then((state) => {
      const good = Object.values(state).every(Boolean);
      response.writeHead(good ? 200 : 503, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(state));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { close: () => server.close() };
}

async function stateOf(url: string, apps: readonly INestApplicationContext[]) {
  const workers = [...WorkerHost.ofProcess].every((worker) => worker.isRunning());
  if (url !== '/health/ready') return { workers };
  const asked = await Promise.all(apps.map(serversOf));
  return {
    workers,
    database: asked.every(({ database }) => database),
    temporal: asked.every(({ temporal }) => temporal),
  };
}

async function serversOf(app: INestApplicationContext) {
  const engine =
    app.get<Client | undefined>(TEMPORAL_CLIENT)?.connection ??
    app.get<NativeConnection | undefined>(WORKER_CONNECTION);
  const [database, temporal] = await Promise.all([
    answers(app.get<Pool>(POOL).query('select 1')),
    answers(engine?.workflowService.getSystemInfo({})),
  ]);
  return { database, temporal };
}

async function answers(question: Promise<unknown> | undefined): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answer = Promise.resolve(question).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
