import type { Reported } from '@ocop/records';
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { named } from '../openapi/components';

/** What we read of an event of Zalo's; there are others, and they may bring more. */
export const zaloEvent = named(
  'ZaloEvent',
  z.looseObject({
    event_name: z.string(),
    app_id: z.string(),
    timestamp: z.union([z.string(), z.number()]),
    message: z
      .looseObject({
        tracking_id: z.string().optional(),
        delivery_time: z.union([z.string(), z.number()]).optional(),
        msg_id: z.string().optional(),
      })
      .optional(),
  }),
  {
    event_name: 'user_received_message',
    app_id: '3402873471234567',
    timestamp: '1720407911000',
    message: {
      tracking_id: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      delivery_time: '1720407910512',
      msg_id: 'cd71d9c1f0a5d7f88eb7',
    },
  },
);
export type ZaloEvent = z.infer<typeof zaloEvent>;

interface Signed {
  readonly appId: string;
  readonly secret: string;
  readonly event: ZaloEvent;
  readonly body: Buffer;
  readonly signature: string | undefined;
}

/** `mac=` sha256(appId + data + timeStamp + OAsecretKey) over the body as it came, byte for byte. */
export function isOfZalo({ appId, secret, event, body, signature = '' }: Signed): boolean {
  const signed = createHash('sha256').update(appId).update(body).update(String(event.timestamp));
  const expected = Buffer.from(signed.update(secret).digest('hex'));
  const got = Buffer.from(signature.replace(/^mac=/, '').toLowerCase());
  return event.app_id === appId && got.length === expected.length && timingSafeEqual(got, expected);
}

/** Undefined for what tells of no delivery. */
export function zaloReport({
  event_name,
  message,
  timestamp,
}: ZaloEvent): (Reported & { id: string }) | undefined {
  const id = message?.tracking_id;
  if (event_name !== 'user_received_message' || id === undefined) return undefined;
  const at = new Date(Number(message?.delivery_time ?? timestamp));
  const words = `zalo ${event_name} ${message?.msg_id ?? ''}`.trim();
  return { id, kind: 'delivered', words, at: Number.isNaN(at.getTime()) ? new Date() : at };
}
