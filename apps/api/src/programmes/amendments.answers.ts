import { type Amendment, amendmentsShape } from '@ocop/programmes';
import { date, text } from '@ocop/ground';
import { zodOf } from '@ocop/platform';
import { dutyWords } from '@ocop/words';
import { z } from 'zod';
import { holderShown, movedAnswer } from '../calendars/calendar.answers';
import { named } from '../openapi/components';

/** What is meant to be decided: the changes, and the decision as far as it is known. */
export const amendmentWish = named(
  'AmendmentDraft',
  z.strictObject({
    decision: (zodOf(text(40)) as z.ZodType<string>).optional(),
    signedOn: (zodOf(date()) as z.ZodType<string>).optional(),
    amendments: zodOf(amendmentsShape) as z.ZodType<readonly Amendment[]>,
  }),
  {
    amendments: [{ kind: 'move-date', date: 'huong-tra-2024-dot-1:recognise', to: '2024-07-12' }],
  },
);
export type AmendmentWish = z.infer<typeof amendmentWish>;

const days = z.array(z.iso.date());

export const amendmentPreview = named(
  'AmendmentPreview',
  z.strictObject({
    ...movedAnswer,
    called: z.int().describe('Running deadlines that keep their day and are called on others.'),
    remindersInYourArea: z
      .array(
        z.strictObject({
          stream: z.string(),
          subject: z.string(),
          kind: z.enum(Object.keys(dutyWords) as [keyof typeof dutyWords]),
          lastDay: z.iso.date(),
          holder: holderShown,
          was: days.describe('Days still to come on which somebody would have been reminded.'),
          is: days,
        }),
      )
      .describe('Those of cases that you see, the first five hundred.'),
  }),
);
