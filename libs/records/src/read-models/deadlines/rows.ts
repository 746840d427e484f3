import { type DeadlineRule, explainDeadline } from '@ocop/calendar';
import { type Folded, streamName, type StreamRef, type TrackedDeadline } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Post } from '@ocop/ground';
import { deadlineStateWords, dutyWords } from '@ocop/words';
import { z } from 'zod';
import { area, day, instant, legalBasis, oneOf, role, type RowOf } from '../shapes';
import { subjectOf } from '../subject';

const said = <S extends z.core.$ZodShape>(shape: S) =>
  z.strictObject({ ...shape, ifNonWorking: z.enum(['keep', 'next', 'previous']).optional() });

/** How the last day is said in the plan or the law. */
const ruleShape = z.discriminatedUnion('kind', [
  said({ kind: z.literal('before'), date: day }),
  said({ kind: z.literal('by'), date: day }),
  said({ kind: z.literal('before-month'), month: z.string() }),
  said({ kind: z.enum(['in-month', 'by-month']), month: z.string() }),
  said({ kind: z.literal('window'), from: z.string(), to: z.string() }),
  said({ kind: z.literal('month-day'), day: z.int(), from: day }),
  said({ kind: z.literal('end-of-month'), from: day }),
  said({ kind: z.enum(['working-days', 'days']), days: z.int(), from: day }),
  said({
    kind: z.literal('sessions'),
    sessions: z.int(),
    from: day,
    in: z.enum(['morning', 'afternoon']),
  }),
  said({
    kind: z.literal('months'),
    months: z.int(),
    from: day,
    fixed: z.boolean().optional(),
  }),
  said({ kind: z.enum(['days-ahead', 'working-days-ahead']), days: z.int(), of: day }),
]) satisfies z.ZodType<DeadlineRule>;

export const deadlineShape = z.strictObject({
  stream: z.string(),
  id: z.string(),
  kind: oneOf(dutyWords),
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
  const rules = aggregateOf(ref.type);
  const subject = subjectOf(ref, folded);
  const stream = streamName(ref);
  return Object.values(folded.state.deadlines).map((tracked) => {
    const duty = rules.duty?.(folded.state, tracked);
    const holder = holderOf(ref, folded, tracked);
    const about = {
      stream,
      subject: subject.name,
      area: duty?.task?.area ?? subject.area,
      holderRole: holder?.role ?? null,
      holderArea: holder?.area ?? null,
    };
    return rowAsBefore(tracked, about) ?? rowMade(tracked, about);
  });
}

/** Who has to act by it, as long as it is open. */
export function holderOf(
  ref: StreamRef,
  folded: Folded,
  tracked: TrackedDeadline,
): Post | undefined {
  if (!tracked.open) return undefined;
  const duty = aggregateOf(ref.type).duty?.(folded.state, tracked);
  return duty?.holder ?? subjectOf(ref, folded).holder;
}

/** What a row says of the case and its people, beside the deadline itself. */
type About = Pick<DeadlineRow, 'stream' | 'subject' | 'area' | 'holderRole' | 'holderArea'>;

/** An event touches one of a case's many deadlines: the others keep their rows. */
const rowsMade = new WeakMap<TrackedDeadline, DeadlineRow>();

function rowAsBefore(tracked: TrackedDeadline, about: About): DeadlineRow | undefined {
  const row = rowsMade.get(tracked);
  const isSame =
    row?.stream === about.stream &&
    row.subject === about.subject &&
    row.area === about.area &&
    row.holderRole === about.holderRole &&
    row.holderArea === about.holderArea;
  return isSame ? row : undefined;
}

function rowMade(tracked: TrackedDeadline, about: About): DeadlineRow {
  const { deadline } = tracked;
  const row: DeadlineRow = {
    ...about,
    id: tracked.id,
    kind: tracked.kind,
    state: tracked.state,
    open: tracked.open,
    milestone: tracked.milestone ?? false,
    lastDay: deadline.lastDay,
    endsAt: new Date(deadline.endsAt).toISOString(),
    nextCall: nextCall(tracked),
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
