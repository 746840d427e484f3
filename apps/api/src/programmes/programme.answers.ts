import { zodOf } from '@ocop/platform';
import { changeShape, type Plan, planDates, planShape } from '@ocop/programmes';
import { programmeBoardShape, programmeListShape } from '@ocop/records';
import { sayPlanDay, sayPlanStep } from '@ocop/words';
import { z } from 'zod';
import { phrase } from '../actions/action.answers';
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
export const measuredTarget = named(
  'MeasuredTarget',
  z.strictObject({
    target: zodOf(planShape.fields.targets.of),
    reached: z.strictObject({ value: z.number(), of: z.number().optional() }).optional(),
    met: z.boolean().optional(),
  }),
);
/** A day of the plan, in the plan's own words. */
const planDay = named(
  'PlanDay',
  z.strictObject({
    name: z.string().describe('By which an amendment moves it.'),
    last: z.iso.date(),
    what: phrase,
    said: phrase,
  }),
  {
    name: 'additions',
    last: '2024-06-09',
    what: { vi: 'Bổ sung danh mục sản phẩm', en: 'Additions to the list of products' },
    said: { vi: 'trước ngày 10/06/2024', en: 'before 10/06/2024' },
  },
);

/** Every day of a plan that may be moved by decision. */
export function daysOf(plan: Plan): z.infer<typeof planDay>[] {
  return planDates(plan).map((date) => ({
    name: date.name,
    last: date.last,
    what: { vi: sayPlanStep(date.step, 'vi'), en: sayPlanStep(date.step, 'en') },
    said: { vi: sayPlanDay(date, 'vi'), en: sayPlanDay(date, 'en') },
  }));
}

export const programmeAnswer = named(
  'Programme',
  programmeBoardShape.extend({
    plan: planAnswer,
    amendments,
    targets: z.array(measuredTarget),
    days: z.array(planDay),
    ...withNextActions,
    ...aboutCase,
  }),
);
