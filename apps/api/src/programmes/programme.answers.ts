import { zodOf } from '@ocop/platform';
import { planShape } from '@ocop/programmes';
import { programmeBoardShape, programmeListShape } from '@ocop/records';
import { aboutCase } from '../cases/case.answers';
import { withNextActions } from '../commands/next-actions';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

const inList = named('ProgrammeInList', programmeListShape.extend(withNextActions));
export const programmePage = pageOf('ProgrammePage', inList);

/** The plan as it was opened. */
const planAnswer = named('Plan', zodOf(planShape));
export const programmeAnswer = named(
  'Programme',
  programmeBoardShape.extend({ plan: planAnswer, ...withNextActions, ...aboutCase }),
);
