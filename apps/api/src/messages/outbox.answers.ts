import { HELD_ROLES } from '@ocop/ground';
import { z } from 'zod';
import { named } from '../openapi/components';

/** So many recipients are told, and can be chosen, one by one; the outbox tells as many. */
export const MOST_CHOSEN = 500;

const text = z.strictObject({ subject: z.string().max(1_000), body: z.string().max(20_000) });
const moment = z.iso.datetime();
const place = { key: z.string().max(300), role: z.enum(HELD_ROLES), area: z.string().max(200) };

export const settingShape = named('OutboxSetting', z.strictObject({ hold: z.boolean() }), {
  hold: true,
});

export const heldShape = named(
  'HeldNotice',
  z.strictObject({
    ...place,
    areaName: z.string(),
    stream: z.string(),
    template: z.string(),
    subject: z.string(),
    body: z.string(),
    orderedAt: moment,
    deliverBy: moment
      .nullable()
      .describe('It goes out by itself then: the law wants it delivered.'),
    state: z.enum(['held', 'released', 'sent', 'cancelled']),
    english: text
      .nullable()
      .describe('For whoever wishes to be told in English; null: there is none.'),
    original: text.nullable().describe('As it was before somebody edited it.'),
    revision: z.int(),
    decidedBy: z.string().nullable(),
    decidedAt: moment.nullable(),
    reason: z.string().nullable(),
  }),
);
export const outboxAnswer = named(
  'OutboxList',
  z.strictObject({
    hold: z.boolean(),
    items: z.array(heldShape),
    total: z.int().describe('How many there are; the first 500 are told.'),
  }),
);
export const outboxQuery = z.strictObject({
  state: z.enum(['held', 'released', 'sent', 'cancelled']).default('held'),
});

const seen = z.strictObject({ ...place, revision: z.int().min(1) });
export const editBody = named(
  'HeldNoticeEdit',
  z.strictObject({
    ...seen.shape,
    ...text.shape,
    english: text.nullable().optional().describe('Without it everybody is told in Vietnamese.'),
  }),
);
export const sendBody = named(
  'OutboxSending',
  z.strictObject({ items: z.array(seen).min(1).max(500) }),
);
export const cancelBody = named(
  'OutboxCancelling',
  z.strictObject({
    items: z.array(seen).min(1).max(500),
    reason: z.string().trim().min(3).max(500),
  }),
);
export const decidedAnswer = named(
  'OutboxDecided',
  z.strictObject({
    done: z.int(),
    left: z
      .array(seen)
      .describe('No longer held as you saw them: edited, sent or cancelled meanwhile.'),
  }),
);

export const mailingBody = named(
  'MailingWish',
  z.strictObject({
    id: z.uuid().describe('Your own name for it: asked again it is the same mailing.'),
    texts: text.describe('Liquid over product, owner, commune, certificate, stars, validUntil.'),
    english: text
      .optional()
      .describe('The same in English, for whoever wishes it; else all read Vietnamese.'),
    endsBefore: z.iso
      .date()
      .optional()
      .describe('Certificates in force that end before this day; all without it.'),
    search: z
      .string()
      .max(100)
      .optional()
      .describe('Only those whose number, product, owner or commune has these words.'),
    only: z
      .array(z.string().max(100))
      .min(1)
      .max(MOST_CHOSEN)
      .optional()
      .describe('Only these of them, by `certificate` of the preview.'),
  }),
  {
    id: '5b0f2a52-6f0a-4d0e-9d5e-0a6a3f1c2b7d',
    texts: {
      subject: '{{ product }}: mời dự tập huấn',
      body: 'Kính mời {{ owner }} dự tập huấn hồ sơ đánh giá lại; giấy số {{ certificate }} hết hạn {{ validUntil }}.',
    },
    endsBefore: '2027-12-31',
  },
);
export const mailingAnswer = named(
  'Mailing',
  z.strictObject({
    recipients: z.int(),
    messages: z
      .array(
        z.strictObject({
          ...place,
          ...text.shape,
          certificate: z.string().describe('For which it is written: what `only` names.'),
          english: text.nullable(),
        }),
      )
      .describe(`The first ${MOST_CHOSEN}.`),
  }),
);
