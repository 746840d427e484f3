const WORDS = { vi: { subject: '{{ product }}', body: '{{ certificate }}' } };
const HELD = { key: 'khong-co', role: 'producer', area: 'hue/x', revision: 1 };
const MAILING = '5b0f2a52-6f0a-4d0e-9d5e-0a6a3f1c2b7d';
const FAULTY = { vi: { subject: '{{', body: 'x' } };

/** Every route of the words of notices and of the outbox, as the office asks, one after the other. */
export const ASKED_OF_MESSAGES: readonly [
  method: string,
  path: string,
  status: number,
  body?: object,
][] = [
  ['GET', '/v1/message-templates', 200],
  ['GET', '/v1/message-templates/recognised', 200],
  ['GET', '/v1/message-templates/khong-co', 404],
  ['POST', '/v1/message-templates/recognised/preview', 200, { texts: WORDS }],
  ['PUT', '/v1/message-templates/recognised', 422, { texts: FAULTY, expectedRevision: 0 }],
  ['PUT', '/v1/message-templates/recognised', 200, { texts: WORDS, expectedRevision: 0 }],
  ['PUT', '/v1/message-templates/recognised', 409, { texts: WORDS, expectedRevision: 0 }],
  ['POST', '/v1/message-templates/recognised/adopt', 200, { expectedRevision: 1, reason: 'Thử' }],
  ['POST', '/v1/message-templates/recognised/shipped', 200, { reason: 'Thử' }],
  ['DELETE', '/v1/message-templates/recognised/draft', 200],
  ['GET', '/v1/delivery-reports/sms/x', 403],
  ['POST', '/v1/delivery-reports/zalo', 404, { event_name: 'x', app_id: 'x', timestamp: 1 }],
  ['GET', '/v1/channels', 200],
  ['GET', '/v1/outbox', 200],
  ['PUT', '/v1/outbox/setting', 200, { hold: true }],
  ['PUT', '/v1/outbox/message', 404, { ...HELD, subject: 'x', body: 'x' }],
  ['PUT', '/v1/outbox/message', 422, { ...HELD, subject: 'x', body: '{{ x }}' }],
  ['POST', '/v1/outbox/send', 200, { items: [HELD] }],
  ['POST', '/v1/outbox/cancel', 200, { items: [HELD], reason: 'Trùng' }],
  ['POST', '/v1/outbox/mailing/preview', 200, { id: MAILING, texts: WORDS.vi }],
  ['POST', '/v1/outbox/mailing', 422, { id: MAILING, texts: FAULTY.vi }],
  ['POST', '/v1/outbox/mailing', 200, { id: MAILING, texts: WORDS.vi }],
];
