import { plainText } from '@ocop/notices';
import type { Reply } from './channel';

const PATIENCE_MS = 30_000;

export type Asked =
  /** What the other side answered with 200: an object, or what it made of its body. */
  { readonly answer: Readonly<Record<string, unknown>> } | { readonly reply: Reply };

/** Asks a provider once and follows no redirection. A 200 says nothing yet: the body does. */
export async function ask(url: string, init: RequestInit): Promise<Asked> {
  try {
    const late = AbortSignal.timeout(PATIENCE_MS);
    const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
    const response = await fetch(url, { ...init, redirect: 'error', signal });
    const body = (await response.text()).slice(0, 10_000);
    if (!response.ok) return { reply: replyTo(response, body) };
    const answer = objectIn(body);
    if (answer) return { answer };
    return {
      reply: { state: 'deferred', words: plainText(`200, not JSON: ${body.slice(0, 80)}`) },
    };
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    return { reply: { state: 'unheard', words: plainText(cause?.code ?? message) } };
  }
}

function replyTo({ status, headers }: Response, body: string): Reply {
  const words = plainText(`HTTP ${status} ${body.slice(0, 120)}`);
  const after = waitIn(headers.get('retry-after'));
  // 429 and 503 are about whoever asks, not about the message; so is an account that is not let in.
  if ([401, 403, 429, 503].includes(status)) return { state: 'busy', words, ...after };
  return { state: status === 400 || status === 422 ? 'refused' : 'deferred', words };
}

/** Retry-After says seconds or a date (RFC 9110, 10.2.3). */
function waitIn(header: string | null): { after?: number } {
  if (header === null) return {};
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? { after: ms } : {};
}

function objectIn(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
