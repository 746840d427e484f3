import { plainText } from '@ocop/notices';
import { isPushService } from '@ocop/platform';
import { masked } from '@ocop/records';
import type { Pool } from 'pg';
import { generateRequestDetails } from 'web-push';
import type { Channel, Message, Reply } from './channel';

export interface PushSettings {
  readonly publicKey: string;
  readonly privateKey: string;
  /** Whom a push service may write to: `mailto:` or `https:` (RFC 8292). */
  readonly subject: string;
  /** Beside those that every browser has. */
  readonly services: readonly string[];
}

interface Browser {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

const PATIENCE_MS = 30_000;
/** A browser that is off for a day hears of it when it is on; later the inbox has it. */
const TTL_S = 86_400;
const LONGEST = 120;

/**
 * Messages to the browsers of a person (RFC 8030), encrypted for each of them (RFC 8291). Only what a lock screen may show goes
 * out; where a tap leads is a page of ours. What a push service no longer knows is forgotten.
 */
export class WebPush implements Channel {
  readonly name = 'web-push';

  constructor(
    private readonly pool: Pool,
    private readonly settings: PushSettings,
  ) {}

  /** The address is the person: their browsers are looked up when it goes out. */
  faultOf(): undefined {
    return undefined;
  }

  async send({ to, subject, messageId }: Message, lost: AbortSignal): Promise<Reply> {
    const { rows } = await this.pool.query<Browser>(
      'select endpoint, p256dh, auth from push_subscriptions where person = $1 order by made_at',
      [to],
    );
    const id = messageId.replace(/^<|@.*$/g, '');
    const payload = JSON.stringify({
      ...{ id, title: 'OCOP', url: '/' },
      body: [...masked(plainText(subject))].slice(0, LONGEST).join(''),
    });
    const replies: Reply[] = [];
    for (const browser of rows) replies.push(await this.tell(browser, id, payload, lost));
    return best(replies);
  }

  answers(): Promise<boolean> {
    // Each browser has a push service of its own: that one is away says nothing of the others.
    return Promise.resolve(true);
  }

  private async tell(
    browser: Browser,
    id: string,
    payload: string,
    lost: AbortSignal,
  ): Promise<Reply> {
    const { endpoint, p256dh, auth } = browser;
    const { publicKey, privateKey, subject, services } = this.settings;
    if (!isPushService(endpoint, services)) return this.forget(endpoint, 'not a push service');
    try {
      const { method, headers, body } = generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        payload,
        // The same message again takes the place of the one that still waits there.
        {
          vapidDetails: { subject, publicKey, privateKey },
          TTL: TTL_S,
          topic: id,
          urgency: 'normal',
        },
      );
      const response = await fetch(endpoint, {
        ...{ method, body, redirect: 'error' },
        headers: headers as Record<string, string>,
        signal: AbortSignal.any([lost, AbortSignal.timeout(PATIENCE_MS)]),
      });
      const words = plainText(`web-push HTTP ${response.status}`);
      await response.body?.cancel();
      if (response.ok) return { state: 'sent', words };
      if ([404, 410].includes(response.status)) return await this.forget(endpoint, words);
      if (response.status === 429) return { state: 'busy', words, ...waitIn(response) };
      return { state: response.status < 500 ? 'refused' : 'deferred', words };
    } catch (error) {
      return { state: 'unheard', words: plainText(`web-push: ${(error as Error).message}`) };
    }
  }

  private async forget(endpoint: string, words: string): Promise<Reply> {
    await this.pool.query('delete from push_subscriptions where endpoint = $1', [endpoint]);
    return { state: 'refused', words };
  }
}

/** Who has it in one browser has it; a push service that is busy keeps nobody else waiting. */
function best(replies: readonly Reply[]): Reply {
  const of = (state: Reply['state']) => replies.find((reply) => reply.state === state);
  const later = of('deferred') ?? of('unheard') ?? of('busy');
  const refused = {
    state: 'refused',
    words: 'không còn trình duyệt nào (no browser is left)',
  } as const;
  return of('sent') ?? (later && { ...later, state: 'deferred' }) ?? of('refused') ?? refused;
}

function waitIn({ headers }: Response): { after?: number } {
  const seconds = Number(headers.get('retry-after'));
  return seconds > 0 ? { after: seconds * 1_000 } : {};
}
