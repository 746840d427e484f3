import type { Answer, Work } from '@ocop/casework';
import { condition, log, sleep } from '@temporalio/workflow';
import type { Desk } from './desk';
import { perform, workDone } from './perform';

/** A notice that takes longer than this no longer holds back the record of those behind it. */
const PATIENCE_MS = 120_000;
/** A new run is begun after a notice that is just on its way, so that it need not be asked for twice. */
const BRIEF_MS = 10_000;

/**
 * Has people told, each notice on its own: one that waits for a mailbox holds up neither the course, nor another
 * notice, nor a new run. They are recorded in the order in which they were ordered, as long as that takes no time;
 * so the same story gives the same events.
 */
export class Messengers {
  private readonly out = new Map<string, { since: number; result?: Answer }>();
  private isRecording = false;

  constructor(private readonly desk: Desk) {}

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
      log.error('notices not recorded', { error: String(error) });
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
  private back(): { work: Work; result: Answer }[] {
    if (this.desk.hasCourse()) return [];
    const back: { work: Work; result: Answer }[] = [];
    for (const work of this.notices()) {
      const carried = this.out.get(work.id);
      if (!carried) continue;
      if (carried.result) back.push({ work, result: carried.result });
      else if (Date.now() - carried.since < PATIENCE_MS) break;
    }
    return back;
  }

  private async carry(work: Work): Promise<void> {
    const carried: { since: number; result?: Answer } = { since: Date.now() };
    this.out.set(work.id, carried);
    try {
      carried.result = await perform(this.desk, work);
    } catch (error) {
      log.error('notice not carried', { error: String(error) });
      await sleep('1 minute', { summary: 'gửi lại' });
      this.out.delete(work.id);
      return;
    }
    // One that waits behind a slow one looks again when patience with that has ended.
    const isNext = () => !this.out.has(work.id) || this.back().some((one) => one.work === work);
    await condition(() => isNext() || !this.desk.hasCourse());
    if (!isNext()) await condition(isNext, PATIENCE_MS, { summary: 'ghi kết quả gửi' });
  }
}
