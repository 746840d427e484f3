import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Settings, SETTINGS } from '@ocop/platform';
import { EVENTS_CHANNEL } from '@ocop/records';
import { Client } from 'pg';
import { Subject } from 'rxjs';

/** What was recorded, and where it belongs. */
export interface Change {
  readonly stream: string;
  readonly version: number;
  readonly types: readonly string[];
  readonly area: string;
  readonly producer?: string;
}

/** Hears of every recording from the database itself; a lost connection is opened again. */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  readonly changes = new Subject<Change>();
  private client?: Client;
  private stopped = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.changes.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.settings.DATABASE_URL });
    this.client = client;
    client.on('notification', ({ payload }) => {
      if (payload) this.changes.next(JSON.parse(payload) as Change);
    });
    client.on('error', () => this.listenAgain());
    try {
      await client.connect();
      await client.query(`listen ${EVENTS_CHANNEL}`);
    } catch {
      this.listenAgain();
    }
  }

  private listenAgain(): void {
    if (this.stopped) return;
    setTimeout(() => void this.listen(), 1_000).unref();
  }
}
