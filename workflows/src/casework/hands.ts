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
    return this.workFor('course').length > 0 || this.workFor('people').length > 0;
  }

  takeUpWork(): void {
    for (const hand of ['course', 'people'] as const) {
      const works = this.workFor(hand);
      if (works.length > 0) void this.doWork(hand, works);
    }
  }

  /** The course is run one step at a time; messages that wait go out together. */
  private workFor(hand: 'course' | 'people'): readonly Work[] {
    if (this.busy[hand]) return [];
    const { todo } = this.desk.state;
    if (hand === 'course') return todo.filter((work) => work.kind !== 'notify').slice(0, 1);
    // People hear of it when the course has been run; so the order of events is the same every time.
    return this.busy.course ? [] : todo.filter((work) => work.kind === 'notify');
  }

  /** Whatever ends first, it is recorded in the order in which it was asked for. */
  private async doWork(hand: 'course' | 'people', works: readonly Work[]): Promise<void> {
    this.busy[hand] = true;
    try {
      const results = works.map((work) => settled(perform(this.desk, work)));
      for (const [i, work] of works.entries()) {
        const result = valueOf(await results[i]);
        const done = { type: 'WorkDone', work: work.id, result };
        await this.desk.report(done, `${workflowInfo().workflowId}#${work.id}`);
      }
    } catch (error) {
      // Only a fault of ours gets here: services answer refusals as results. It stays visible and is tried again.
      log.error('work failed', { hand, error: String(error) });
      await sleep('1 minute', { summary: `thử lại ${works[0]?.kind ?? ''}` });
    } finally {
      this.busy[hand] = false;
    }
  }
}

type Settled = { readonly value: object } | { readonly error: unknown };

/** A failure is kept until its turn comes, so that none goes unheard. */
async function settled(promise: Promise<object>): Promise<Settled> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error };
  }
}

function valueOf(settled: Settled | undefined): object {
  if (settled && 'value' in settled) return settled.value;
  const error = settled?.error;
  throw error instanceof Error ? error : new RangeError(`work without a result: ${String(error)}`);
}
