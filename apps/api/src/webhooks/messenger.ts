import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Rounds, type Settings, SETTINGS } from '@ocop/platform';
import { LogFeed, type Webhook, WebhookStore } from '@ocop/records';
import { changeFor } from '../access/change-for';
import { send } from './send';

const PAUSE_MS = 2_000;
const AT_ONCE = 100;

/** Tells other systems of changes, in order: what is not taken is tried again, and nothing after it before. */
@Injectable()
export class Messenger implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LogFeed) private readonly log: LogFeed,
    @Inject(WebhookStore) private readonly store: WebhookStore,
  ) {}

  onApplicationBootstrap(): void {
    // A database that is away is asked again; claims end by themselves.
    this.rounds.begin(() => this.tellOne(), { pauseMs: PAUSE_MS });
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.end();
  }

  /** Tells one system the next of what it has not heard; false when nobody waits. */
  async tellOne(): Promise<boolean> {
    const webhook = await this.store.claim(await this.log.end());
    if (!webhook) return false;
    const { changes, upTo } = await this.log.next(Number(webhook.position), AT_ONCE);
    const items = changes.flatMap((change) => {
      const told = changeFor(change, { ...webhook, id: webhook.person, name: webhook.person });
      return told ? [{ ...told, position: change.position }] : [];
    });
    if (items.length === 0) await this.store.taken(webhook, upTo);
    else await this.tell(webhook, items, upTo);
    return upTo > Number(webhook.position);
  }

  private async tell(webhook: Webhook, items: readonly object[], upTo: number): Promise<void> {
    const { id, url, secret, position } = webhook;
    // The same part of the log has the same name, however often it is told.
    const messageId = `${id}.${position}.${upTo}`;
    const body = JSON.stringify({ type: 'changes', items, upTo });
    const toPrivate = this.settings.WEBHOOKS_TO_PRIVATE === 'allowed';
    const { outcome, words } = await send(url, { id: messageId, body, secret }, toPrivate);
    await this.store.note(id, { messageId, upto: upTo, outcome, words: words.slice(0, 300) });
    if (outcome === 'taken') await this.store.taken(webhook, upTo);
    else await this.store.failed(webhook);
  }
}
