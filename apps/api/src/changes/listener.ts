import { Client } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE_MS = 1_000;
/** A connection that has died without a word is found by asking. */
const ASK_EVERY_MS = 20_000;

/** One session that hears a channel of the database. However its death is told, and how often, one follows it. */
export class Listener {
  private client?: Client;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly on: { message(payload: string): void; again(): void },
  ) {}

  /** Comes back when it listens, or could not at once and goes on trying. */
  start(): Promise<void> {
    return new Promise((tried) => void this.listenForEver(tried));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private async listenForEver(tried: () => void): Promise<void> {
    let listened = false;
    while (!this.stopped) {
      const listening = () => {
        if (listened) this.on.again();
        listened = true;
        tried();
      };
      await this.listenOnce(listening).catch(() => undefined);
      tried();
      if (!this.stopped) await wait(PAUSE_MS, undefined, { ref: false });
    }
  }

  /** Listens until the connection is lost. */
  private async listenOnce(listening: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'ocop-changes',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
      query_timeout: 5_000,
    });
    this.client = client;
    let asking: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((lost, failed) => {
        client.on('error', () => lost()).on('end', () => lost());
        client.on('notification', ({ payload }) => payload && this.on.message(payload));
        asking = setInterval(
          () => void client.query('select 1').catch(() => lost()),
          ASK_EVERY_MS,
        ).unref();
        client
          .connect()
          .then(() => client.query(`listen ${this.channel}`))
          .then(listening, failed);
      });
    } finally {
      clearInterval(asking);
      await Promise.race([client.end(), wait(PAUSE_MS, undefined, { ref: false })]);
    }
  }
}
