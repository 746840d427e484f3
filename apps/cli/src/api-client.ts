import type { Fault } from '@ocop/ground';
import { said } from './language';

/** What a refusal says, as problem+json. */
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly detailEn: string;
  readonly faults: readonly Fault[];
  readonly next: readonly string[];
}

/** A refusal of the API with everything it said. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    super(`${status} ${problem.code ?? ''}: ${problem.detail ?? ''}`);
    this.name = 'ApiProblem';
  }
}

/** The API does not answer at all. */
export class ApiAbsentError extends Error {}

/** Talks to the API as one person. */
export class ApiClient {
  private readonly url: string;

  /** @param address with or without a stroke at its end */
  constructor(
    address: string,
    private readonly key: string,
  ) {
    this.url = address.replace(/\/+$/, '');
  }

  async get<T>(path: string): Promise<T> {
    return this.ask<T>('GET', path);
  }

  /** Every row of a list, page by page. */
  async all<T>(path: string): Promise<T[]> {
    const found: T[] = [];
    const first = `${path}${path.includes('?') ? '&' : '?'}pageSize=100`;
    for (let page = 1; ; page += 1) {
      const { items, total }: { items: T[]; total: number } = await this.get(
        `${first}&page=${page}`,
      );
      found.push(...items);
      if (items.length === 0 || found.length >= total) return found;
    }
  }

  /** The whole story of a case, page by page. */
  async events<T>(path: string): Promise<T[]> {
    const found: T[] = [];
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: { items: T[]; next?: number } = await this.get(
        `${path}/events?after=${after}&limit=500`,
      );
      found.push(...page.items);
      after = page.next;
    }
    return found;
  }

  async post<T>(path: string, body: object, idempotencyKey?: string): Promise<T> {
    return this.ask<T>('POST', path, body, idempotencyKey);
  }

  /** Sends a PDF as it is. */
  async postFile<T>(
    path: string,
    file: Uint8Array,
    idempotencyKey: string,
    type = 'application/pdf',
  ): Promise<T> {
    return this.ask<T>('POST', path, file, idempotencyKey, { 'Content-Type': type });
  }

  /** Hands a file of one's own in, in one piece; gives its id. */
  async upload(name: string, file: Uint8Array): Promise<string> {
    const tus = { 'Tus-Resumable': '1.0.0' };
    const begun = await this.fetch('POST', '/v1/uploads', undefined, undefined, {
      ...tus,
      'Upload-Length': String(file.length),
      'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
    });
    await requireTaken(begun);
    const id = begun.headers.get('location')?.split('/').at(-1) ?? '';
    const type = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' };
    const path = `/v1/uploads/${id}`;
    await requireTaken(await this.fetch('PATCH', path, file, undefined, { ...tus, ...type }));
    return id;
  }

  async bytes(path: string): Promise<Buffer> {
    const response = await this.fetch('GET', path);
    if (!response.ok) throw new ApiProblem(response.status, {});
    return Buffer.from(await response.arrayBuffer());
  }

  private async ask<T>(
    method: string,
    path: string,
    body?: object,
    key?: string,
    more?: Readonly<Record<string, string>>,
  ): Promise<T> {
    const response = await this.fetch(method, path, body, key, more);
    const answer = (await response.json().catch(() => ({}))) as T;
    if (!response.ok) throw new ApiProblem(response.status, answer as object);
    return answer;
  }

  private async fetch(
    method: string,
    path: string,
    body?: object,
    key?: string,
    more: Readonly<Record<string, string>> = {},
  ) {
    const headers: Record<string, string> = { Authorization: `Bearer ${this.key}` };
    const isFile = body instanceof Uint8Array;
    if (body) headers['Content-Type'] = isFile ? 'application/pdf' : 'application/json';
    if (key) headers['Idempotency-Key'] = key;
    Object.assign(headers, more);
    try {
      return await fetch(`${this.url}${path}`, {
        method,
        headers,
        ...(body ? { body: isFile ? body : JSON.stringify(body) } : {}),
      });
    } catch (error) {
      const cause = String((error as Error).cause ?? error);
      throw new ApiAbsentError(
        said(`${this.url} không trả lời: ${cause}`, `${this.url} does not answer: ${cause}`),
      );
    }
  }
}

/** @throws ApiProblem */
async function requireTaken(response: Response): Promise<void> {
  if (response.ok) return;
  throw new ApiProblem(response.status, (await response.json().catch(() => ({}))) as object);
}
