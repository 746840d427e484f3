import { MOST_SIGNS, SAMPLE_NAMES } from '@ocop/typeset';
import { z } from 'zod';
import { phrase } from '../actions/action.answers';
import { named } from '../openapi/components';

const sample = z.enum(SAMPLE_NAMES as [(typeof SAMPLE_NAMES)[number]]);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const head = {
  id: z.uuid(),
  version: z.int().min(1),
  state: z.enum(['draft', 'adopted', 'ended']),
  sha256: hash,
  revision: z.int().min(1),
  madeBy: z.string(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
  adoptedBy: z.string().nullable(),
  adoptedAt: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
  endedBy: z.string().nullable(),
  endedAt: z.iso.datetime().nullable(),
  endedWhy: z.string().nullable(),
};

const inList = named('CertificateTemplateInList', z.strictObject(head));

export const templatesAnswer = named(
  'CertificateTemplates',
  z.strictObject({
    items: z.array(inList),
    builtIn: z
      .strictObject({ sha256: hash })
      .describe('Of the release: counts where none is adopted.'),
    samples: z
      .array(z.strictObject({ name: sample, words: phrase }))
      .describe('The certificates that every template is tried with.'),
    setOtherwise: z
      .array(z.strictObject({ number: z.string(), fault: z.string() }))
      .describe(
        'Certificates set in the form of the release, since your own could not print them.',
      ),
  }),
);

const faultAnswer = z.strictObject({
  sample: sample.nullable().describe('With which certificate; null: of the template itself.'),
  line: z.int().nullable(),
  kind: z.string(),
  words: phrase,
});

export const templateAnswer = named(
  'CertificateTemplate',
  z.strictObject({ ...head, source: z.string().describe('Typst.') }),
);

export const checkedAnswer = named(
  'CheckedTemplate',
  z.strictObject({
    sha256: hash,
    faults: z
      .array(faultAnswer)
      .describe('Everything that is wrong with it; none: it can be adopted.'),
  }),
  {
    sha256: 'ab'.repeat(32),
    faults: [
      {
        sample: 'one-word',
        line: null,
        kind: 'outside-page',
        words: {
          vi: 'Với một từ 200 ký tự: in ra ngoài trang giấy: “Nghiêng…”',
          en: 'With one word of 200 letters: printed outside the page: “Nghiêng…”',
        },
      },
    ],
  },
);

export const builtInAnswer = named(
  'BuiltInTemplate',
  z.strictObject({ source: z.string(), sha256: hash }),
);

const source = z.string().min(1).max(MOST_SIGNS);
const reason = z.string().trim().min(5).max(300);
export const beginBody = named(
  'NewCertificateTemplate',
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('built-in').describe('The form of the release.') }),
    z.strictObject({ from: z.literal('text'), source: source.describe('Typst.') }),
  ]),
);
export const writeBody = named(
  'CertificateTemplateChange',
  z.strictObject({ source, expectedRevision: z.int().min(1) }),
);
export const adoptBody = named(
  'TemplateAdoption',
  z.strictObject({ reason, expectedRevision: z.int().min(1) }),
);
export const giveUpBody = named('TemplateGivenUp', z.strictObject({ reason }));
export const previewQuery = z.strictObject({ sample: sample.default('usual') });
