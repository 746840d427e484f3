import type { CaseState, Work } from '@ocop/casework';
import { log, sleep, workflowInfo } from '@temporalio/workflow';
import type { Desk } from './desk';
import { perform } from './perform';

/**
 * The hands that have work done outside: one for what the case's own course depends on, one for messages to people.
 * A mail server that is down for a day must not hold up a certificate.
 */
export class Hands<S extends CaseState> {
  private readonly busy = { course: false, people: false };

  constructor(private readonly desk: Desk<S>) {}

  areFree(): boolean {
    return !this.busy.course && !this.busy.people;
  }

  couldTakeUpWork(): boolean {
    return this.nextFor('course') !== undefined || this.nextFor('people') !== undefined;
  }

  takeUpWork(): void {
    for (const hand of ['course', 'people'] as const) {
      const work = this.nextFor(hand);
      if (work) void this.doWork(hand, work);
    }
  }

  private nextFor(hand: 'course' | 'people'): Work | undefined {
    if (this.busy[hand]) return undefined;
    const { todo } = this.desk.state;
    if (hand === 'course') return todo.find((work) => work.kind !== 'notify');
    // People hear of it when the course has been run; so the order of events is the same every time.
    return this.busy.course ? undefined : todo.find((work) => work.kind === 'notify');
  }

  private async doWork(hand: 'course' | 'people', work: Work): Promise<void> {
    this.busy[hand] = true;
    try {
      const result = await perform(this.desk, work);
      const done = { type: 'WorkDone', work: work.id, result };
      await this.desk.report(done, `${workflowInfo().workflowId}#${work.id}`);
    } catch (error) {
      // Only a fault of ours gets here: services answer refusals as results. It stays visible and is tried again.
      log.error('work failed', { work: work.kind, id: work.id, error: String(error) });
      await sleep('1 minute', { summary: `thử lại ${work.kind}` });
    } finally {
      this.busy[hand] = false;
    }
  }
}
