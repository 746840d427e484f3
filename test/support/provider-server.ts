import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a provider took: under which id, for whom, and what it says. */
export interface Taken {
  readonly way: 'zalo' | 'sms';
  readonly phone: string;
  readonly id: string;
  readonly says: string;
  /** Where it is to be reported what became of it, if that was said. */
  readonly callback?: string | undefined;
}

/** How the next request of a way is treated instead of being taken. */
export type Fault =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** An error in the body of a 200. */
  | { readonly code: string | number; readonly message?: string }
  /** Taken, but the answer is lost. */
  | 'cut';

/** How a report is not what it says. */
interface Forged {
  readonly event?: string;
  readonly secret?: string;
  readonly body?: string;
}

/**
 * Speaks the published interfaces of Zalo Notification Service with its tokens, and of a provider of short messages, with
 * the faults that they have. Tokens end, a refresh token works once, a telephone may have no account.
 */
export class ProviderServer {
  readonly taken: Taken[] = [];
  /** Requests of a way, whatever came of them. */
  readonly asked: string[] = [];
  readonly faults = new Map<'zalo' | 'sms', Fault[]>();
  /** Telephones without an account. */
  readonly unknown = new Set<string>();
  token = 'token-1';
  refreshToken = 'refresh-1';
  refreshes = 0;
  /** Messages that Zalo still takes today. */
  quota = Infinity;
  private server?: Server;
  url = '';

  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((done) => this.server?.close(() => done()));
  }

  /** What a process is told from outside, to send by this server. */
  get env() {
    return {
      ZALO_APP_ID: 'app',
      ZALO_SECRET_KEY: 'secret',
      ZALO_REFRESH_TOKEN: 'refresh-1',
      ZALO_TEMPLATE: '7895417',
      ZALO_OA_SECRET: 'oa-secret',
      ZALO_URL: this.url,
      ZALO_OAUTH_URL: this.url,
      ZALO_PER_SECOND: '1000',
      SMS_API_KEY: 'key',
      SMS_SECRET_KEY: 'secret',
      SMS_BRANDNAME: 'OCOP',
      SMS_URL: this.url,
      SMS_PER_SECOND: '1000',
    };
  }

  /** Tells the webhook that a message has reached its recipient, as Zalo signs it. */
  async reportZalo(
    webhook: string,
    { id }: Pick<Taken, 'id'>,
    forged: Forged = {},
  ): Promise<Response> {
    const timestamp = '1720407911000';
    const message = { delivery_time: timestamp, msg_id: 'cd71d9c1f0a5', tracking_id: id };
    const event = { event_name: forged.event ?? 'user_received_message', app_id: 'app', timestamp };
    const body = JSON.stringify({
      ...event,
      sender: { id: '2001' },
      recipient: { id: '84' },
      message,
    });
    const signed = `app${forged.body ?? body}${timestamp}${forged.secret ?? 'oa-secret'}`;
    const mac = createHash('sha256').update(signed).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-zevent-signature': `mac=${mac}` };
    return fetch(webhook, { method: 'POST', headers, body });
  }

  /** Tells what became of a short message, at the address that came with it: 5 sent, 4 refused. */
  async reportSms(
    { callback = '', id, phone }: Taken,
    status: '4' | '5',
    site = '',
  ): Promise<Response> {
    const arrived = status === '5';
    const said = {
      ...{ SMSID: 's1', RequestId: id, phonenumber: phone, SendStatus: status, TypeId: '2' },
      ...{ SendSuccess: arrived ? '1' : '0', SendFailed: arrived ? '0' : '1', TotalReceiver: '1' },
    };
    const address = callback.replace(/^https?:\/\/[^/]+/, (own) => site || own);
    return fetch(`${address}?${new URLSearchParams(said).toString()}`);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    switch (request.url) {
      case '/message/template':
        return this.message('zalo', request, response, JSON.parse(body) as Asked);
      case '/SendMultipleMessage_V4_post_json/':
        return this.message('sms', request, response, JSON.parse(body) as Asked);
      case '/v4/oa/access_token':
        return this.refresh(request, response, new URLSearchParams(body));
      default:
        response.writeHead(404).end();
    }
  }

  private message(
    way: 'zalo' | 'sms',
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
  ): void {
    this.asked.push(way);
    const fault = this.faults.get(way)?.shift();
    if (fault && fault !== 'cut' && 'status' in fault) {
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      return;
    }
    const code = fault && fault !== 'cut' ? fault.code : undefined;
    const answered =
      way === 'zalo'
        ? this.zalo(asked, String(request.headers['access_token']), code)
        : this.sms(asked, code);
    if (fault === 'cut') response.destroy();
    else
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
  }

  private zalo(asked: Asked, token: string, forced?: string | number): object {
    const said = (error: number | string, message: string) => ({ error: Number(error), message });
    if (forced !== undefined) return said(forced, 'forced');
    if (token !== this.token) return said(-124, 'Access token invalid');
    const { phone = '', template_id, template_data, tracking_id = '' } = asked;
    if (!/^84\d{9}$/.test(phone)) return said(-108, 'Phone number invalid');
    if (template_id !== '7895417') return said(-109, 'Template ID invalid');
    const says = Object.values(template_data ?? {});
    if (says.some((value) => value.length > 100)) return said(-130, 'Template data exceeded');
    if (this.unknown.has(phone)) return said(-118, 'Zalo account not existed');
    if (this.quota <= 0) return said(-144, 'OA exceeded daily quota');
    this.quota -= 1;
    this.taken.push({ way: 'zalo', phone, id: tracking_id, says: says.join(' | ') });
    const quota = Number.isFinite(this.quota)
      ? { quota: { dailyQuota: '500', remainingQuota: String(this.quota) } }
      : {};
    const data = { msg_id: `m${this.taken.length}`, ...quota };
    return { error: 0, message: 'Success', data };
  }

  private sms(asked: Asked, forced?: string | number): object {
    if (forced !== undefined) return { CodeResult: String(forced), ErrorMessage: 'forced' };
    const { Phone = '', Content = '', RequestId = '', Brandname, CallbackUrl: callback } = asked;
    if (Brandname !== 'OCOP') return { CodeResult: '104', ErrorMessage: 'Brandname not exist' };
    if (this.taken.some(({ way, id }) => way === 'sms' && id === RequestId))
      return { CodeResult: '124', ErrorMessage: 'Duplicate RequestId' };
    this.taken.push({ way: 'sms', phone: Phone, id: RequestId, says: Content, callback });
    return { CodeResult: '100', SMSID: `s${this.taken.length}` };
  }

  private refresh({ headers }: IncomingMessage, response: ServerResponse, form: URLSearchParams) {
    const known = headers['secret_key'] === 'secret' && form.get('app_id') === 'app';
    const isCurrent = form.get('refresh_token') === this.refreshToken;
    if (known && isCurrent) {
      this.refreshes += 1;
      this.token = `token-${this.refreshes + 1}`;
      this.refreshToken = `refresh-${this.refreshes + 1}`;
    }
    const answer =
      known && isCurrent
        ? { access_token: this.token, refresh_token: this.refreshToken, expires_in: '90000' }
        : { error: -14014, error_name: 'Invalid refresh token.' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }
}

interface Asked {
  readonly phone?: string;
  readonly template_id?: string;
  readonly template_data?: Readonly<Record<string, string>>;
  readonly tracking_id?: string;
  readonly Phone?: string;
  readonly Content?: string;
  readonly RequestId?: string;
  readonly Brandname?: string;
  readonly CallbackUrl?: string;
}
