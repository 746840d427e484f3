import { join } from 'node:path';
import { stopProcess } from './child';
import { optionOf, processesIn } from './processes';

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one; both lose nothing that was committed. */
export const SHUTDOWN = [
  { signal: 'SIGINT', waitMs: 10_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
] as const;
const HELPERS = [
  { signal: 'SIGTERM', waitMs: 3_000 },
  { signal: 'SIGQUIT', waitMs: 3_000 },
] as const;

/** A server that an earlier start has left on a folder. */
export interface LeftServer {
  readonly pid: number;
  readonly port: number;
  /** The folder has been moved since: what the server knows by its path is no longer there. */
  readonly moved: boolean;
}

/** The PostgreSQL that runs on a data folder, whoever started it. */
export async function leftPostgres(dataFolder: string): Promise<LeftServer | undefined> {
  const cluster = join(dataFolder, 'postgres');
  for (const seen of await processesIn(cluster)) {
    // Its helpers work in the same folder under titles of their own; only the server itself was given options.
    const folder = optionOf(seen, '-D');
    const port = Number(optionOf(seen, '-p'));
    if (folder && port) return { pid: seen.pid, port, moved: folder !== cluster };
  }
  return undefined;
}

/** Ends a server that an earlier start has left running on this data folder. */
export async function stopLeftPostgres(dataFolder: string): Promise<void> {
  const left = await leftPostgres(dataFolder);
  if (left) await stopProcess(left.pid, SHUTDOWN);
  // Helpers of a server that was killed keep its memory for a moment, and a new one would refuse to start.
  for (const { pid } of await processesIn(join(dataFolder, 'postgres')))
    await stopProcess(pid, HELPERS);
}
