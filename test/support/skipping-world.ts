import { atTime, civilDateAt } from '@ocop/calendar';
import {
  type Command,
  matterNamedIn,
  parseStreamName,
  type Recorded,
  streamName,
  type StreamRef,
} from '@ocop/casework';
import { aggregateOf, type Wish } from '@ocop/contracts';
import type { Actor } from '@ocop/ground';
import {
  addSearchAttributes,
  CaseGateway,
  DATABASE_ROLES,
  type DatabaseRole,
  type RoleUrls,
  ClockStore,
  findTemporal,
  findTestServer,
  installRuntime,
  type MailInbox,
  openMailInbox,
  roleSettings,
  readSettings,
  SEARCH_ATTRIBUTES,
  settingsAs,
  type Settings,
  type Signer,
  signerOf,
} from '@ocop/platform';
import type { Plan } from '@ocop/programmes';
import { CaseKeeper, MatterStore } from '@ocop/records';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { INestApplicationContext } from '@nestjs/common';
import { type RunningApps, startApps } from '../../apps/cli/src/system/apps';
import { startWorker } from '../../apps/worker/src';
import { workflowCode } from './workflow-code';
import { ownKeys } from '../../apps/cli/src/system/own-keys';
import { makeDatabase } from './database';
import type { PaperWorld } from './paper-world';
import { openingSteps } from './plans';

export interface WorldOptions {
  readonly engine?: 'skipping' | 'real';
  /** Another way to the database, e.g. one that can be cut. */
  readonly way?: (url: string) => Promise<string>;
  /** Another way from the apps to the engine; the test itself speaks to it directly. */
  readonly wayToEngine?: (address: string) => Promise<string>;
}

const silent = () => undefined;

/** The same roles by another way to the server. */
function throughWay(urls: RoleUrls, way: string): RoleUrls {
  const { host } = new URL(way);
  const through = (url: string) => Object.assign(new URL(url), { host }).toString();
  return Object.fromEntries(DATABASE_ROLES.map((role) => [role, through(urls[role])])) as Record<
    DatabaseRole,
    string
  >;
}

async function skippingEngine(): Promise<TestWorkflowEnvironment> {
  const { path } = await findTestServer(process.env['TEMPORAL_TEST_SERVER_PATH'], silent);
  const server = { executable: { type: 'existing-path', path } } as const;
  return TestWorkflowEnvironment.createTimeSkipping({ server });
}

async function realEngine(): Promise<TestWorkflowEnvironment> {
  const { path } = await findTemporal(process.env['TEMPORAL_CLI_PATH'], silent);
  const server = { executable: { type: 'existing-path', path } } as const;
  return TestWorkflowEnvironment.createLocal({ server });
}

/**
 * The real workflow code and services on a server whose time skips ahead whenever nothing is under way: months pass
 * in a moment, and every timer fires by itself.
 */
