import type { Aggregate } from '@ocop/casework';
import type { StreamInput } from '@ocop/contracts';
import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { Alarm } from './alarm';
import { answerMessages } from './answer-messages';
import { Desk } from './desk';
import { Hand } from './hand';
import { Messengers } from './messengers';
import { showState } from './show-state';

/** Histories stay short, so that a case nobody has touched for months is replayed in a moment. */
const LONG_HISTORY = 400;
/** Well before the engine's own limits (51,200 events, 2,000 updates in a run); from here on nothing is waited for. */
const FULL_HISTORY = 1_500;
const FULL_OF_UPDATES = 500;
/** A workflow that was started and got no opening command has no reason to live. */
const OPENING_PATIENCE = '1 minute';

/**
 * The story of any case: it takes itself up from the log, takes commands, has the work done that its events ask for,
 * wakes when something is due, and ends when the case is closed.
 */
export async function runCase(aggregate: Aggregate, input: StreamInput): Promise<void> {
  const desk = new Desk(aggregate, input);
  const isFull = () => historyIsAt(FULL_HISTORY) || desk.taken >= FULL_OF_UPDATES;
  // Its own first turn, before that of whatever came with the start.
  const takenUp = desk.takeUp();
  answerMessages(desk, isFull);
  await takenUp;
  if (!(await isOpened(desk))) return;
  const [hand, messengers, alarm] = [new Hand(desk), new Messengers(desk), new Alarm(desk)];
  desk.onRecorded = showState(desk);
  desk.onRecorded();
  const chapter = aggregate.chapter(desk.state);
  const isQuiet = () => allHandlersFinished() && !desk.isBusy();
  const mayEnd = () => desk.isFinished() && isQuiet();
  const hasNewChapter = () =>
    aggregate.chapter(desk.state) !== chapter || historyIsAt(LONG_HISTORY);
  // Work under way is asked for again by the next run, under the same name; only its answer is lost here.
  const mayStartAfresh = () =>
    isQuiet() &&
    (isFull() || (hasNewChapter() && desk.isSettled() && hand.isFree() && messengers.areHome()));
  for (;;) {
    if (mayEnd()) return;
    if (desk.stopped) await condition(() => false);
    if (mayStartAfresh()) return continueFrom(input);
    if (!isFull()) {
      hand.takeUpWork();
      messengers.goOut();
      if (messengers.couldRecord()) void messengers.record();
    }
    const hasWork = () =>
      !isFull() && (hand.couldTakeUpWork() || messengers.couldGoOut() || messengers.couldRecord());
    await alarm.nextMoment(
      () => hasWork() || mayEnd() || mayStartAfresh() || desk.stopped !== undefined,
    );
    if (!desk.stopped) await desk.letTimePass().catch(unlessStopped(desk));
  }
}

async function isOpened(desk: Desk): Promise<boolean> {
  const opened = () => desk.folded.version > 0;
  // The opening command that came with the start is waited for without a timer.
  await condition(() => opened() || allHandlersFinished());
  if (opened() || (await condition(opened, OPENING_PATIENCE))) return true;
  await condition(allHandlersFinished);
  return opened();
}

function historyIsAt(length: number): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return historyLength > length || continueAsNewSuggested;
}

/** A case that stops is told by its desk; anything else is a fault that the engine shows. */
function unlessStopped(desk: Desk): (error: unknown) => void {
  return (error) => {
    if (!desk.stopped) throw error;
  };
}

/** Nothing travels but the name of the case: the next run begins from what the log says then. */
async function continueFrom(input: StreamInput): Promise<void> {
  await continueAsNew<(next: StreamInput) => Promise<void>>({ v: 2, stream: input.stream });
}
