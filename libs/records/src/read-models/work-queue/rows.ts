import {
  type Duty,
  type Folded,
  officerFor,
  streamName,
  type StreamRef,
  type TrackedDeadline,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Post } from '@ocop/ground';
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
  officer: z.string().nullable().describe('Into whose hands it was put, of those in the post.'),
  officerName: z.string().nullable(),
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
  const rules = aggregateOf(ref.type);
  // What is a task of its own does not make this one late, nor what lies with somebody else.
  const isOfHolder = (tracked: TrackedDeadline) => {
    const duty = rules.duty?.(folded.state, tracked);
    return !duty?.task && (!duty?.holder || duty.holder.role === holder.role);
  };
  const open = Object.values(deadlines)
    .filter((tracked) => tracked.open && !tracked.milestone)
    .filter(isOfHolder);
  const officer = officerFor(folded.state, holder);
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
      officer: officer?.id ?? null,
      officerName: officer?.name ?? null,
    },
  ];
}

function ownTasks(ref: StreamRef, { state }: Folded): WorkQueueRow[] {
  const rules = aggregateOf(ref.type);
  const stream = streamName(ref);
  return Object.values(state.deadlines).flatMap((tracked) => {
    const duty = tracked.open ? rules.duty?.(state, tracked) : undefined;
    return duty?.task ? [ownTask(stream, state.stage, tracked, duty.holder, duty.task)] : [];
  });
}

/** An event touches one of a case's many deadlines: tasks of the others stay the rows they were. */
const rowsMade = new WeakMap<TrackedDeadline, WorkQueueRow>();

function ownTask(
  stream: string,
  stage: string,
  tracked: TrackedDeadline,
  { role }: Post,
  { name: subject, area }: NonNullable<Duty['task']>,
): WorkQueueRow {
  const before = rowsMade.get(tracked);
  const about = { stream, stage, role, area, subject } as const;
  if (before && isAbout(before, about)) return before;
  const row = {
    ...about,
    task: tracked.id,
    dueOn: tracked.deadline.lastDay,
    late: tracked.state === 'missed',
    officer: null,
    officerName: null,
  };
  rowsMade.set(tracked, row);
  return row;
}

type About = Pick<WorkQueueRow, 'stream' | 'stage' | 'role' | 'area' | 'subject'>;

function isAbout(row: WorkQueueRow, about: About): boolean {
  return (Object.keys(about) as (keyof About)[]).every((name) => row[name] === about[name]);
}
