import { type Folded, streamName, type StreamRef } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { z } from 'zod';
import { area, day, role, type RowOf } from '../shapes';
import { subjectOf } from '../subject';

export const workQueueShape = z.strictObject({
  stream: z.string(),
  task: z.string(),
  role,
  area,
  subject: z.string(),
  stage: z.string(),
  dueOn: day.nullable(),
  late: z.boolean(),
});
export type WorkQueueRow = RowOf<typeof workQueueShape>;

/** What waits for whom today: one task for the case as a whole, and those that are somebody's own beside it. */
export function taskRows(ref: StreamRef, folded: Folded): WorkQueueRow[] {
  return [...caseTask(ref, folded), ...ownTasks(ref, folded)];
}

function caseTask(ref: StreamRef, folded: Folded): WorkQueueRow[] {
  const { name, holder } = subjectOf(ref, folded);
  if (!holder) return [];
  const { stage, deadlines } = folded.state;
  const open = Object.values(deadlines).filter((tracked) => tracked.open && !tracked.milestone);
  const days = open
    .filter((tracked) => tracked.state !== 'paused')
    .map((tracked) => tracked.deadline.lastDay)
    .sort();
  return [
    {
      stream: streamName(ref),
      task: stage,
      role: holder.role,
      area: holder.area,
      subject: name,
      stage,
      dueOn: days[0] ?? null,
      late: open.some((tracked) => tracked.state === 'missed'),
    },
  ];
}

function ownTasks(ref: StreamRef, { state }: Folded): WorkQueueRow[] {
  const rules = aggregateOf(ref.type);
  const open = Object.values(state.deadlines).filter((tracked) => tracked.open);
  return open.flatMap((tracked) => {
    const duty = rules.duty?.(state, tracked);
    if (!duty?.task) return [];
    const { holder, task } = duty;
    return [
      {
        stream: streamName(ref),
        task: tracked.id,
        role: holder.role,
        area: task.area,
        subject: task.name,
        stage: state.stage,
        dueOn: tracked.deadline.lastDay,
        late: tracked.state === 'missed',
      },
    ];
  });
}
