import { explainDeadline } from '@ocop/calendar';
import { type Folded, streamName, type StreamRef, type TrackedDeadline } from '@ocop/casework';
import { dutyHolderOf, live, type RecognitionState } from '@ocop/recognition';
import { owedReport, type YearState } from '@ocop/programmes';
import type { Post } from '@ocop/regulations';
import type { Row } from '../row';
import { subjectOf } from '../subject';

/** Which deadlines run, which are past, who must act, and why each ends on its day. */
export function deadlineRows(ref: StreamRef, folded: Folded): Row[] {
  const subject = subjectOf(ref, folded);
  return Object.values(folded.state.deadlines).map((tracked) => {
    const holder = tracked.open ? (dutyHolder(ref, folded, tracked) ?? subject.holder) : undefined;
    const { deadline } = tracked;
    return {
      stream: streamName(ref),
      id: tracked.id,
      kind: tracked.kind,
      subject: subject.name,
      area: dutyArea(folded, tracked) ?? subject.area,
      state: tracked.state,
      open: tracked.open,
      milestone: tracked.milestone ?? false,
      last_day: deadline.lastDay,
      ends_at: new Date(deadline.endsAt).toISOString(),
      next_call: nextCall(tracked),
      holder_role: holder?.role ?? null,
      holder_area: holder?.area ?? null,
      settled_on: tracked.settledOn ?? null,
      rule: deadline.rule,
      explanation: explainDeadline(deadline, 'vi'),
      basis: tracked.basis,
    };
  });
}

function nextCall(tracked: TrackedDeadline): string | null {
  const rung = tracked.open ? tracked.rungs[tracked.called] : undefined;
  return rung ? new Date(rung.at).toISOString() : null;
}

/** Duties that lie with another post than the case as a whole. */
function dutyHolder(ref: StreamRef, folded: Folded, tracked: TrackedDeadline): Post | undefined {
  const commune = dutyArea(folded, tracked);
  if (commune) return { role: 'commune-officer', area: commune };
  if (ref.type !== 'recognition') return undefined;
  return dutyHolderOf(live(folded.state as RecognitionState), tracked.kind);
}

/** A report is owed by one commune of the year's plan. */
function dutyArea(folded: Folded, tracked: TrackedDeadline): string | undefined {
  if (tracked.kind !== 'report') return undefined;
  const { plan } = folded.state as YearState;
  return owedReport(plan, tracked.id)?.commune.area;
}
