import { type Folded, streamName, type StreamRef } from '@ocop/casework';
import { owedReport, type YearState } from '@ocop/programmes';
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

/** What waits for whom today: one task for the case as a whole, one for each report a commune owes. */
export function taskRows(ref: StreamRef, folded: Folded): WorkQueueRow[] {
  const stream = streamName(ref);
  if (ref.type === 'programme-year') return reportTasks(stream, folded.state as YearState);
  const { name, holder } = subjectOf(ref, folded);
  if (!holder) return [];
  const open = Object.values(folded.state.deadlines).filter(
    (tracked) => tracked.open && !tracked.milestone,
  );
  const days = open
    .filter((tracked) => tracked.state !== 'paused')
    .map((tracked) => tracked.deadline.lastDay)
    .sort();
  return [
    {
      stream,
      task: folded.state.stage,
      role: holder.role,
      area: holder.area,
      subject: name,
      stage: folded.state.stage,
      dueOn: days[0] ?? null,
      late: open.some((tracked) => tracked.state === 'missed'),
    },
  ];
}

function reportTasks(stream: string, { plan, deadlines, stage }: YearState): WorkQueueRow[] {
  const owed = Object.values(deadlines).filter(({ kind, open }) => kind === 'report' && open);
  return owed.flatMap((tracked) => {
    const report = owedReport(plan, tracked.id);
    if (!report) return [];
    return [
      {
        stream,
        task: tracked.id,
        role: 'commune-officer',
        area: report.commune.area,
        subject: report.report.name,
        stage,
        dueOn: tracked.deadline.lastDay,
        late: tracked.state === 'missed',
      },
    ];
  });
}
