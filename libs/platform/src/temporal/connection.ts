import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
} from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Settings } from '../settings/settings';

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

/** The engine's worker library is large: only processes that run a worker load it. */
export async function openWorkerConnection(settings: Settings): Promise<NativeConnection> {
  await installRuntime();
  const { NativeConnection } = await import('@temporalio/worker');
  return NativeConnection.connect({ address: settings.TEMPORAL_ADDRESS, ...COMPRESSION });
}

let installing: Promise<void> | undefined;

/** Signals belong to Nest: two owners would shut a worker down twice. Once in each process, before any worker. */
export function installRuntime(): Promise<void> {
  return (installing ??= install());
}

async function install(): Promise<void> {
  const { Runtime } = await import('@temporalio/worker');
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

/** Makes search attributes without asking which there are: for servers that cannot tell. */
export async function addSearchAttributes(
  client: Client,
  attributes: readonly (readonly [string, keyof typeof ATTRIBUTE_TYPE])[],
): Promise<void> {
  const { operatorService } = client.connection as Connection;
  const { namespace } = client.options;
  const searchAttributes = Object.fromEntries(
    attributes.map(([name, type]) => [name, ATTRIBUTE_TYPE[type]]),
  );
  await operatorService.addSearchAttributes({ namespace, searchAttributes });
}
