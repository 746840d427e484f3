import { atTime, civilDateAt } from '@ocop/calendar';
import { type Command, type Recorded, streamName, type StreamRef } from '@ocop/casework';
import type { Wish } from '@ocop/contracts';
import {
  addSearchAttributes,
  CaseGateway,
  ClockStore,
  findTestServer,
  installRuntime,
  type MailInbox,
  openMailInbox,
  readSettings,
  SEARCH_ATTRIBUTES,
  signerOf,
} from '@ocop/platform';
import { CaseKeeper } from '@ocop/records';
import type { Actor } from '@ocop/regulations';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { type RunningApps, startApps } from '../../apps/cli/src/system/apps';
import { ownKeys } from '../../apps/cli/src/system/own-keys';
import { makeDatabase } from './database';
import type { PaperWorld } from './paper-world';

/**
 * The real workflow code and services on a server whose time skips ahead whenever nothing is under way: months pass
 * in a moment, and every timer fires by itself.
 */
export class SkippingWorld {
  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly gateway: CaseGateway,
    readonly pool: Pool,
    private readonly apps: RunningApps,
    private readonly mail: MailInbox,
  ) {}

  /** @param from business day on which the world begins, at eight in the morning */
  static async start(from: string): Promise<SkippingWorld> {
    const { path } = await findTestServer(
      process.env['TEMPORAL_TEST_SERVER_PATH'],
      () => undefined,
    );
    await installRuntime();
    const env = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
    });
    await addSearchAttributes(env.client, Object.entries(SEARCH_ATTRIBUTES));
    const { appUrl, ownerUrl } = await makeDatabase();
    const SIGNING_KEY = await ownKeys(mkdtempSync(join(tmpdir(), 'ocop-keys-')), ownerUrl);
    const mail = await openMailInbox(mkdtempSync(join(tmpdir(), 'ocop-workflow-')));
    const settings = readSettings({
      DATABASE_URL: appUrl,
      TEMPORAL_ADDRESS: env.address,
      SMTP_URL: mail.url,
      OCOP_CLOCK: 'sandbox',
      SIGNING_KEY,
    });
    const pool = new Pool({ connectionString: appUrl, max: 2 });
    const clock = new ClockStore(pool, 'sandbox');
    await clock.holdAt(atTime(from, 8));
    await clock.release();
    const apps = await startApps(settings, ['worker', 'scoring', 'certificates', 'notifications']);
    const gateway = new CaseGateway(env.client, signerOf(settings, 'api'), clock);
    return new SkippingWorld(env, gateway, pool, apps, mail);
  }

  /** Opens a case by its first command, or from a folded state. */
  async open(ref: StreamRef, command: Command, actor: Actor): Promise<void> {
    await this.gateway.open(ref, { command, actor, commandId: `open:${ref.id}` });
  }

  /** Takes a case up where a world on paper has left it: its events go into the log, its state into a workflow. */
  async resume(ref: StreamRef, paper: PaperWorld): Promise<void> {
    const keeper = new CaseKeeper(this.pool);
    const events = paper.events.filter(({ stream }) => stream === streamName(ref));
    const kept = paper.matter;
    await keeper.log.append(ref, await keeper.takeUp(ref), {
      events,
      folded: paper.folded(ref),
      kept,
    });
    await this.gateway.resume(ref, {});
  }

  async command(ref: StreamRef, command: Command, actor: Actor, key: string): Promise<void> {
    await this.gateway.command(ref, { command, actor, commandId: key });
  }

  async signal(ref: StreamRef, command: unknown, actor: Actor, key: string): Promise<void> {
    const replyTo = { role: actor.role, area: actor.area };
    const wish: Wish = { command: command as Command, actor, commandId: key, replyTo };
    await this.gateway.signal(ref, wish);
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
    await this.apps.stop();
    await this.pool.end();
    await this.mail.stop();
    await this.env.teardown();
    rmSync(join(this.mail.folder, '..'), { recursive: true, force: true });
  }
}
