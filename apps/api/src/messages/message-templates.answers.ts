import { z } from 'zod';
import { named } from '../openapi/components';

const texts = z.strictObject({
  subject: z.string().max(1_000).describe('One line, in Liquid.'),
  body: z.string().max(20_000).describe('Plain text, in Liquid.'),
});
const textsShape = named('MessageTexts', z.strictObject({ vi: texts, en: texts.optional() }), {
  vi: {
    subject: '{{ product }}: hồ sơ cần bổ sung',
    body: 'Kính gửi {{ owner }}, hồ sơ cần bổ sung trước hết ngày {{ lastDay }}.',
  },
});
const name = z.string();
const moment = z.iso.datetime();
const words = textsShape.nullable().describe('Null: the words of the release.');

const versionShape = z.strictObject({
  version: z.int(),
  texts: words,
  sha256: z.string().nullable().describe('Kept with every message that was written by it.'),
  reason: z.string(),
  adoptedBy: name,
  adoptedAt: moment,
});

const listed = z.strictObject({
  template: name,
  subject: z.string().describe('The words that count now, of a made-up case.'),
  source: z.enum(['shipped', 'own', 'above']).describe('Whose words count here now.'),
  version: z.int().nullable(),
  adoptedAt: moment.nullable(),
  hasDraft: z.boolean(),
});
export const listAnswer = named('MessageTemplates', z.strictObject({ items: z.array(listed) }));

export const templateAnswer = named(
  'MessageTemplate',
  z.strictObject({
    template: name,
    subject: z.string().describe('The words that count now, of a made-up case.'),
    shipped: textsShape,
    counts: z.strictObject({
      source: z.enum(['shipped', 'own', 'above']),
      texts: textsShape,
      area: z.string().nullable(),
    }),
    draft: z
      .strictObject({ texts: textsShape, revision: z.int(), changedBy: name, changedAt: moment })
      .nullable(),
    versions: z.array(versionShape),
    grammar: z.strictObject({
      needed: z.array(name).describe('Every such notice has them.'),
      optional: z.array(name).describe('To be asked for: `{% if name %}`.'),
      tags: z.array(name),
      filters: z.array(name),
    }),
    cases: z
      .array(z.strictObject({ stream: name, subject: z.string(), orderedAt: moment }))
      .describe('The latest that people were told so, to look at the words with their data.'),
  }),
);

export const writeBody = named(
  'MessageTemplateWords',
  z.strictObject({
    texts: textsShape,
    expectedRevision: z
      .int()
      .min(0)
      .describe('Of the draft as you saw it; 0 where there was none.'),
  }),
);

export const previewBody = named(
  'MessagePreviewWish',
  z.strictObject({
    texts: textsShape,
    stream: z.string().max(200).optional().describe('A case of `cases`; a made-up one without it.'),
  }),
);
const written = z.strictObject({ subject: z.string(), body: z.string() });
export const previewAnswer = named(
  'MessagePreview',
  z.strictObject({
    of: z.string().nullable().describe('The case whose data were used.'),
    vi: written.nullable(),
    en: written.nullable(),
    faults: z.array(
      z.strictObject({
        language: z.enum(['vi', 'en']),
        field: z.enum(['subject', 'body']),
        line: z.int(),
        got: z.string(),
        expected: z.string(),
        expectedVi: z.string(),
      }),
    ),
  }),
);

const reason = z.string().trim().min(3).max(500);
export const adoptBody = named(
  'MessageTemplateAdoption',
  z.strictObject({ expectedRevision: z.int().min(1), reason }),
  { expectedRevision: 2, reason: 'Thêm địa chỉ nộp bổ sung theo Thông báo 12/TB-KT' },
);
export const returnBody = named('MessageTemplateReturn', z.strictObject({ reason }), {
  reason: 'Dùng lại lời mẫu của hệ thống',
});
