import { useSay } from './language';
import type { components } from './schema.gen';

export type Channel = components['schemas']['ToldHow']['channels'][number];

/** What the ways to people are called inside a sentence. */
export function useChannelNames(): Record<Channel, string> {
  const say = useSay();
  return {
    'e-mail': say('thư điện tử', 'e-mail'),
    zalo: 'Zalo',
    sms: say('tin nhắn', 'text message'),
    'web-push': say('trình duyệt', 'browser'),
  };
}
