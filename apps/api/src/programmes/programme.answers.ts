import { zodOf } from '@ocop/platform';
import { changeShape, planShape } from '@ocop/programmes';
import { programmeBoardShape, programmeListShape } from '@ocop/records';
import { z } from 'zod';
import { aboutCase } from '../cases/case.answers';
import { withNextActions } from '../commands/next-actions';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

const amendment = programmeBoardShape.shape.amendments.element;
const amendments = z.array(
  named('PlanAmendment', amendment.extend({ changes: z.array(zodOf(changeShape)) })),
);
const inList = named(
  'ProgrammeInList',
  programmeListShape.extend({ amendments, ...withNextActions }),
);
export const programmePage = pageOf('ProgrammePage', inList);

/** The plan as it was opened. */
const planAnswer = named('Plan', zodOf(planShape));
/** A target of the plan, with what has been reached of it. */
const measuredTarget = named(
  'MeasuredTarget',
  z.strictObject({
    target: zodOf(planShape.fields.targets.of),
    reached: z.strictObject({ value: z.number(), of: z.number().optional() }).optional(),
    met: z.boolean().optional(),
  }),
);
export const programmeAnswer = named(
  'Programme',
  programmeBoardShape.extend({
    plan: planAnswer,
    amendments,
    targets: z.array(measuredTarget),
    ...withNextActions,
    ...aboutCase,
  }),
);
