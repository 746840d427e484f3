import { OF_A_CASE } from '@ocop/records';
import type { Settings } from '@ocop/platform';
import { freePort, markAsSandbox, migrate, survivingCuts } from '@ocop/platform';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { playStory } from '../../apps/cli/src/story/play-story';
import type { Story } from '../../apps/cli/src/story/story';
import { storyBeside } from '../../apps/cli/src/story/read-story';
import { adoptWhatIsDelivered } from '../../apps/cli/src/system/adopt-delivered';
import { type Keys, seedPeople } from '../../apps/cli/src/system/demo-people';
import { ownKeys } from '../../apps/cli/src/system/own-keys';
import { openServers, type Servers } from '../../apps/cli/src/system/servers';
import { settingsFor } from '../../apps/cli/src/system/settings-for';
import { restoreDatabase } from './copy-database';
import { type CopyName, copyOf } from './played-system';
import { type CliResult, ocop, PUBLIC_URL, RunningCli } from './running-cli';
import { story } from './story-on-paper';

const silent = { line: () => undefined, step: <T>(_: string, act: () => Promise<T>) => act() };

/** Servers in this process, apps in processes of their own that can be killed one by one. */
export class SeparateSystem {
  private readonly apps = new Map<string, { names: readonly string[]; cli: RunningCli }>();

  private constructor(
    readonly folder: string,
    private servers: Servers,
    readonly settings: Settings,
    readonly keys: Keys,
    readonly pool: Pool,
    private readonly brief: boolean,
    private readonly story: Story,
  ) {}

  /**
   * @param brief keeps the engine's journal in memory; otherwise it survives a restart of the engine
   * @param told whose people are known, and which is played
   */
  static async start(brief: boolean, told: Story = story): Promise<SeparateSystem> {
    const folder = mkdtempSync(join(tmpdir(), 'ocop-e2e-'));
    return SeparateSystem.startOn(folder, brief, told);
  }

  /**
   * A backup of the system that the run's setup started, restored beside an empty engine: nothing runs before `reconcile`
   * has taken it up from the log. The keys are kept apart from the database, as in a deployment.
   */
  static async restored(name: CopyName): Promise<SeparateSystem> {
    const folder = mkdtempSync(join(tmpdir(), 'ocop-e2e-'));
    const { folder: kept, copy } = copyOf(name);
    for (const file of ['signing-keys.json', 'demo-users.json'])
      copyFileSync(join(kept, file), join(folder, file));
    const system = await SeparateSystem.startOn(folder, true, story);
    await restoreDatabase(system.ownerUrl, copy);
    return system;
  }

  private static async startOn(
    folder: string,
    brief: boolean,
    told: Story,
  ): Promise<SeparateSystem> {
    const servers = await openServers(folder, {}, silent, { brief });
    await migrate(servers.ownerUrl);
    await adoptWhatIsDelivered(servers.ownerUrl);
    const signingKey = await ownKeys(folder, servers.ownerUrl);
    await markAsSandbox(servers.ownerUrl);
    const settings = {
      ...settingsFor(servers, await freePort(), { folder, signingKey }),
      PUBLIC_URL,
    };
    const keys = await seedPeople(folder, servers.ownerUrl, told.people);
    const pool = survivingCuts(new Pool({ connectionString: settings.DATABASE_URL, max: 2 }));
    return new SeparateSystem(folder, servers, settings, keys, pool, brief, told);
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.settings.API_PORT}`;
  }

  /** A command of the operator's, with what the apps know of their servers. */
  command(...words: string[]): Promise<CliResult> {
    const { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL, FILES_DIR } = this.settings;
    const env = { DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL, FILES_DIR, OCOP_CLOCK: 'sandbox' };
    return ocop(words, env);
  }

  get ownerUrl(): string {
    return this.servers.ownerUrl;
  }

  /** Everything that runs, by name. */
  processes(): { name: string; pid: number }[] {
    const apps = [...this.apps].map(([name, { cli }]) => ({ name, pid: cli.pid }));
    return [...apps, ...this.servers.processes];
  }

  /**
   * Starts apps together in one process, under a name by which they are killed.
   * @param program another release's command line
   */
  async run(
    name: string,
    names: readonly string[],
    program?: readonly [string, ...string[]],
  ): Promise<void> {
    const env = Object.fromEntries(
      Object.entries(this.settings).map(([key, value]) => [key, String(value)]),
    );
    const cli = new RunningCli(['apps', ...names], env, program);
    this.apps.set(name, { names, cli });
    await cli.untilItSays('sẵn sàng');
  }

  /** What apps that were started together have printed. */
  said(name: string): string {
    return this.apps.get(name)?.cli.out ?? '';
  }

  async kill(name: string): Promise<void> {
    await this.apps.get(name)?.cli.end('SIGKILL');
  }

  async runAgain(name: string): Promise<void> {
    await this.run(name, this.apps.get(name)?.names ?? []);
  }

  /** Plays the story, to its end or to a day; waits for so long for a system that is away. */
  async play(until?: string, patienceMs = 120_000): Promise<void> {
    const { settings, apiUrl, keys, story } = this;
    const { planFile } = storyBeside(story.id);
    const how = { settings, apiUrl, keys, planFile, patienceMs };
    await playStory(story, { ...how, ...(until ? { until } : {}) });
  }

  async eventCount(): Promise<number> {
    const { rows } = await this.pool.query<{ n: string }>(
      `select count(*) as n from events where ${OF_A_CASE}`,
    );
    return Number(rows[0]?.n);
  }

  /** The engine dies and everything it knew is gone; a new one comes up in its place. */
  async loseTheEngine(): Promise<void> {
    const engine = this.servers.processes.find(({ name }) => name === 'Temporal');
    if (!engine) throw new Error('there is no engine of ours');
    process.kill(engine.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const file of ['temporal.db', 'temporal.db-wal', 'temporal.db-shm'])
      rmSync(join(this.folder, file), { force: true });
    const env = { DATABASE_URL: 'kept', SMTP_URL: 'kept' };
    const engineAgain = await openServers(this.folder, env, silent, { brief: this.brief });
    const before = this.servers;
    this.servers = { ...before, processes: engineAgain.processes, stop: stopBoth };
    async function stopBoth() {
      await engineAgain.stop();
      await before.stop();
    }
    Object.assign(this.settings, { TEMPORAL_ADDRESS: engineAgain.temporalAddress });
  }

  async stop(): Promise<void> {
    for (const { cli } of this.apps.values()) await cli.end('SIGTERM');
    await this.pool.end();
    await this.servers.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
