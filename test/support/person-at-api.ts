import { undescribed } from './described-answers';
import type { SeparateSystem } from './separate-system';

export interface Answer {
  readonly status: number;
  // What an answer holds is what each test is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

let keys = 0;

/** Somebody with a key, talking to the API as any program would; each answer is held against the description. */
export class PersonAtApi {
  constructor(
    private readonly apiUrl: string,
    private readonly key: string | undefined,
  ) {}

  static of(system: Pick<SeparateSystem, 'keys' | 'apiUrl'>, person: string): PersonAtApi {
    const key = system.keys[person];
    if (!key) throw new Error(`the story has nobody called ${person}`);
    return new PersonAtApi(system.apiUrl, key);
  }

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.ask('POST', path, JSON.stringify(body));
  }

  /** Gives a command under a key of its own, or under a given one. */
  command(path: string, command: object, key = `spec-key-${(keys += 1)}`): Promise<Answer> {
    return this.ask('POST', `${path}/commands`, JSON.stringify(command), {
      'Idempotency-Key': key,
    });
  }

  async ask(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const authorization = this.key ? { Authorization: `Bearer ${this.key}` } : undefined;
    const response = await fetch(`${this.apiUrl}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...authorization, ...headers },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const { status } = response;
    const answer: unknown = type.includes('json') ? JSON.parse(text) : text;
    const fault = undescribed({ method, path, status, type, body: answer });
    if (fault) throw new Error(`not as apps/api/openapi.json says: ${fault}`);
    return { status, body: answer };
  }
}
