import { undescribed } from './described-answers';
import type { Answer } from './person-at-api';

/** A browser: keeps a cookie, sends its page's origin and the session's token; each answer is held to the description. */
export class Browser {
  cookie = '';
  token = '';

  constructor(
    readonly url: string,
    private readonly origin = url,
  ) {}

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }
  post(path: string, body: object = {}): Promise<Answer> {
    return this.ask('POST', path, body);
  }
  put(path: string, body: object): Promise<Answer> {
    return this.ask('PUT', path, body);
  }
  delete(path: string): Promise<Answer> {
    return this.ask('DELETE', path);
  }

  async ask(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'Content-Type': 'application/json',
        ...(this.cookie ? { Cookie: this.cookie } : {}),
        ...(method === 'GET' ? {} : { Origin: this.origin, 'X-CSRF-Token': this.token }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set !== undefined) this.cookie = set;
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const answer = type.includes('json') ? JSON.parse(text) : text;
    if (typeof answer?.csrf === 'string') this.token = answer.csrf;
    const { status } = response;
    const fault = undescribed({ method, path, status, type, body: answer });
    if (fault) throw new Error(`not as apps/api/openapi.json says: ${fault}`);
    return { status, body: answer };
  }
}
