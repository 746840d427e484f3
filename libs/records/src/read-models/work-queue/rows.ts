import { type Folded, streamName, type StreamRef } from '@ocop/casework';
import { owedReport, type YearState } from '@ocop/programmes';
import type { Row } from '../row';
import { subjectOf } from '../subject';

/** What waits for whom today: one task for the case as a whole, one for each report a commune owes. */
export function taskRows(ref: StreamRef, folded: Folded): Row[] {
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
      due_on: days[0] ?? null,
      late: open.some((tracked) => tracked.state === 'missed'),
    },
  ];
}

function reportTasks(stream: string, { plan, deadlines, stage }: YearState): Row[] {
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
        due_on: tracked.deadline.lastDay,
        late: tracked.state === 'missed',
      },
    ];
  });
}
