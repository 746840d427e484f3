import type { Actions, StreamType } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { exampleOf, zodObject } from '@ocop/platform';
import { commandWords, worded } from '@ocop/words';
import { z } from 'zod';
import { named } from '../openapi/components';

/** The body of a command, one shape for each entry of the action table. */
function commandSchema(kind: string, actions: Actions): z.ZodType<CommandBody> {
  const given = Object.entries(actions).filter(([, action]) => !action.internal);
  const revision = z
    .int()
    .min(0)
    .optional()
    .describe('The revision the sender decided on; another one is answered with 409.');
  const shapes = given.map(([name, action]) => {
    const shape = zodObject(action.fields)
      .extend({ type: z.literal(name), expectedRevision: revision })
      .describe(`${worded(commandWords, name, 'vi')} - ${worded(commandWords, name, 'en')}`);
    return named(`${kind}.${name}`, shape, { ...exampleOf(action.fields), type: name });
  });
  const [first, ...others] = shapes;
  if (!first) throw new RangeError('an action table without commands');
  const names = given.map(([name]) => name);
  const union = z.discriminatedUnion('type', [first, ...others], {
    error: ({ code }) =>
      code === 'invalid_union'
        ? `one of ${names.join(', ')}`
        : 'an object with the command as "type", and its fields',
  });
  return named(`${kind}Command`, union as unknown as z.ZodType<CommandBody>);
}

export const commandSchemas: Readonly<Record<StreamType, z.ZodType<CommandBody>>> = {
  'product-cycle': commandSchema('Product', aggregates['product-cycle'].actions),
  'evaluation-round': commandSchema('Round', aggregates['evaluation-round'].actions),
  recognition: commandSchema('Recognition', aggregates.recognition.actions),
  'programme-year': commandSchema('Programme', aggregates['programme-year'].actions),
};

export interface CommandBody {
  readonly type: string;
  readonly expectedRevision?: number;
  readonly [field: string]: unknown;
}
