import { zodOf } from '@ocop/platform';
import { type Plan, planShape, unknownDefaults, withDefaults } from '@ocop/programmes';
import { z } from 'zod';
import { named } from '../openapi/components';

/** A plan as it is sent: sections left to the system's defaults are filled in before its shape is checked. */
export const planBody = named(
  'PlanToDraft',
  z.preprocess((written, context) => {
    const [unknown] = unknownDefaults(written);
    if (!unknown) return withDefaults(written);
    context.addIssue({ code: 'custom', path: [unknown.path], message: unknown.expected });
    return z.NEVER;
  }, zodOf(planShape)),
) as unknown as z.ZodType<Plan>;
