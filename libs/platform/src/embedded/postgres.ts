import { execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { DATABASE_ROLES, type DatabaseRole, roleName, type RoleUrls } from '../database/roles';
import { type Child, isRunning, startChild, stopProcess } from './child';
import { freePort, onFreePorts } from './free-port';
import { tellingLine } from './telling-line';
import { blockedFolder, databaseUser, type OsUser } from './os-user';
import { leftPostgres, SHUTDOWN, stopLeftPostgres } from './left-postgres';
import { postgresBinaries } from './postgres-binaries';
import { readWhole, writeWhole } from './whole-file';

const run = promisify(execFile);
const DATABASE = 'ocop';
const OWNER = 'ocop_owner';
const START_TIMEOUT_MS = 20_000;
/**
 * Nothing is forced to the disk, but what is committed has been given to the operating system. (With
 * `synchronous_commit` off it would lie in the server's own memory for a while, and commits that were answered would
 * be lost with a server that is killed.)
 */
const HASTY = { fsync: 'off', full_page_writes: 'off' } as const;

/** An embedded PostgreSQL that answers, with the roles' addresses. */
export interface EmbeddedPostgres {
  readonly pid: number;
  readonly port: number;
  readonly ownerUrl: string;
  /** The apps' own addresses, and the auditor's. */
  readonly urls: RoleUrls;
  /** True when a server left over by an earlier start was taken over. */
  readonly reused: boolean;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The data are thrown away soon: they survive the death of every process, but not that of the machine. */
  readonly brief?: boolean;
  /** Its port, for whoever restarts it under its address; any free one otherwise. */
  readonly port?: number;
}

/**
 * Starts PostgreSQL on a data folder, or takes over the one that runs there already; makes database and roles.
 * @throws Error with the server's own reason when it does not start
 */
export async function startPostgres(
  dataFolder: string,
  options: PostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const user = await databaseUser();
  await prepareFolder(dataFolder, user);
  const secrets = await readOrMakeSecrets(dataFolder);
  const taken = await takeOver(dataFolder, secrets);
  const server = taken ?? (await onFreePorts(() => boot(dataFolder, secrets, options, user)));
  const stop = () => stopProcess(server.pid, SHUTDOWN);
  const url = (name: string, password: string, database: string) =>
    `postgres://${name}:${password}@127.0.0.1:${server.port}/${database}`;
  try {
    await makeDatabase(adminUrl(server.port, secrets.owner), secrets);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    pid: server.pid,
    port: server.port,
    ownerUrl: url(OWNER, secrets.owner, DATABASE),
    urls: Object.fromEntries(
      DATABASE_ROLES.map((role) => [
        role,
        url(roleName(role), passwordOf(role, secrets), DATABASE),
      ]),
    ) as Record<DatabaseRole, string>,
    reused: taken !== undefined,
    stop,
  };
}

/** A server that comes up, ours or one that an earlier start has left. */
interface Server {
  readonly pid: number;
  readonly port: number;
}

/** A server of an earlier start that answers is as good as a new one; one that does not is ended. */
async function takeOver(dataFolder: string, { owner }: Secrets): Promise<Server | undefined> {
  const left = await leftPostgres(dataFolder);
  const giveUp = Date.now() + START_TIMEOUT_MS;
  while (left && !left.moved && Date.now() < giveUp && (await isRunning(left.pid))) {
    if (await answers(adminUrl(left.port, owner))) return left;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stopLeftPostgres(dataFolder);
  return undefined;
}

const adminUrl = (port: number, password: string) =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/postgres`;

interface Secrets {
  readonly owner: string;
}

/** From a role's password nobody comes to the owner's or to another role's. */
function passwordOf(role: DatabaseRole, { owner }: Secrets): string {
  return createHmac('sha256', owner).update(roleName(role)).digest('hex').slice(0, 32);
}

async function prepareFolder(dataFolder: string, user?: OsUser): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const blocked = await blockedFolder(dataFolder, user);
  if (blocked === undefined) return;
  if (blocked === dataFolder) {
    await chmod(dataFolder, 0o711);
    return prepareFolder(dataFolder, user);
  }
  throw new Error(
    `the data folder ${dataFolder} cannot be reached by the database's user ${user?.name ?? ''}: ` +
      `${blocked} is closed to it; choose another place with --data`,
  );
}

