import { isHeld } from '@ocop/contracts';
import { CancellationScope, condition, sleep } from '@temporalio/workflow';
import type { Desk } from './desk';

const LONGEST_TIMER_MS = 365 * 86_400_000;
/** A held clock reaches nothing by itself; the timer only shows what comes next. */
const SHORTEST_WHEN_HELD_MS = 60_000;

interface Timer {
  /** What it was set for. */
  readonly key: string;
  readonly scope: CancellationScope;
  rang: boolean;
}

/**
 * The one timer of a case. It runs on while work is done and is set anew only when the moment has changed that it is
 * for: every timer that is cancelled and started again is two more events of a history.
 */
export class Alarm {
  private timer?: Timer;

  constructor(private readonly desk: Desk) {}

  /** Sleeps until something is due, the time to wake has changed, or there is something to be done. */
  async nextMoment(somethingToDo: () => boolean): Promise<void> {
    const wake = this.desk.nextWake();
    if (wake && wake.at <= this.desk.now()) return;
    const key = wakeKey(this.desk);
    const timer = this.setFor(key);
    await condition(() => timer?.rang || wakeKey(this.desk) !== key || somethingToDo());
  }

  private setFor(key: string): Timer | undefined {
    const { timer, desk } = this;
    if (timer?.key === key && !timer.rang) return timer;
    timer?.scope.cancel();
    const wake = desk.nextWake();
    return (this.timer = wake && started(key, wake.why, lengthOf(wake.at - desk.now(), desk)));
  }
}

function started(key: string, summary: string, length: number): Timer {
  const timer = { key, scope: new CancellationScope(), rang: false };
  void timer.scope
    .run(() => sleep(length, { summary }))
    .then(
      () => (timer.rang = true),
      () => undefined,
    );
  return timer;
}

function lengthOf(left: number, { clock }: Desk): number {
  return Math.min(isHeld(clock) ? Math.max(left, SHORTEST_WHEN_HELD_MS) : left, LONGEST_TIMER_MS);
}

/** What the running timer depends on; while a clock is held, its timer has no part in what happens. */
function wakeKey(desk: Desk): string {
  const { clock } = desk;
  const pace = isHeld(clock) ? 'held' : clock.kind === 'sandbox' ? clock.version : 'real';
  return `${desk.nextWake()?.at ?? 'never'}:${pace}`;
}
