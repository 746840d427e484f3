import { roundBoardShape } from '@ocop/records';
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
