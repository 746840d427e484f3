import { type Answer, isRefused, type Notice, type NoticeOutcome } from '@ocop/casework';
import { readSettings, survivingCuts } from '@ocop/platform';
import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeliveryReports, Directory } from '@ocop/records';
import { Pool } from 'pg';
import { BounceDesk } from '../../apps/notifications/src/bounces/bounce-desk';
import { ChannelKeeper } from '../../apps/notifications/src/channel-keeper';
import { BounceReceiver } from '../../apps/notifications/src/bounces/bounce-receiver';
import { channelsOf } from '../../apps/notifications/src/channels/of-settings';
import { Mailer } from '../../apps/notifications/src/channels/mailer';
import { deliveryPolicy, type DeliveryPolicy } from '../../apps/notifications/src/delivery-policy';
import type { Channels } from '../../apps/notifications/src/channels/channel';
import { DeliveryRecord } from '../../apps/notifications/src/delivery-record';
import { Inboxes } from '../../apps/notifications/src/inboxes';
import { NotificationsService } from '../../apps/notifications/src/notifications.activities';
import { OfficeHours } from '../../apps/notifications/src/office-hours';
import { OutboxKeeper } from '../../apps/notifications/src/outbox-keeper';
import { OutboxRecord } from '../../apps/notifications/src/outbox-record';
import { PaperKeeper } from '../../apps/notifications/src/paper-keeper';
import { ProofKeeper } from '../../apps/notifications/src/proof-keeper';
import { ReportKeeper } from '../../apps/notifications/src/report-keeper';
import { Postman } from '../../apps/notifications/src/postman';
import { makeDatabase, type TestDatabase } from './database';
import { MailServer } from './mail-server';

/** Monday, 8 July 2024, ten in the morning. */
const MONDAY = Date.parse('2024-07-08T10:00:00+07:00');

/** What else a process of the service is told from outside. */
interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly hours?: OfficeHours;
  /** Those of another part of the same process. */
  readonly channels?: Channels;
}

/** The policy of every day with pauses that a test can wait for. */
export const quick: DeliveryPolicy = {
  ...deliveryPolicy,
  waits: [40, 60],
  givesUpAfter: 60_000,
  mostAttempts: 50,
  lease: 400,
  beat: 100,
};

const postAt = (place: string) => ({ role: 'commune-officer', area: `hue/${place}` }) as const;

/** A notice to the officers of these communes. */
export const notice = (key: string, ...places: string[]): Notice => ({
  key,
  template: 'command-refused',
  facts: { command: 'AcceptDossier', code: 'WRONG_ROLE' },
  to: places.map((place) => ({ post: postAt(place) })),
});

/** One attempt, as Temporal makes it. */
export const attempt = (
  service: NotificationsService,
  wanted: Notice,
  around = new MockActivityEnvironment(),
  stream?: string,
) =>
  around.run<[], NoticeOutcome, () => Promise<NoticeOutcome>>(async () => {
    const answer = await asked(service, wanted, stream);
    if (isRefused(answer)) throw new Error(answer.refused.code);
    return answer;
  });

const asked = (service: NotificationsService, wanted: Notice, stream = 'product-cycle/x') =>
  service.sendNotice({ stream, notice: wanted, at: Date.UTC(2024, 6, 8) });

/** The answer to a notice that is refused. */
export const refusalOf = (service: NotificationsService, wanted: Notice) =>
  new MockActivityEnvironment().run<[], Answer<'notify'>, () => Promise<Answer<'notify'>>>(() =>
    asked(service, wanted),
  );

/** Milliseconds after which a deferred notice wants to be asked for again. */
export const deferral = (promise: Promise<unknown>): Promise<number> =>
  promise.then(
    () => {
      throw new Error('nothing was deferred');
    },
    (error: unknown) => {
      if (!(error instanceof ApplicationFailure) || error.type !== 'DELIVERY_DEFERRED') throw error;
      return Number(error.nextRetryDelay);
    },
  );

/** Attempt after attempt, as Temporal's retry makes them. */
export async function send(
  wanted: Notice,
  service: NotificationsService,
  stream?: string,
): Promise<NoticeOutcome> {
  for (;;) {
    const tried = attempt(service, wanted, undefined, stream);
    const settled = await tried.then(
      (outcome) => outcome,
      () => undefined,
    );
    if (settled) return settled;
    await sleep(await deferral(tried));
  }
}

export async function untilHeld(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10);
}

/** A database, a mail server, and as many processes of the service as a test wants. */
export class PostOffice {
  readonly server = new MailServer();
  private readonly mailers: Mailer[] = [];
  readonly reports: DeliveryReports;

  private constructor(
    /** The owner's, for what a test sets up or meddles with. */
    readonly pool: Pool,
    /** The service's own. */
    private readonly servicePool: Pool,
    /** With its address for the API, which takes reports. */
    readonly database: TestDatabase,
  ) {
    this.reports = new DeliveryReports(servicePool);
  }

  static async open(): Promise<PostOffice> {
    const database = await makeDatabase('api');
    const poolOf = (connectionString: string) =>
      survivingCuts(new Pool({ connectionString, max: 8 }));
    const { ownerUrl, urls } = database;
    return new PostOffice(poolOf(ownerUrl), poolOf(urls.notifications), database);
  }

  /** What a process writes down, to meddle with. */
  record(policy = quick): DeliveryRecord {
    return new DeliveryRecord(this.servicePool, policy);
  }

