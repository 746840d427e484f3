import type { Actions, StreamType } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { zodObject } from '@ocop/platform';
import { z } from 'zod';

/** The body of a command, one shape for each entry of the action table. */
function commandSchema(actions: Actions) {
  const revision = z
    .int()
    .min(0)
    .optional()
    .describe('The revision the sender decided on; another one is answered with 409.');
  const shapes = Object.entries(actions)
    .filter(([, action]) => !action.internal)
    .map(([name, action]) =>
      zodObject(action.fields)
        .extend({ type: z.literal(name), expectedRevision: revision })
        .describe(`${action.vi} - ${action.en}`),
    );
  const [first, ...others] = shapes;
  if (!first) throw new RangeError('an action table without commands');
  const names = Object.keys(actions).filter((name) => !actions[name]?.internal);
  return z.discriminatedUnion('type', [first, ...others], {
    error: ({ code }) =>
      code === 'invalid_union'
        ? `one of ${names.join(', ')}`
        : 'an object with the command as "type", and its fields',
  });
}

export const commandSchemas: Readonly<Record<StreamType, z.ZodType<CommandBody>>> = {
  'product-cycle': commandSchema(aggregates['product-cycle'].actions) as never,
  'evaluation-round': commandSchema(aggregates['evaluation-round'].actions) as never,
  recognition: commandSchema(aggregates.recognition.actions) as never,
  'programme-year': commandSchema(aggregates['programme-year'].actions) as never,
};

export interface CommandBody {
  readonly type: string;
  readonly expectedRevision?: number;
  readonly [field: string]: unknown;
}
