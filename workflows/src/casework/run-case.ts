import type { Aggregate, CaseState } from '@ocop/casework';
import { isHeld, type StreamInput } from '@ocop/contracts';
import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { answerMessages } from './answer-messages';
import { Desk } from './desk';
import { Hands } from './hands';
import { showState, type Shown } from './show-state';

/** Histories stay short, so that a case nobody has touched for months is replayed in a moment. */
const LONGEST_HISTORY = 400;
/** A workflow that was started and got no opening command has no reason to live. */
const OPENING_PATIENCE = '1 minute';
const LONGEST_TIMER_MS = 365 * 86_400_000;

/**
 * The story of any case: it takes commands, has the work done that its events ask for, wakes when something is due,
 * and ends when the case is closed. It can begin from any folded state.
 */
export async function runCase<S extends CaseState>(
  aggregate: Aggregate<S>,
  input: StreamInput<S>,
  shown: Shown<S>,
): Promise<void> {
  const desk = new Desk(aggregate, input);
  answerMessages(desk);
  if (!(await isOpened(desk))) return;
  const hands = new Hands(desk);
  desk.onRecorded = showState(desk, shown);
  desk.onRecorded();
  const chapter = aggregate.chapter(desk.state);
  const isQuiet = () => hands.areFree() && allHandlersFinished();
  const mayEnd = () => desk.isFinished() && isQuiet();
  const mayStartAfresh = () =>
    (aggregate.chapter(desk.state) !== chapter || historyIsLong()) && desk.isSettled() && isQuiet();
  for (;;) {
    if (mayEnd()) return;
    if (mayStartAfresh()) return continueFrom(desk);
    hands.takeUpWork();
    await nextMoment(desk, () => hands.couldTakeUpWork() || mayEnd() || mayStartAfresh());
    await desk.letTimePass();
  }
}

async function isOpened<S extends CaseState>(desk: Desk<S>): Promise<boolean> {
  const opened = () => desk.folded.version > 0;
  if (await condition(opened, OPENING_PATIENCE)) return true;
  await condition(allHandlersFinished);
  return opened();
}

function historyIsLong(): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return historyLength > LONGEST_HISTORY || continueAsNewSuggested;
}

async function continueFrom<S extends CaseState>(desk: Desk<S>): Promise<void> {
  await continueAsNew<(next: StreamInput<S>) => Promise<void>>(desk.continuation());
}

/** Sleeps until something is due, the time to wake has changed, or there is something to be done. */
async function nextMoment<S extends CaseState>(
  desk: Desk<S>,
  somethingToDo: () => boolean,
): Promise<void> {
  const wake = desk.nextWake();
  const before = wakeKey(desk);
  const changed = () => wakeKey(desk) !== before || somethingToDo();
  if (!wake) return condition(changed);
  const left = wake.at - desk.now();
  if (left <= 0) return;
  // A held clock reaches nothing by itself; the timer only shows what comes next.
  const length = Math.min(isHeld(desk.clock) ? Math.max(left, 60_000) : left, LONGEST_TIMER_MS);
  await condition(changed, length, { summary: wake.why });
}

/** What the running timer depends on; while a clock is held, its timer has no part in what happens. */
function wakeKey<S extends CaseState>(desk: Desk<S>): string {
  const { clock } = desk;
  const pace = isHeld(clock) ? 'held' : clock.kind === 'sandbox' ? clock.version : 'real';
  return `${desk.nextWake()?.at ?? 'never'}:${pace}`;
}
