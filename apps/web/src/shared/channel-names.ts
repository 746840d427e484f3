import { useLanguage } from './language';
import type { components } from './schema.gen';

export type Channel = components['schemas']['ToldHow']['channels'][number];

/** What the ways to people are called inside a sentence. */
export const CHANNEL_NAMES = {
  'e-mail': ['thư điện tử', 'e-mail'],
  zalo: ['Zalo', 'Zalo'],
  sms: ['tin nhắn', 'text message'],
  'web-push': ['trình duyệt', 'browser'],
} as const satisfies Record<Channel, readonly [vi: string, en: string]>;

export function useChannelNames(): Record<Channel, string> {
  const { language } = useLanguage();
  const at = language === 'vi' ? 0 : 1;
  const { 'e-mail': mail, zalo, sms, 'web-push': push } = CHANNEL_NAMES;
  return { 'e-mail': mail[at], zalo: zalo[at], sms: sms[at], 'web-push': push[at] };
}
