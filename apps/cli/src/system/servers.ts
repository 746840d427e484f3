import {
  type EmbeddedPostgres,
  type EmbeddedTemporal,
  findTemporal,
  openMailInbox,
  type RoleUrls,
  startPostgres,
  startTemporal,
} from '@ocop/platform';
import { inWords, said } from '../language';
import type { Say } from './say';

/** What a process is told from outside. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The servers everything stands on, ours or somebody else's. */
export interface Servers {
  readonly databaseUrl: string;
  /** The apps' own roles in a database of ours; of another's the environment may name them. */
  readonly roleUrls?: RoleUrls;
  readonly ownerUrl: string;
  readonly temporalAddress: string;
  readonly temporalUi?: string;
  readonly smtpUrl: string;
  /** Where mail lies that our own server took. */
  readonly mailFolder?: string;
  /** The database is ours alone: a place to try things, where nobody's cases lie. */
  readonly embeddedDatabase: boolean;
  /** Temporal is ours alone: what its data have lost, we may start again. */
  readonly embeddedEngine: boolean;
  /** What runs because we started it; for the list of processes. */
  readonly processes: readonly { readonly name: string; readonly pid: number }[];
  /** Stops what we started, in the order in which the later ones need the earlier ones. */
  stop(): Promise<void>;
}

/** How embedded servers keep what they are given. */
export interface Keeping {
  /** True for a run whose data are thrown away at its end: nothing is forced to the disk. */
  readonly brief: boolean;
}

/**
 * PostgreSQL from DATABASE_URL, else embedded; Temporal from TEMPORAL_ADDRESS, else its development server; mail to
 * SMTP_URL, else into a folder.
 */
export async function openServers(
  dataFolder: string,
  env: Env,
  say: Say,
  keeping: Keeping = { brief: false },
): Promise<Servers> {
  const [postgres, temporal, mail] = await allOrNone([
    env['DATABASE_URL'] ? undefined : startDatabase(dataFolder, keeping, say),
    env['TEMPORAL_ADDRESS'] ? undefined : startEngine(dataFolder, env, keeping, say),
    env['SMTP_URL'] ? undefined : openMailInbox(dataFolder),
  ]);
  const databaseUrl = env['DATABASE_URL'] ?? postgres?.urls.auditor ?? '';
  return {
    databaseUrl,
    ...(postgres ? { roleUrls: postgres.urls } : {}),
    ownerUrl: postgres?.ownerUrl ?? env['DATABASE_OWNER_URL'] ?? databaseUrl,
    temporalAddress: env['TEMPORAL_ADDRESS'] ?? temporal?.address ?? '',
    ...(temporal ? { temporalUi: temporal.uiUrl } : {}),
    ...(env['TEMPORAL_UI_URL'] ? { temporalUi: env['TEMPORAL_UI_URL'] } : {}),
    ...(mail ? { smtpUrl: mail.url, mailFolder: mail.folder } : { smtpUrl: env['SMTP_URL'] ?? '' }),
    embeddedDatabase: postgres !== undefined,
    embeddedEngine: temporal !== undefined,
    processes: [
      ...(postgres ? [{ name: 'PostgreSQL', pid: postgres.pid }] : []),
      ...(temporal ? [{ name: 'Temporal', pid: temporal.pid }] : []),
    ],
    async stop() {
      await mail?.stop();
      await temporal?.stop();
      await postgres?.stop();
    },
  };
}

interface Stoppable {
  stop(): Promise<void>;
}

/** Servers come up together; when one does not, those that did are ended again. */
async function allOrNone<const T extends readonly (Promise<Stoppable> | undefined)[]>(
  starting: T,
): Promise<{ -readonly [I in keyof T]: Awaited<T[I]> }> {
  const started = await Promise.allSettled(starting.map(async (server) => server));
  const servers = started.map((one) => (one.status === 'fulfilled' ? one.value : undefined));
  const failure = started.find((one) => one.status === 'rejected');
  if (!failure) return servers as { -readonly [I in keyof T]: Awaited<T[I]> };
  for (const server of servers) await server?.stop();
  throw failure.reason;
}

async function startDatabase(
  dataFolder: string,
  keeping: Keeping,
  say: Say,
): Promise<EmbeddedPostgres> {
  return say.step(said('PostgreSQL (đi kèm)', 'PostgreSQL (embedded)'), () =>
    startPostgres(dataFolder, keeping),
  );
}

async function startEngine(
  dataFolder: string,
  env: Env,
  { brief }: Keeping,
  say: Say,
): Promise<EmbeddedTemporal> {
  const found = await findTemporal(env['TEMPORAL_CLI_PATH'], (words) => say.line(inWords(words)));
  return say.step(
    said(
      `Temporal (máy chủ phát triển, ${found.from})`,
      `Temporal (development server, ${found.from})`,
    ),
    () => startTemporal(found.path, dataFolder, { inMemory: brief }),
  );
}
