import { type DeadlineRule, explainDeadline } from '@ocop/calendar';
import { type Folded, streamName, type StreamRef, type TrackedDeadline } from '@ocop/casework';
import { dutyHolderOf, live, type RecognitionState } from '@ocop/recognition';
import { owedReport, type YearState } from '@ocop/programmes';
import type { Post } from '@ocop/regulations';
import { deadlineStateWords } from '@ocop/words';
import { z } from 'zod';
import { area, day, instant, legalBasis, oneOf, role, type RowOf } from '../shapes';
import { subjectOf } from '../subject';

/** How the last day is said in the plan or the law. */
const ruleShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before'), date: day }),
  z.strictObject({ kind: z.literal('by'), date: day }),
  z.strictObject({ kind: z.literal('working-days'), days: z.int(), from: day }),
  z.strictObject({ kind: z.literal('days'), days: z.int(), from: day }),
  z.strictObject({
    kind: z.literal('months'),
    months: z.int(),
    from: day,
    fixed: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('days-ahead'), days: z.int(), of: day }),
]) satisfies z.ZodType<DeadlineRule>;

export const deadlineShape = z.strictObject({
  stream: z.string(),
  id: z.string(),
  kind: z.string(),
  subject: z.string(),
  area,
  state: oneOf(deadlineStateWords),
  /** Still to be done. */
  open: z.boolean(),
  /** It passes for everybody; nobody can miss it. */
  milestone: z.boolean(),
  lastDay: day,
  endsAt: instant,
  /** The next reminder. */
  nextCall: instant.nullable(),
  holderRole: role.nullable(),
  holderArea: area.nullable(),
  settledOn: day.nullable(),
  rule: ruleShape,
  explanation: z.string(),
  basis: legalBasis,
});
export type DeadlineRow = RowOf<typeof deadlineShape>;

/** Which deadlines run, which are past, who must act, and why each ends on its day. */
export function deadlineRows(ref: StreamRef, folded: Folded): DeadlineRow[] {
  const subject = subjectOf(ref, folded);
  const stream = streamName(ref);
  return Object.values(folded.state.deadlines).map((tracked) => {
    const duty = dutyArea(folded, tracked);
    const area = duty ?? subject.area;
    const holder = tracked.open
      ? (dutyHolder(ref, folded, tracked, duty) ?? subject.holder)
      : undefined;
    const about = { stream, subject: subject.name, area, holder };
    return rowAsBefore(tracked, about) ?? made(tracked, about);
  });
}

/** What a row says beside the deadline itself. */
interface About {
  readonly stream: string;
  readonly subject: string;
  readonly area: string;
  readonly holder: Post | undefined;
}

/** An event touches one of a case's many deadlines: the others keep their rows. */
const rowsMade = new WeakMap<TrackedDeadline, DeadlineRow>();

function rowAsBefore(
  tracked: TrackedDeadline,
  { stream, subject, area, holder }: About,
): DeadlineRow | undefined {
  const row = rowsMade.get(tracked);
  const isSame =
    row?.stream === stream &&
    row.subject === subject &&
    row.area === area &&
    row.holderRole === (holder?.role ?? null) &&
    row.holderArea === (holder?.area ?? null);
  return isSame ? row : undefined;
}

function made(tracked: TrackedDeadline, { stream, subject, area, holder }: About): DeadlineRow {
  const { deadline } = tracked;
  const row: DeadlineRow = {
    stream,
    id: tracked.id,
    kind: tracked.kind,
    subject,
    area,
    state: tracked.state,
    open: tracked.open,
    milestone: tracked.milestone ?? false,
    lastDay: deadline.lastDay,
    endsAt: new Date(deadline.endsAt).toISOString(),
    nextCall: nextCall(tracked),
    holderRole: holder?.role ?? null,
    holderArea: holder?.area ?? null,
    settledOn: tracked.settledOn ?? null,
    rule: deadline.rule,
    explanation: explainDeadline(deadline, 'vi'),
    basis: tracked.basis,
  };
  rowsMade.set(tracked, row);
  return row;
}

function nextCall(tracked: TrackedDeadline): string | null {
  const rung = tracked.open ? tracked.rungs[tracked.called] : undefined;
  return rung ? new Date(rung.at).toISOString() : null;
}

/** Duties that lie with another post than the case as a whole. */
function dutyHolder(
  ref: StreamRef,
  folded: Folded,
  tracked: TrackedDeadline,
  commune: string | undefined,
): Post | undefined {
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
