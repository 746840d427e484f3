import { readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { type Child, isRunning, startChild, stopProcess } from './child';
import { freePort } from './free-port';
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

interface StateFile {
  readonly pid: number;
  readonly port: number;
  readonly uiPort: number;
}

/** Where the development server keeps its data; deleting it loses the engine's journal, never the legal record. */
export function temporalDatabase(dataFolder: string): string {
  return join(dataFolder, 'temporal.db');
}

/** Starts the development server on a data folder, or takes over the one an earlier start left running. */
export async function startTemporal(
  binary: string,
  dataFolder: string,
  options: TemporalOptions = {},
): Promise<EmbeddedTemporal> {
  const stateFile = stateFileIn(dataFolder);
  const running = await runningServer(stateFile);
  const state = running ?? (await boot(binary, dataFolder, options));
  if (!running) await writeFile(stateFile, JSON.stringify(state));
  return {
    pid: state.pid,
    address: `127.0.0.1:${state.port}`,
    uiUrl: `http://127.0.0.1:${state.uiPort}`,
    reused: running !== undefined,
    stop: async () => {
      await stopProcess(state.pid, SHUTDOWN);
      await rm(stateFile, { force: true });
    },
  };
}

/** Ends a server that an earlier start has left running on this data folder. */
export async function stopLeftTemporal(dataFolder: string): Promise<void> {
  const running = await runningServer(stateFileIn(dataFolder));
  if (running) await stopProcess(running.pid, SHUTDOWN);
}

const stateFileIn = (dataFolder: string) => join(dataFolder, 'temporal.json');

async function runningServer(stateFile: string): Promise<StateFile | undefined> {
  const text = await readFile(stateFile, 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const state = JSON.parse(text) as StateFile;
  const command = await readFile(`/proc/${state.pid}/cmdline`, 'utf8').catch(() => 'temporal');
  const ours = command.includes('temporal') && (await isRunning(state.pid));
  return ours && (await accepts(state.port)) ? state : undefined;
}

async function boot(
  binary: string,
  dataFolder: string,
  { inMemory }: TemporalOptions,
): Promise<StateFile> {
  const port = await freePort();
  const uiPort = await freePort(DEFAULT_UI_PORT);
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
    binary,
    ['server', 'start-dev', ...flags, ...attributes, ...settings],
    join(dataFolder, 'temporal.log'),
  );
  await untilItAccepts(child, port);
  return { pid: child.pid, port, uiPort };
}

async function untilItAccepts(child: Child, port: number): Promise<void> {
  const giveUp = Date.now() + START_TIMEOUT_MS;
  while (!(await accepts(port))) {
    const words = child.words().trim().split('\n').at(-1) ?? '';
    if (child.hasExited()) throw new Error(`Temporal did not start: ${words}`);
    if (Date.now() > giveUp) throw new Error(`Temporal does not answer on port ${port}: ${words}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
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
