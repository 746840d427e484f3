import { zodOf } from '@ocop/platform';
import { amendmentShape, planShape } from '@ocop/programmes';
import { programmeBoardShape, programmeListShape } from '@ocop/records';
import { optional, text, variants } from '@ocop/regulations';
import { z } from 'zod';
import { aboutCase } from '../cases/case.answers';
import { withNextActions } from '../commands/next-actions';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

/** Plans and what decisions changed in them have shapes of their own, which the rules check by. */
const planAnswer = named('Plan', zodOf(planShape));
const withFrom = Object.entries(amendmentShape.of).map(([kind, fields]) => {
  return [kind, { ...fields, from: optional(text(300)) }] as const;
});
const changes = z.array(named('PlanChange', zodOf(variants(Object.fromEntries(withFrom)))));
const amendments = z.array(
  named('PlanAmendment', programmeBoardShape.shape.amendments.element.extend({ changes })),
);

const inList = named(
  'ProgrammeInList',
  programmeListShape.extend({ amendments, ...withNextActions }),
);
export const programmePage = pageOf('ProgrammePage', inList);
export const programmeAnswer = named(
  'Programme',
  programmeBoardShape.extend({ plan: planAnswer, amendments, ...withNextActions, ...aboutCase }),
);
