import type { CaseState, Work } from '@ocop/casework';
import type { OwnCommand } from '@ocop/contracts';
import { condition, log, sleep, workflowInfo } from '@temporalio/workflow';
import type { Desk } from './desk';
import { perform } from './perform';

/** Letters to different cases go out together; their answers are recorded in the order in which they were written. */
const LETTERS_AT_ONCE = 10;

/**
 * The hand that has work done on which the case's course depends, one step at a time: tallies, certificates, letters
 * to other cases. Messages to people are the business of `Messengers`.
 */
export class Hand<S extends CaseState> {
  private isBusy = false;

  constructor(private readonly desk: Desk<S>) {}

  isFree(): boolean {
    return !this.isBusy;
  }

  couldTakeUpWork(): boolean {
    return !this.isBusy && this.desk.hasCourse();
  }

  takeUpWork(): void {
    if (this.couldTakeUpWork()) void this.doWork(nextStep(this.desk.state.todo));
  }

  private async doWork(works: readonly Work[]): Promise<void> {
    this.isBusy = true;
    try {
      const results = await Promise.all(works.map((work) => perform(this.desk, work)));
      await this.desk.report(works.map((work, i) => workDone(work, results[i] ?? {})));
    } catch (error) {
      // Only a fault of ours gets here: services answer refusals as results. It stays visible and is tried again.
      log.error('work failed', { error: String(error) });
      await sleep('1 minute', { summary: `thử lại ${works[0]?.kind ?? ''}` });
    } finally {
      this.isBusy = false;
    }
  }
}

/** The first work of the course, with the letters right behind it that nobody has to wait for. */
function nextStep(todo: readonly Work[]): Work[] {
  const course = todo.filter((work) => work.kind !== 'notify');
  const [first] = course;
  const receivers = new Set<string>();
  const together = course.slice(0, LETTERS_AT_ONCE);
  const end = together.findIndex((work) => {
    if (work.kind !== 'tell' || work.message.settle) return true;
    const { type, id } = work.message.to;
    const known = receivers.has(`${type}/${id}`);
    receivers.add(`${type}/${id}`);
    return known;
  });
  const letters = end < 0 ? together : together.slice(0, end);
  return letters.length > 0 ? letters : first ? [first] : [];
}

/** A message that takes longer than this no longer holds back the record of those behind it. */
const PATIENCE_MS = 120_000;
/** A new run is begun after a message that is just on its way, so that it need not be asked for twice. */
const BRIEF_MS = 10_000;

/**
 * Has people told, each message on its own: one that waits for a mailbox holds up neither the course, nor another
 * message, nor a new run. They are recorded in the order in which they were ordered, as long as that takes no time;
 * so the same story gives the same events.
 */
export class Messengers<S extends CaseState> {
  private readonly out = new Map<string, { since: number; result?: object }>();
  private isRecording = false;

  constructor(private readonly desk: Desk<S>) {}

  couldGoOut(): boolean {
    return this.waiting().length > 0;
  }

  goOut(): void {
    for (const work of this.waiting()) void this.carry(work);
  }

  couldRecord(): boolean {
    return !this.isRecording && this.back().length > 0;
  }

  /** Nothing is out that was sent a moment ago: what is out longer waits for somebody else. */
  areHome(): boolean {
    return [...this.out.values()].every(({ since }) => Date.now() - since > BRIEF_MS);
  }

  async record(): Promise<void> {
    const back = this.back();
    this.isRecording = true;
    try {
      await this.desk.report(back.map(({ work, result }) => workDone(work, result)));
      for (const { work } of back) this.out.delete(work.id);
    } catch (error) {
      log.error('messages not recorded', { error: String(error) });
      await sleep('1 minute', { summary: 'ghi lại kết quả gửi' });
    } finally {
      this.isRecording = false;
    }
  }

  private waiting(): Work[] {
    return this.notices().filter(({ id }) => !this.out.has(id));
  }

  private notices(): Work[] {
    return this.desk.state.todo.filter((work) => work.kind === 'notify');
  }

  /** Those whose answer is there, when the course has been run, up to the first still awaited with patience. */
  private back(): { work: Work; result: object }[] {
    if (this.desk.hasCourse()) return [];
    const back: { work: Work; result: object }[] = [];
    for (const work of this.notices()) {
      const carried = this.out.get(work.id);
      if (!carried) continue;
      if (carried.result) back.push({ work, result: carried.result });
      else if (Date.now() - carried.since < PATIENCE_MS) break;
    }
    return back;
  }

  private async carry(work: Work): Promise<void> {
    const carried: { since: number; result?: object } = { since: Date.now() };
    this.out.set(work.id, carried);
    try {
      carried.result = await perform(this.desk, work);
    } catch (error) {
      log.error('message not carried', { error: String(error) });
      await sleep('1 minute', { summary: 'gửi lại' });
      this.out.delete(work.id);
      return;
    }
    // One that waits behind a slow one looks again when patience with that has ended.
    const isNext = () => !this.out.has(work.id) || this.back().some((one) => one.work === work);
    if (!isNext()) await condition(isNext, PATIENCE_MS, { summary: 'ghi kết quả gửi' });
  }
}

function workDone(work: Work, result: object): OwnCommand {
  const command = { type: 'WorkDone', work: work.id, result };
  return { command, cause: `${workflowInfo().workflowId}#${work.id}` };
}
