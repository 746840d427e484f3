import { isCivilDate } from '@ocop/calendar';
import { describeField, type Field, type Fields, UNSEEN } from '@ocop/regulations';
import { z } from 'zod';

/** The zod schema of a shape: one table of fields serves the workflows, the edges and the published API. */
export function zodOf(field: Field): z.ZodType {
  const schema = required(field);
  return field.optional ? schema.optional() : schema;
}

/** A strict object of fields; unknown fields are refused, not dropped. */
export function zodObject(fields: Fields): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, zodOf(field)])),
  );
}

function required(field: Field): z.ZodType {
  const error = () => describeField(field);
  switch (field.kind) {
    case 'text': {
      const text = z
        .string({ error })
        .normalize('NFC')
        .trim()
        .min(1, { error })
        .max(field.max, { error })
        .refine((value) => !UNSEEN.test(value), {
          error: () => 'text without invisible characters',
        });
      return field.pattern ? text.regex(new RegExp(field.pattern), { error }) : text;
    }
    case 'integer':
      return z.int({ error }).min(field.min, { error }).max(field.max, { error });
    case 'date':
      return z.string({ error }).refine(isCivilDate, { error }).meta({ format: 'date' });
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
  }
}
