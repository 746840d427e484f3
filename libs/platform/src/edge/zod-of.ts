import { type CivilDate, isCivilDate } from '@ocop/calendar';
import { type Field, type Fields, fitsDate, fitsText, tidyText } from '@ocop/ground';
import { z } from 'zod';
import { wanted, wantedField, wantedNames } from './wanted';

/** The zod schema of a shape: one table of fields serves the workflows, the edges and the published API. */
export function zodOf(field: Field): z.ZodType {
  const schema = required(field);
  return field.optional ? schema.optional() : schema;
}

const wantedDay = () => wantedField({ kind: 'date' });

/** A day beside the tables of fields, in an address or a body of its own: no sum of days goes beyond what it lets in. */
export const zodDay = z.iso
  .date({ error: wantedDay })
  .refine((day: CivilDate) => isCivilDate(day), { error: wantedDay });

/** A strict object of fields; unknown fields are refused, not dropped. */
export function zodObject(fields: Fields): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, zodOf(field)])),
    {
      error: ({ code }) =>
        code === 'unrecognized_keys'
          ? wantedNames(fields)
          : wantedField({ kind: 'record', fields }),
    },
  );
}

function zodVariants(field: Extract<Field, { kind: 'variants' }>): z.ZodType {
  const [first, ...others] = Object.entries(field.of).map(([kind, fields]) =>
    zodObject(fields).extend({ kind: z.literal(kind) }),
  );
  if (!first) throw new RangeError('variants without a kind');
  const kinds = Object.keys(field.of).join(', ');
  return z.discriminatedUnion('kind', [first, ...others], {
    error: ({ code }) =>
      code === 'invalid_union'
        ? wanted((language) => (language === 'vi' ? `một trong ${kinds}` : `one of ${kinds}`))
        : wantedField(field),
  });
}

function required(field: Field): z.ZodType {
  const error = () => wantedField(field);
  switch (field.kind) {
    case 'text': {
      const { max: maxLength, pattern } = field;
      return z
        .string({ error })
        .overwrite(tidyText)
        .refine((value) => fitsText(field, value), { error })
        .meta({ minLength: 1, maxLength, ...(pattern ? { pattern } : {}) });
    }
    case 'integer': {
      const whole = z.int({ error }).min(field.min, { error }).max(field.max, { error });
      return field.orNone ? whole.nullable() : whole;
    }
    case 'date':
      return z
        .string({ error })
        .refine((value) => fitsDate(field.months, value), { error })
        .meta(field.months ? {} : { format: 'date' });
    case 'flag':
      return z.boolean({ error });
    case 'choice':
      return z.enum(field.of as [string, ...string[]], { error });
    case 'list':
      return z
        .array(zodOf(field.of), { error })
        .min(field.min, { error })
        .max(field.max, { error });
    case 'record':
      return zodObject(field.fields);
    case 'map': {
      const name = z.string({ error }).max(field.names.max).regex(new RegExp(field.names.pattern));
      return z
        .record(name, zodOf(field.of), { error })
        .refine((value) => Object.keys(value).length <= field.max, { error });
    }
    case 'variants':
      return zodVariants(field);
  }
}
