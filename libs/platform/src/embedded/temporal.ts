import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join, resolve } from 'node:path';
import { type Child, isRunning, startChild, stopProcess } from './child';
import { freePort, onFreePorts } from './free-port';
import { optionOf, processesIn } from './processes';
import { tellingLine } from './telling-line';
import { writeWhole } from './whole-file';
import { SEARCH_ATTRIBUTES } from '../temporal/search-attributes';

const START_TIMEOUT_MS = 30_000;
const DEFAULT_UI_PORT = 8233;
const SHUTDOWN = [
  { signal: 'SIGTERM', waitMs: 10_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const;

/** Temporal's development server on one database file, with its web pages. */
export interface EmbeddedTemporal {
  readonly pid: number;
  readonly address: string;
  readonly uiUrl: string;
  readonly reused: boolean;
  stop(): Promise<void>;
}

export interface TemporalOptions {
  /** Keeps its data in memory: a third faster, and gone when it stops. */
  readonly inMemory?: boolean;
}

interface Server {
  readonly pid: number;
  readonly port: number;
  readonly uiPort: number;
}

/** Where the development server keeps its data; deleting it loses the engine's journal, never the legal record. */
function temporalDatabase(dataFolder: string): string {
  return join(dataFolder, 'temporal.db');
}

/** Starts the development server on a data folder, or takes over the one an earlier start left running. */
export async function startTemporal(
  binary: string,
  dataFolder: string,
  options: TemporalOptions = {},
): Promise<EmbeddedTemporal> {
  const taken = await takeOver(dataFolder);
  const server = taken ?? (await onFreePorts((again) => boot(binary, dataFolder, options, again)));
  return {
    pid: server.pid,
    address: `127.0.0.1:${server.port}`,
    uiUrl: `http://127.0.0.1:${server.uiPort}`,
    reused: taken !== undefined,
    stop: () => stopProcess(server.pid, SHUTDOWN),
  };
}

/** The development servers that run on a data folder, whoever started them. */
export async function leftTemporals(
  dataFolder: string,
): Promise<(Server & { readonly moved: boolean })[]> {
  const seen = await processesIn(dataFolder);
  return seen
    .filter(({ words }) => words.includes('start-dev'))
    .map((process) => {
      const journal = optionOf(process, '--db-filename') ?? temporalDatabase(dataFolder);
      return {
        pid: process.pid,
        port: Number(optionOf(process, '--port')),
        uiPort: Number(optionOf(process, '--ui-port')),
        moved: journal !== temporalDatabase(dataFolder),
      };
    });
}

/** Ends servers that an earlier start has left running on this data folder. */
export async function stopLeftTemporal(dataFolder: string): Promise<void> {
  for (const { pid } of await leftTemporals(dataFolder)) await stopProcess(pid, SHUTDOWN);
}

/** One server of an earlier start that answers is as good as a new one; whatever else runs there is ended. */
async function takeOver(dataFolder: string): Promise<Server | undefined> {
  let taken: Server | undefined;
  for (const left of await leftTemporals(dataFolder)) {
    if (!taken && !left.moved && (await comesUp(left))) taken = left;
    else await stopProcess(left.pid, SHUTDOWN);
  }
  return taken;
}

/** An earlier start may have been killed while its server was still coming up. */
async function comesUp({ pid, port }: Server): Promise<boolean> {
  const giveUp = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < giveUp && (await isRunning(pid))) {
    if (await accepts(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** A journal whose first start was cut off holds half of its tables and nothing of ours: it is made anew. */
async function dropHalfMadeJournal(dataFolder: string): Promise<void> {
  if (existsSync(journalMark(dataFolder))) return;
  for (const end of ['', '-wal', '-shm', '-journal'])
    await rm(`${temporalDatabase(dataFolder)}${end}`, { force: true });
}

const journalMark = (dataFolder: string) => `${temporalDatabase(dataFolder)}.made`;

async function boot(
  binary: string,
  dataFolder: string,
  { inMemory }: TemporalOptions,
  anyPort: boolean,
): Promise<Server> {
  if (!inMemory) await dropHalfMadeJournal(dataFolder);
  const port = await freePort();
  const uiPort = await freePort(anyPort ? undefined : DEFAULT_UI_PORT);
  const ports = { port: String(port), 'ui-port': String(uiPort) };
  const journal: Record<string, string> = inMemory
    ? {}
    : { 'db-filename': temporalDatabase(dataFolder) };
  const options = { ...ports, ...journal, 'log-level': 'error' };
  const attributes = Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => [
    '--search-attribute',
    `${name}=${type}`,
  ]);
  // One partition for a queue: with the default four, a task waits until some poller looks into its partition.
  const partitions = [
    'matching.numTaskqueueReadPartitions',
    'matching.numTaskqueueWritePartitions',
  ];
  const settings = partitions.flatMap((key) => ['--dynamic-config-value', `${key}=1`]);
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = startChild(
    resolve(binary),
    ['server', 'start-dev', ...flags, ...attributes, ...settings],
    join(dataFolder, 'temporal.log'),
    { cwd: dataFolder },
  );
  try {
    await untilItAccepts(child, port);
    if (!inMemory) await writeWhole(journalMark(dataFolder), '');
  } catch (error) {
    await stopProcess(child.pid, SHUTDOWN);
    throw error;
  }
  return { pid: child.pid, port, uiPort };
}

/** Until it has taken connections twice: the first may have been somebody else's short-lived port. */
async function untilItAccepts(child: Child, port: number): Promise<void> {
  const giveUp = Date.now() + START_TIMEOUT_MS;
  for (let accepted = 0; accepted < 2;) {
    accepted = (await accepts(port)) ? accepted + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const words = tellingLine(child.words());
    if (child.hasExited()) throw new Error(`Temporal did not start: ${words}`);
    if (Date.now() > giveUp) throw new Error(`Temporal does not answer on port ${port}: ${words}`);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
}
