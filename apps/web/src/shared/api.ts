import createClient, { type Middleware } from 'openapi-fetch';
import { type Problem, RefusedError } from './problem';
import type { paths } from './schema.gen';

const SAFE = new Set(['GET', 'HEAD']);
let csrf = '';

/** The session's token against foreign pages goes with everything that changes something. */
export function useToken(token: string): void {
  csrf = token;
}

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
  onError() {
    return new RefusedError({ code: 'NO_CONNECTION', title: 'Không có kết nối', status: 0 });
  },
};

/** The API as its description has it; a refusal is thrown as RefusedError. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(guard);

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
