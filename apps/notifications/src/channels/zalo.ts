import { masked, type Quota } from '@ocop/records';
import { plainText } from '@ocop/notices';
import { ask } from './ask';
import type { Channel, Message, Reply } from './channel';
import { Pace } from './pace';
import { mobileNumber, phoneFault } from './phone';
import type { ZaloTokens } from './zalo-tokens';
import { ZNS_ANSWERS } from './zns-answers';

/** What the parameters of a template take at most. */
const LONGEST = 100;

export interface ZaloSettings {
  readonly url: string;
  /** A template that the provider has approved, with the parameters `noi_dung` and `ngay`. */
  readonly template: string;
  readonly perSecond: number;
}

/** Zalo Notification Service: a short text by an approved template; what it is about stands behind the sign-in. */
export class Zalo implements Channel {
  readonly name = 'zalo';
  readonly faultOf = phoneFault;
  quota?: Quota | undefined;
  private readonly pace: Pace;

  constructor(
    private readonly settings: ZaloSettings,
    private readonly tokens: ZaloTokens,
  ) {
    this.pace = new Pace(settings.perSecond);
  }

  async send(message: Message, lost: AbortSignal): Promise<Reply> {
    await this.pace.turn();
    const token = await this.tokens.current();
    if (typeof token !== 'string') return token;
    const reply = await this.sendWith(token, message, lost);
    if (reply !== 'token') return reply;
    // It ended earlier than was said, or somebody took it back: once more with a new one, and no further.
    const fresh = await this.tokens.afterThis(token);
    if (typeof fresh !== 'string') return fresh;
    const again = await this.sendWith(fresh, message, lost);
    return again === 'token' ? { state: 'busy', words: 'zalo: token refused twice' } : again;
  }

  async answers(): Promise<boolean> {
    const asked = await ask(this.settings.url, { method: 'HEAD' });
    return !('reply' in asked) || asked.reply.state !== 'unheard';
  }

  private async sendWith(
    access_token: string,
    { to, subject, messageId, date }: Message,
    signal: AbortSignal,
  ): Promise<Reply | 'token'> {
    const asked = await ask(`${this.settings.url}/message/template`, {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', access_token },
      body: JSON.stringify({
        phone: mobileNumber(to),
        template_id: this.settings.template,
        template_data: {
          noi_dung: [...masked(subject)].slice(0, LONGEST).join(''),
          ngay: dayAndHour(date),
        },
        tracking_id: messageId.replace(/^<|@.*$/g, ''),
      }),
    });
    if ('reply' in asked) return asked.reply;
    const { error, message, data } = asked.answer;
    const meant = ZNS_ANSWERS[String(error)] ?? ({ state: 'deferred' } as const);
    if (meant === 'token') return 'token';
    const { msg_id: id, quota } = (data ?? {}) as Data;
    this.quota = quotaOf(quota) ?? this.quota;
    const told = [String(error), message, id].filter((part) => part !== undefined);
    return { ...meant, words: plainText(`zalo ${told.map(String).join(' ')}`).slice(0, 300) };
  }
}

/** What stands in the answer beside its code; the quota of the day comes as text. */
interface Data {
  readonly msg_id?: unknown;
  readonly quota?: { readonly dailyQuota?: unknown; readonly remainingQuota?: unknown };
}

function quotaOf(told: Data['quota']): Quota | undefined {
  const [of, left] = [Number(told?.dailyQuota), Number(told?.remainingQuota)];
  return Number.isSafeInteger(of) && Number.isSafeInteger(left) ? { of, left } : undefined;
}

/** As the template prints it: `08:00 26/11/2026`, in Viet Nam. */
function dayAndHour(date: Date): string {
  const [day = '', time = ''] = new Date(date.getTime() + 7 * 3_600_000).toISOString().split('T');
  return `${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`;
}
