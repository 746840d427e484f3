import type { Language } from '@ocop/calendar';
import { dayWritten } from './dates';
import type { components } from './schema.gen';

export type Serving = components['schemas']['Serving'];
type How = NonNullable<Serving['how']>;

const HOW: Readonly<Record<How, readonly [vi: string, en: string]>> = {
  opened: ['chủ thể xác nhận đã nhận', 'the producer says so'],
  visit: ['đến tận nơi', 'brought there'],
  call: ['gọi điện', 'told by telephone'],
  report: ['nhà cung cấp báo đã đến máy', 'reported by the provider'],
};

/** The number, day and signature of its paper, where its office recorded them. */
export function paperSaid({ paper }: Serving, language: Language): string | undefined {
  if (!paper) return undefined;
  const { number, signedOn, signer, capacity } = paper;
  const day = dayWritten(signedOn);
  return language === 'vi'
    ? `Văn bản số ${number} ngày ${day}, ${signer} (${capacity}) ký`
    : `Paper ${number} of ${day}, signed by ${signer} (${capacity})`;
}

/** How it is known that a notice arrived, or what is still to be done about it. */
export function servingSaid(serving: Serving, language: Language): string {
  const { state, how, provedOn, receivedBy, note, visitBy } = serving;
  const vi = language === 'vi';
  const by = visitBy ? dayWritten(visitBy) : '';
  if (state === 'visit')
    return vi
      ? `chưa có xác nhận: xã đến tận nơi hoặc gọi, hạn ${by}`
      : `no proof: go or call by ${by}`;
  if (state === 'awaited')
    return vi ? 'đã gửi, chờ xác nhận đã nhận' : 'sent, not yet known to have arrived';
  const way = how ? HOW[how][vi ? 0 : 1] : '';
  const parts = [
    `${vi ? 'đã nhận ngày' : 'arrived on'} ${provedOn ? dayWritten(provedOn) : ''} (${way})`,
    receivedBy && `${vi ? 'người nhận' : 'taken by'}: ${receivedBy}`,
    note,
  ];
  return parts.filter(Boolean).join('; ');
}
