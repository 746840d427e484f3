import {
  type EmbeddedPostgres,
  type EmbeddedTemporal,
  findTemporal,
  openMailInbox,
  type RoleUrls,
  startPostgres,
  startTemporal,
} from '@ocop/platform';
import type { Say } from './say';

/** The servers everything stands on, ours or somebody else's. */
export interface Servers {
  readonly databaseUrl: string;
  /** The apps' own roles in a database of ours; of another's the environment may name them. */
  readonly roleUrls?: RoleUrls;
  readonly ownerUrl: string;
  readonly temporalAddress: string;
  readonly temporalUi?: string;
  readonly smtpUrl: string;
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
  env: Readonly<Record<string, string | undefined>>,
  say: Say,
  keeping: Keeping = { brief: false },
): Promise<Servers> {
  const [postgres, temporal] = await Promise.all([
    env['DATABASE_URL'] ? undefined : startDatabase(dataFolder, keeping, say),
    env['TEMPORAL_ADDRESS'] ? undefined : startEngine(dataFolder, env, keeping, say),
  ]);
  const mail = env['SMTP_URL'] ? undefined : await openMailInbox(dataFolder);
  const databaseUrl = env['DATABASE_URL'] ?? postgres?.urls.auditor ?? '';
  return {
    databaseUrl,
    ...(postgres ? { roleUrls: postgres.urls } : {}),
    ownerUrl: env['DATABASE_OWNER_URL'] ?? postgres?.ownerUrl ?? databaseUrl,
    temporalAddress: env['TEMPORAL_ADDRESS'] ?? temporal?.address ?? '',
    ...(temporal ? { temporalUi: temporal.uiUrl } : {}),
    ...(env['TEMPORAL_UI_URL'] ? { temporalUi: env['TEMPORAL_UI_URL'] } : {}),
    smtpUrl: env['SMTP_URL'] ?? mail?.url ?? '',
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

async function startDatabase(
  dataFolder: string,
  keeping: Keeping,
  say: Say,
): Promise<EmbeddedPostgres> {
  return say.step('PostgreSQL (embedded)', () => startPostgres(dataFolder, keeping));
}

async function startEngine(
  dataFolder: string,
  env: Readonly<Record<string, string | undefined>>,
  { brief }: Keeping,
  say: Say,
): Promise<EmbeddedTemporal> {
  const found = await findTemporal(env['TEMPORAL_CLI_PATH'], say.line);
  return say.step(`Temporal (development server, ${found.from})`, () =>
    startTemporal(found.path, dataFolder, { inMemory: brief }),
  );
}