async function readOrMakeSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, 'database-secrets.json');
  const kept = await readWhole<Secrets>(file);
  if (kept) return kept;
  if (existsSync(join(dataFolder, 'postgres', 'PG_VERSION')))
    throw new Error(
      `${file} is missing or cannot be read, and the database there cannot be opened without its passwords: ` +
        'put the file back from a copy, or begin anew with --reset',
    );
  const made = { owner: randomBytes(18).toString('base64url') };
  await writeWhole(file, JSON.stringify(made));
  return made;
}

async function boot(
  dataFolder: string,
  secrets: Secrets,
  options: PostgresOptions,
  user?: OsUser,
): Promise<Server> {
  const cluster = join(dataFolder, 'postgres');
  const binaries = await postgresBinaries(dataFolder, user);
  const identity = user ? { uid: user.uid, gid: user.gid } : {};
  if (!existsSync(join(cluster, 'PG_VERSION')))
    await initialise(binaries, cluster, secrets, identity);
  // A lock file whose server is gone would stop the start, if its number belongs to another process by now.
  await rm(join(cluster, 'postmaster.pid'), { force: true });
  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    ...(options.brief ? HASTY : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = startChild(
    join(binaries, 'bin', 'postgres'),
    ['-D', cluster, '-p', String(port), ...flags],
    join(dataFolder, 'postgres.log'),
    { ...identity, cwd: cluster, env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } },
  );
  try {
    await untilItAnswers(child, port, secrets);
    return { pid: child.pid, port };
  } catch (error) {
    await stopProcess(child.pid, SHUTDOWN);
    throw error;
  }
}

/** Made under another name and moved when complete: a start that was interrupted leaves no half cluster. */
async function initialise(
  binaries: string,
  cluster: string,
  secrets: Secrets,
  identity: { uid?: number; gid?: number },
): Promise<void> {
  const draft = `${cluster}.draft`;
  const passwordFile = `${cluster}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, secrets.owner, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    await chown(draft, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  try {
    // Without these the cluster takes over the shell's locale, or SQL_ASCII where there is none.
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await run(
      join(binaries, 'bin', 'initdb'),
      ['-D', draft, `--username=${OWNER}`, `--pwfile=${passwordFile}`].concat(
        '--auth=scram-sha-256',
        '--locale=C',
        ...locale,
      ),
      { ...identity, cwd: draft, env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' } },
    );
    await rename(draft, cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function untilItAnswers(child: Child, port: number, { owner }: Secrets): Promise<void> {
  const giveUp = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (child.hasExited())
      throw new Error(`PostgreSQL did not start: ${tellingLine(child.words())}`);
    if (await answers(adminUrl(port, owner))) return;
    if (Date.now() > giveUp)
      throw new Error(`PostgreSQL does not answer on port ${port}: ${tellingLine(child.words())}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeDatabase(adminUrl: string, secrets: Secrets): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ encoding: string; roles: string[]; has_db: boolean }>(
      `select current_setting('server_encoding') encoding,
        array(select rolname::text from pg_roles) roles,
        exists(select from pg_database where datname = $1) has_db`,
      [DATABASE],
    );
    const [found] = rows;
    if (found?.encoding !== 'UTF8')
      throw new Error(`the database's encoding is ${found?.encoding ?? 'unknown'}, expected UTF8`);
    for (const role of DATABASE_ROLES.filter((name) => !found.roles.includes(roleName(name)))) {
      // Our own hexadecimal text: safe inside the statement, which takes no parameters.
      const password = passwordOf(role, secrets);
      await admin.query(`create role ${roleName(role)} login password '${password}'`);
    }
    if (!found.has_db) await admin.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await admin.end();
  }
}
