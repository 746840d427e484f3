import { atTime, civilDateAt } from '@ocop/calendar';
import { type Command, type Recorded, streamName, type StreamRef } from '@ocop/casework';
import type { Envelope, SignalledCommand } from '@ocop/contracts';
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
} from '@ocop/platform';
import { EventLog, printOf } from '@ocop/records';
import type { Actor } from '@ocop/regulations';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { type RunningApps, startApps } from '../../apps/cli/src/system/apps';
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
    private readonly clock: ClockStore,
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
    const { appUrl } = await makeDatabase();
    const mail = await openMailInbox(mkdtempSync(join(tmpdir(), 'ocop-workflow-')));
    const settings = readSettings({
      DATABASE_URL: appUrl,
      TEMPORAL_ADDRESS: env.address,
      SMTP_URL: mail.url,
      OCOP_CLOCK: 'sandbox',
    });
    const pool = new Pool({ connectionString: appUrl, max: 2 });
    const clock = new ClockStore(pool, 'sandbox');
    await clock.holdAt(atTime(from, 8));
    await clock.release();
    const apps = await startApps(settings, ['worker', 'scoring', 'certificates', 'notifications']);
    return new SkippingWorld(env, new CaseGateway(env.client), pool, clock, apps, mail);
  }

  /** Opens a case by its first command, or from a folded state. */
  async open(ref: StreamRef, command: Command, actor: Actor): Promise<void> {
    const clock = await this.clock.read();
    const envelope = { ...this.envelope(command, actor, `open:${ref.id}`), clock };
    await this.gateway.open(ref, envelope, { v: 1, stream: ref, clock });
  }

  /** Takes a case up where a world on paper has left it: its events go into the log, its state into a workflow. */
  async resume(ref: StreamRef, paper: PaperWorld): Promise<void> {
    const events = paper.events.filter(({ stream }) => stream === streamName(ref));
    await new EventLog(this.pool).append({ stream: ref, after: 0, events });
    const folded = paper.folded(ref);
    await this.gateway.resume(ref, { v: 1, stream: ref, folded, clock: await this.clock.read() });
  }

  async command(ref: StreamRef, command: Command, actor: Actor, key: string): Promise<void> {
    await this.gateway.command(ref, this.envelope(command, actor, key));
  }

  async signal(ref: StreamRef, command: unknown, actor: Actor, key: string): Promise<void> {
    const envelope = this.envelope(command as Command, actor, key);
    const replyTo = { role: actor.role, area: actor.area };
    await this.gateway.signal(ref, { ...envelope, replyTo } satisfies SignalledCommand);
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

  private envelope(command: Command, actor: Actor, commandId: string): Envelope {
    return { command, actor, commandId, print: printOf(command) };
  }
}