  /** Nobody holds a post, and the mail server takes everything. */
  async clear(): Promise<void> {
    if (!this.server.isUp) await this.server.start();
    this.server.reset();
    for (const table of ['channel_tokens', 'delivery_wishes', 'posts'])
      await this.pool.query(`delete from ${table}`);
    await this.pool.query('delete from people');
  }

  async close(): Promise<void> {
    for (const mailer of this.mailers) mailer.onApplicationShutdown();
    await this.server.stop();
    await this.pool.end();
    await this.servicePool.end();
  }

  /** The service as one process runs it; its clock stands in the office's hours unless told otherwise. */
  process(
    policy = quick,
    url = this.server.url,
    record = new DeliveryRecord(this.servicePool, policy),
    {
      env = {},
      hours = new OfficeHours('real', () => MONDAY),
      channels = this.ways(env, url).channels,
    }: Around = {},
  ): NotificationsService {
    const inboxes = this.inboxes(record, channels, hours);
    const postman = new Postman(record, channels, policy);
    return new NotificationsService(this.servicePool, record, postman, inboxes);
  }

  private inboxes(record: DeliveryRecord, channels: Channels, hours: OfficeHours): Inboxes {
    const outbox = new OutboxRecord(this.servicePool);
    const directory = new Directory(this.servicePool);
    return new Inboxes(this.servicePool, directory, record, channels, hours, outbox);
  }

  /** What looks for papers that end, as one process runs it at an instant of business time. */
  paperKeeper(now: () => number): PaperKeeper {
    const { channels } = this.ways({});
    const inboxes = this.inboxes(this.record(), channels, new OfficeHours('sandbox'));
    return new PaperKeeper(this.servicePool, { now: () => Promise.resolve(now()) }, inboxes);
  }

  private ways(env: Around['env'], url = this.server.url) {
    const base = {
      DATABASE_URL: this.database.urls.notifications,
      TEMPORAL_ADDRESS: 'localhost:1',
      SMTP_URL: url,
    };
    const settings = readSettings({ ...base, ...env });
    const mailer = new Mailer(settings, this.reports);
    this.mailers.push(mailer);
    return { settings, channels: channelsOf(settings, this.servicePool, mailer, this.reports) };
  }

  /** The ways of one process, and what tells of them. */
  channelKeeper(env: Around['env']): { keeper: ChannelKeeper; channels: Channels } {
    const { channels } = this.ways(env);
    return { keeper: new ChannelKeeper(this.servicePool, channels), channels };
  }

  /** Where mail comes back to, listening. */
  async bounceReceiver(env: Around['env']): Promise<BounceReceiver> {
    const { settings } = this.ways(env);
    const receiver = new BounceReceiver(settings, new BounceDesk(settings, this.reports));
    await receiver.onApplicationBootstrap();
    return receiver;
  }

  /** What acts on reports, at an instant of business time. */
  reportKeeper(now: () => number, { env = {} }: Around = {}, policy = quick): ReportKeeper {
    const clock = { now: () => Promise.resolve(now()) };
    const { settings } = this.ways(env);
    return new ReportKeeper(this.servicePool, settings, clock, new OfficeHours('sandbox'), policy);
  }

  /** The same with further ways, or at another hour. */
  with(around: Around, policy = quick): NotificationsService {
    return this.process(policy, this.server.url, undefined, around);
  }

  /** What sees to it that deliveries are proved, at an instant of business time. */
  proofKeeper(now: () => number, { env = {} }: Around = {}, policy = quick): ProofKeeper {
    const { channels } = this.ways(env);
    const record = new DeliveryRecord(this.servicePool, policy);
    return new ProofKeeper(
      this.servicePool,
      { now: () => Promise.resolve(now()) },
      new Directory(this.servicePool),
      record,
      new Postman(record, channels, policy),
      channels,
      new OfficeHours('sandbox'),
      policy,
    );
  }

  /** What sends what an office has let go, at an instant of business time. */
  outboxKeeper(
    now: () => number,
    record = new DeliveryRecord(this.servicePool, quick),
  ): OutboxKeeper {
    return new OutboxKeeper(
      this.servicePool,
      { now: () => Promise.resolve(now()) },
      new Directory(this.servicePool),
      record,
      this.ways({}).channels,
      new OfficeHours('sandbox'),
    );
  }

  /** A process that is killed after the server's answer: it notes nothing, renews nothing and never comes back. */
  dying(policy = quick, around: Around = {}): NotificationsService {
    const record = new DeliveryRecord(this.servicePool, policy);
    record.settle = () => new Promise(() => undefined);
    record.renew = () => new Promise(() => undefined);
    return this.process(policy, this.server.url, record, around);
  }

  /** Somebody who holds the post of a commune. */
  async person(id: string, place: string, email: string | null = `${id}@ocop.example`) {
    await this.pool.query(`insert into people (id, name, email) values ($1, 'Cán bộ', $2)`, [
      id,
      email,
    ]);
    await this.pool.query(
      `insert into posts (id, person, role, area) values ($1, $1, 'commune-officer', $2)`,
      [id, postAt(place).area],
    );
  }

  async kept(key: string) {
    const { rows } = await this.pool.query<{
      person: string;
      state: string;
      attempts: number;
      words: string | null;
    }>('select person, state, attempts, words from deliveries where key = $1 order by person', [
      key,
    ]);
    return rows;
  }

  async inbox(key: string) {
    const { rows } = await this.pool.query<object>(
      'select area, subject, body from notices where key = $1',
      [key],
    );
    return rows;
  }
}
