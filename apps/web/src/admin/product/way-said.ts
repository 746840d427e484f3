import type { Language } from '@ocop/calendar';
import { CHANNEL_NAMES } from '../../shared/channel-names';
import { momentWritten } from '../../shared/dates';
import type { components } from '../../shared/schema.gen';

type Way = components['schemas']['Serving']['ways'][number];

const CHANNELS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ...CHANNEL_NAMES,
  'web-push': ['thông báo đẩy', 'web push'],
  inbox: ['hộp thư trên hệ thống', 'inbox'],
};

const STATES: Readonly<Record<Way['state'], readonly [vi: string, en: string]>> = {
  intended: ['sẽ gửi', 'will go'],
  deferred: ['gửi chưa được, gửi lại', 'deferred, again'],
  sent: ['đã gửi', 'sent'],
  failed: ['không gửi được', 'failed'],
  'no-address': ['không có địa chỉ', 'no address'],
};

/** What became of a notice by one way: "thư điện tử: đã gửi 09:00 14/05/2024; bị trả lại". */
export function waySaid(way: Way, language: Language): string {
  const { channel, state, settledAt, report } = way;
  const at = language === 'vi' ? 0 : 1;
  const when = settledAt ? ` ${momentWritten(settledAt)}` : '';
  const came = report ? `; ${REPORTS[report][at]}` : '';
  return `${CHANNELS[channel]?.[at] ?? channel}: ${STATES[state][at]}${when}${came}`;
}

const REPORTS = {
  delivered: ['báo đã đến nơi', 'reported as delivered'],
  failed: ['bị trả lại', 'came back'],
  delayed: ['báo chậm', 'reported as delayed'],
} as const;

/** It went, and nothing says that it did not arrive. */
export function wayArrived({ state, report }: Way): boolean {
  return state === 'sent' && report !== 'failed';
}
