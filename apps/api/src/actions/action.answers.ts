import { STREAM_TYPES } from '@ocop/casework';
import { z } from 'zod';
import { named } from '../openapi/components';

export const phrase = named('Phrase', z.strictObject({ vi: z.string(), en: z.string() }), {
  vi: 'số quyết định',
  en: 'number of the decision',
});

const option = named('FormOption', z.strictObject({ value: z.string(), label: phrase }), {
  value: 'confirmed',
  label: { vi: 'xác nhận', en: 'confirmed' },
});

const basis = z
  .strictObject({ document: z.string(), clause: z.string() })
  .optional()
  .describe('The article it rests on.');

const KINDS = [
  'text',
  'integer',
  'date',
  'flag',
  'choice',
  'list',
  'record',
  'map',
  'variants',
] as const;

/** What an id in a field is the id of: a client may offer those that it knows. */
export const REFERS_TO = [
  'activity',
  'area',
  'cause',
  'claim-file',
  'claim-paper',
  'criteria-set',
  'criterion',
  'deadline',
  'member',
  'officer',
  'person',
  'plan-date',
  'product',
  'programme',
  'recognition',
  'report',
  'round',
  'target',
] as const;
export type RefersTo = (typeof REFERS_TO)[number];

type Words = z.infer<typeof phrase>;

/** A field of a command as a form draws it. */
export interface FormField {
  readonly name: string;
  readonly label: Words;
  readonly kind: (typeof KINDS)[number];
  readonly optional: boolean;
  readonly help?: Words;
  readonly basis?: { readonly document: string; readonly clause: string };
  readonly refersTo?: RefersTo;
  readonly lines?: 'many';
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly orNone?: true;
  readonly months?: 'too' | 'only';
  readonly options?: readonly z.infer<typeof option>[];
  readonly item?: FormField;
  readonly names?: { readonly max: number; readonly pattern: string };
  readonly fields?: readonly FormField[];
  readonly variants?: readonly {
    readonly value: string;
    readonly label: Words;
    readonly fields: readonly FormField[];
  }[];
}

export const formFieldAnswer: z.ZodType<FormField> = named(
  'FormField',
  z.strictObject({
    name: z.string().describe('As it is sent; empty for an item of a list or a map.'),
    label: phrase,
    kind: z.enum(KINDS),
    optional: z.boolean(),
    help: phrase.optional(),
    basis,
    refersTo: z.enum(REFERS_TO).optional().describe('What it names by id.'),
    lines: z.literal('many').optional().describe('A text of several lines.'),
    pattern: z.string().optional(),
    min: z.int().optional().describe('The least value, or number of items.'),
    max: z.int().optional().describe('The largest value, length, or number of items.'),
    orNone: z.literal(true).optional().describe('`null` may be sent: there is none.'),
    months: z.enum(['too', 'only']).optional().describe('A month YYYY-MM is taken too, or alone.'),
    options: z.array(option).optional().describe('Of a choice.'),
    get item() {
      return formFieldAnswer.optional().describe('What a list or a map holds.');
    },
    names: z
      .strictObject({ max: z.int(), pattern: z.string() })
      .optional()
      .describe('How the names of a map are written.'),
    get fields() {
      return z.array(formFieldAnswer).optional().describe('Of a record.');
    },
    get variants() {
      const variant = z.strictObject({
        value: z.string(),
        label: phrase,
        fields: z.array(formFieldAnswer),
      });
      return z.array(variant).optional().describe('Records, told apart by their `kind`.');
    },
  }),
  {
    name: 'signedOn',
    label: { vi: 'ngày ký', en: 'day of signing' },
    kind: 'date',
    optional: false,
  },
);

const actionForm = named(
  'ActionForm',
  z.strictObject({
    kind: z.enum(STREAM_TYPES).describe('The kind of case that takes it.'),
    command: z.string(),
    label: phrase,
    consequence: phrase
      .optional()
      .describe('What will happen, of a command that cannot be taken back: to be confirmed.'),
    fields: z.array(formFieldAnswer),
  }),
  {
    kind: 'product-cycle',
    command: 'AcceptIdea',
    label: { vi: 'Chấp nhận ý tưởng', en: 'Accept the idea' },
    fields: [],
  },
);
export type ActionForm = z.infer<typeof actionForm>;

export const actionsAnswer = named('ActionForms', z.strictObject({ items: z.array(actionForm) }));
