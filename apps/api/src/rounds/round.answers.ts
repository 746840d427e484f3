import { GATES } from '@ocop/evaluation';
import { roundBoardShape } from '@ocop/records';
import { z } from 'zod';
import { aboutCase } from '../cases/case.answers';
import { withNextActions } from '../commands/next-actions';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

const { sheets } = roundBoardShape.shape;
const round = roundBoardShape.extend({
  sheets: sheets.nullable().describe('Null for whoever may not know of the scores yet.'),
  ...withNextActions,
});
export const roundPage = pageOf('RoundPage', named('RoundInList', round));
export const roundAnswer = named('Round', round.extend(aboutCase));

const missing = z.strictObject({
  product: z.string().optional(),
  member: z.string().optional(),
  got: z.int().optional(),
  needed: z.string().optional(),
});
const gate = z.strictObject({
  gate: z.enum(GATES),
  words: z.strictObject({ vi: z.string(), en: z.string() }),
  state: z.enum(['green', 'red']),
  missing: z.array(missing).nullable().describe('Null for whoever may not know of the sheets yet.'),
});
export const gatesAnswer = named('Gates', z.strictObject({ gates: z.array(gate) }));
