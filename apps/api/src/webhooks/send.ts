import type { WebhookOutcome } from '@ocop/records';
import { createHmac } from 'node:crypto';
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { isPublic, publicLookup } from './public-address';

const PATIENCE_MS = 10_000;

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly secret: string;
}
interface Answered {
  readonly outcome: WebhookOutcome;
  readonly words: string;
}

/** As the receiver reckons it as well (Standard Webhooks): over id, second and body. */
function signatureOf({ id, body, secret }: Message, second: number): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${second}.${body}`).digest('base64')}`;
}

/** Tells one system once. It follows no redirection, and goes into one's own network only where that is allowed. */
export function send(url: string, message: Message, toPrivate: boolean): Promise<Answered> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!toPrivate && isIP(host) !== 0 && !isPublic(host))
    return Promise.resolve({ outcome: 'unreachable', words: `${host}: own network` });
  const second = Math.floor(Date.now() / 1_000);
  const options = {
    method: 'POST',
    timeout: PATIENCE_MS,
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(message.body),
      'User-Agent': 'ocop-cycle',
      'webhook-id': message.id,
      'webhook-timestamp': String(second),
      'webhook-signature': signatureOf(message, second),
    },
    ...(toPrivate ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve) => {
    const ask = target.protocol === 'https:' ? request : plainRequest;
    const sent = ask(target, options, (answer) => {
      answer.destroy();
      const { statusCode = 0 } = answer;
      const outcome = statusCode >= 200 && statusCode < 300 ? 'taken' : 'refused';
      resolve({ outcome, words: `HTTP ${statusCode}` });
    });
    sent.once('error', ({ message: words }) => resolve({ outcome: 'unreachable', words }));
    sent.end(message.body);
  });
}
