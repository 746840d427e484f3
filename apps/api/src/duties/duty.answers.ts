import { STREAM_TYPES } from '@ocop/casework';
import { workQueueShape } from '@ocop/records';
import { z } from 'zod';
import { phrase } from '../actions/action.answers';
import { deadlineAnswer } from '../cases/case.answers';
import { nextActionAnswer } from '../commands/next-actions';
import { named } from '../openapi/components';

const STANDINGS = ['overdue', 'soon', 'waiting'] as const;

const dutyAnswer = named(
  'Duty',
  workQueueShape.extend({
    kind: z.enum(STREAM_TYPES),
    id: z.string().describe('Of the case.'),
    standing: z.enum(STANDINGS).describe('Soon: in its last seven days.'),
    what: phrase.describe('What is to be done.'),
    holderName: z.string(),
    deadline: deadlineAnswer.nullable().describe('By when, and why.'),
    consequence: phrase.nullable().describe('What happens when it passes.'),
    actions: z.array(nextActionAnswer).describe('What does it, the usual first.'),
    given: z.record(z.string(), z.string()).describe('Fields of the command that are known.'),
    revision: z.int().min(0),
  }),
);

const count = z.int().min(0);

export const dutiesAnswer = named(
  'Duties',
  z.strictObject({
    today: z.iso.date().describe('In business time.'),
    counts: z.strictObject({
      waiting: count.describe('All of it.'),
      soon: count,
      overdue: count,
      troubles: count.describe('Cases of the area that do not go on.'),
      undelivered: count.describe('Notices of the area that reached nobody.'),
    }),
    visits: z
      .strictObject({
        ...{ waiting: count, soon: count, overdue: count },
        next: z.iso.date().nullable().describe('By when the first has to be made.'),
      })
      .describe('Notices that the commune has to bring, or tell by a call.'),
    items: z.array(dutyAnswer).describe('Most urgent first; a hundred at most.'),
  }),
);
