import createClient, { type Middleware } from 'openapi-fetch';
import { type Problem, RefusedError } from './problem';
import type { paths } from './schema.gen';

const SAFE = new Set(['GET', 'HEAD']);
let csrf = '';

/** The session's token against foreign pages goes with everything that changes something. */
export function useToken(token: string): void {
  csrf = token;
}

/** For what sends by itself: uploads. */
export const csrfToken = (): string => csrf;

const guard: Middleware = {
  onRequest({ request }) {
    if (SAFE.has(request.method)) return;
    request.headers.set('X-CSRF-Token', csrf);
    if (!request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', crypto.randomUUID());
  },
  async onResponse({ response }) {
    if (response.ok) return;
    throw new RefusedError(await problemOf(response));
  },
  onError: (told) => (told.error instanceof RefusedError ? told.error : unheard()),
};

/** The API as its description has it; a refusal is thrown as RefusedError. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(guard);

/** What is sent to an address that the API itself gave, `href` of a next action. */
export interface Sending {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly href: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends to an address that is only known when it is needed. @throws RefusedError */
export async function send<T>({ method, href, body, headers = {} }: Sending): Promise<T> {
  const response = await fetch(href, {
    method,
    credentials: 'same-origin',
    headers: { ...headersFor(method, body), ...headers },
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw unheard();
  });
  if (!response.ok) throw new RefusedError(await problemOf(response));
  return (response.status === 204 ? undefined : await response.json()) as T;
}

function headersFor(method: string, body: unknown): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined && !(body instanceof Blob)) headers['Content-Type'] = 'application/json';
  if (SAFE.has(method)) return headers;
  return { ...headers, 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID() };
}

function unheard(): RefusedError {
  return new RefusedError({
    code: 'NO_CONNECTION',
    title: 'NO_CONNECTION',
    status: 0,
    detail: 'Không có kết nối. Chưa rõ việc đã được ghi hay chưa; gửi lại không bị ghi hai lần.',
    detailEn: 'No connection. Whether it counted is not known; sent again it counts once.',
  });
}

async function problemOf(response: Response): Promise<Problem> {
  const title = response.statusText || `HTTP ${response.status}`;
  const told = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return { code: 'UNKNOWN', title, ...told, status: response.status };
}

/** The body of an answer that was not refused; lists are asked for as JSON, never as a file. */
export async function answered<T>(asking: Promise<{ data?: T }>): Promise<Exclude<T, string>> {
  const { data } = await asking;
  return data as Exclude<T, string>;
}