export class SkippingWorld {
  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly gateway: CaseGateway,
    readonly pool: Pool,
    readonly ownerUrl: string,
    private readonly settings: Settings,
    private worker: INestApplicationContext,
    private readonly services: RunningApps,
    private readonly mail: MailInbox,
  ) {}

  /**
   * @param from business day on which the world begins, at eight in the morning
   * @param how another engine, on which time does not skip but everything else is as in production; other ways
   */
  static async start(from: string, how: WorldOptions = {}): Promise<SkippingWorld> {
    await installRuntime();
    const env = how.engine === 'real' ? await realEngine() : await skippingEngine();
    await addSearchAttributes(env.client, Object.entries(SEARCH_ATTRIBUTES));
    const { ownerUrl, urls } = await makeDatabase();
    const SIGNING_KEY = await ownKeys(mkdtempSync(join(tmpdir(), 'ocop-keys-')), ownerUrl);
    const mail = await openMailInbox(mkdtempSync(join(tmpdir(), 'ocop-workflow-')));
    const settings = readSettings({
      ...roleSettings(how.way ? throughWay(urls, await how.way(urls.worker)) : urls),
      TEMPORAL_ADDRESS: (await how.wayToEngine?.(env.address)) ?? env.address,
      SMTP_URL: mail.url,
      OCOP_CLOCK: 'sandbox',
      SIGNING_KEY,
    });
    const pool = new Pool({ connectionString: ownerUrl, max: 2 });
    const clock = new ClockStore(pool, 'sandbox');
    await clock.holdAt(atTime(from, 8));
    await clock.release();
    const worker = await startWorker(settingsAs('worker', settings), workflowCode);
    const services = await startApps(settings, ['scoring', 'certificates', 'notifications']);
    const gateway = new CaseGateway(env.client, signerOf(settings, 'api'), clock);
    return new SkippingWorld(env, gateway, pool, ownerUrl, settings, worker, services, mail);
  }

  /** What the apps of this world are told. */
  get appSettings(): Settings {
    return this.settings;
  }

  /** Signs as the API does. */
  get signer(): Signer {
    const signer = signerOf(this.settings, 'api');
    if (!signer) throw new Error('this world has no key of the API');
    return signer;
  }

  /** Opens a case by its first command, or from a folded state. */
  async open(ref: StreamRef, command: Command, actor: Actor): Promise<void> {
    await this.gateway.open(ref, { command, actor, commandId: `open:${ref.id}` });
  }

  /** A plan that its authority has approved. */
  async openYear(plan: Plan): Promise<StreamRef> {
    const year: StreamRef = { type: 'programme-year', id: plan.id };
    const kept = { sha256: await new MatterStore(this.pool).keep(plan) };
    for (const { actor, command } of openingSteps(plan)) {
      if (command.type === 'DraftPlan') await this.open(year, { ...command, plan: kept }, actor);
      else await this.command(year, command, actor, `${command.type}:${plan.id}`);
    }
    return year;
  }

  /** Takes a case up where a world on paper has left it: its events go into the log, its state into a workflow. */
  async resume(ref: StreamRef, paper: PaperWorld): Promise<void> {
    const events = paper.events.filter(({ stream }) => stream === streamName(ref));
    const kept = new Map(
      events
        .flatMap(({ data }) => matterNamedIn(data))
        .map((hash) => [hash, paper.matter.get(hash)]),
    );
    const keeper = new CaseKeeper(this.pool);
    const folded = paper.folded(ref);
    await keeper.log.append(ref, await keeper.takeUp(ref), { events, folded, kept });
    if (!aggregateOf(ref.type).isClosed(folded.state)) await this.gateway.resume(ref, {});
  }

  /** Every case of a world on paper. */
  async resumeAll(paper: PaperWorld): Promise<void> {
    for (const name of paper.streams()) await this.resume(parseStreamName(name), paper);
  }

  async command(ref: StreamRef, command: Command, actor: Actor, key: string): Promise<void> {
    await this.gateway.command(ref, { command, actor, commandId: key });
  }

  async signal(ref: StreamRef, command: unknown, actor: Actor, key: string): Promise<void> {
    const replyTo = { role: actor.role, area: actor.area };
    const wish: Wish = { command: command as Command, actor, commandId: key, replyTo };
    await this.gateway.signal(ref, wish);
  }

  /** Waits until no case has work to do or people to tell. */
  async untilQuiet(): Promise<void> {
    const giveUpAt = Date.now() + 30_000;
    const busy = 'select stream from streams where todo + notices > 0 limit 3';
    for (;;) {
      const { rows } = await this.pool.query<{ stream: string }>(busy);
      if (rows.length === 0) return;
      if (Date.now() > giveUpAt) throw new Error(`busy: ${rows.map((row) => row.stream).join()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits until the case has been taken up from the log. */
  async untilStands(ref: StreamRef): Promise<void> {
    const giveUpAt = Date.now() + 30_000;
    while (!(await this.gateway.stand(ref))?.version) {
      if (Date.now() > giveUpAt) throw new Error(`${streamName(ref)} does not stand`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** A release: the worker goes, another comes with this workflow code. */
  async release(code: string): Promise<void> {
    await this.worker.close();
    this.worker = await startWorker(settingsAs('worker', this.settings), () =>
      Promise.resolve(code),
    );
  }

  /** Lets time skip ahead. */
  async pass(duration: string): Promise<void> {
    await this.env.sleep(duration);
  }

  /** Events of a stream, or of all, in the order of the log, each with its business day. */
  async events(stream?: string): Promise<(Recorded & { stream: string; day: string })[]> {
    const { rows } = await this.pool.query<Recorded & { stream: string; occurred_at: Date }>(
      `select stream, version, type, data, actor, cause, occurred_at from events
       where $1::text is null or stream = $1 order by position`,
      [stream ?? null],
    );
    return rows.map((row) => ({ ...row, day: civilDateAt(row.occurred_at.getTime()) }));
  }

  /** Waits until the log holds an event of this type; time does not skip meanwhile. */
  async untilRecorded(stream: string, type: string): Promise<void> {
    const giveUpAt = Date.now() + 30_000;
    while (!(await this.events(stream)).some((event) => event.type === type)) {
      if (Date.now() > giveUpAt) throw new Error(`${stream} has recorded no ${type}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    await this.worker.close();
    await this.services.stop();
    await this.pool.end();
    await this.mail.stop();
    await this.env.teardown();
    rmSync(join(this.mail.folder, '..'), { recursive: true, force: true });
  }
}
