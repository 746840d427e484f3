import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
} from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import type { Settings } from '../settings/settings';
import { SEARCH_ATTRIBUTES } from './search-attributes';

/** On one machine compressing costs more than it saves; across machines the default would be worth another look. */
const COMPRESSION = { grpcCompression: { codec: 'none' } } as const;

/**
 * A case that is just continuing as new answers "resource exhausted"; the SDK's own second of patience for that would
 * be felt by whoever gave the command, and the case is there again within milliseconds.
 */
const SOON_AGAIN = makeGrpcRetryInterceptor(
  defaultGrpcRetryOptions({ initialIntervalMs: () => 30, maxAttempts: 12 }),
);

export async function openClient(settings: Settings): Promise<Client> {
  const connection = await Connection.connect({
    address: settings.TEMPORAL_ADDRESS,
    connectTimeout: '10s',
    interceptors: [SOON_AGAIN],
    ...COMPRESSION,
  });
  return new Client({ connection, namespace: settings.TEMPORAL_NAMESPACE });
}

export async function openWorkerConnection(settings: Settings): Promise<NativeConnection> {
  return NativeConnection.connect({ address: settings.TEMPORAL_ADDRESS, ...COMPRESSION });
}

let installed = false;

/** Signals belong to Nest: two owners would shut a worker down twice. Once in each process, before any worker. */
export function installRuntime(): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
    logger: workerLogger,
  });
}

const say = (level: string) => (message: string, meta?: object) => {
  process.stderr.write(`${JSON.stringify({ level, msg: message, ...meta })}\n`);
};
const silent = () => undefined;

/** Warnings and errors of the engine; its news about itself would drown ours. */
const workerLogger = {
  log: silent,
  trace: silent,
  debug: silent,
  info: silent,
  warn: say('warn'),
  error: say('error'),
};

const ATTRIBUTE_TYPE = { Keyword: 2, Datetime: 6 } as const;

/** Makes the search attributes on a cluster that lacks them; an existing one is left as it is. */
export async function ensureSearchAttributes(client: Client): Promise<void> {
  const { operatorService } = client.connection as Connection;
  const { namespace } = client.options;
  const known = await operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(
    ([name]) => known.customAttributes?.[name] === undefined,
  );
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(
    missing.map(([name, type]) => [name, ATTRIBUTE_TYPE[type]]),
  );
  await operatorService.addSearchAttributes({ namespace, searchAttributes });
}
