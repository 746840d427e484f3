import type { Answer, Work } from '@ocop/casework';
import type { OwnCommand } from '@ocop/contracts';
import { log, sleep } from '@temporalio/workflow';
import type { Desk } from './desk';
import { perform, workDone } from './perform';

/** Letters to different cases go out together; their answers are recorded in the order in which they were written. */
const LETTERS_AT_ONCE = 10;

/**
 * The hand that has work done on which the case's course depends, one step at a time: tallies, certificates, letters
 * to other cases. Notices to people are the business of `Messengers`.
 */
export class Hand {
  private isBusy = false;

  constructor(private readonly desk: Desk) {}

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
      const answers = await Promise.all(works.map((work) => perform(this.desk, work)));
      await this.desk.report(reports(works, answers));
    } catch (error) {
      // Only a fault of ours gets here: services answer refusals as results. It stays visible and is tried again.
      log.error('work failed', { error: String(error) });
      await sleep('1 minute', { summary: `thử lại ${works[0]?.kind ?? ''}` });
    } finally {
      this.isBusy = false;
    }
  }
}

/** In the order in which the work was ordered. */
function reports(works: readonly Work[], answers: readonly Answer[]): OwnCommand[] {
  return works.flatMap((work, i) => {
    const answer = answers[i];
    return answer ? [workDone(work, answer)] : [];
  });
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
