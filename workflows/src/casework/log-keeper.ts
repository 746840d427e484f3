import type { Ask, BusinessClock, CaseTakenUp, Decided } from '@ocop/contracts';
import type { StreamRef } from '@ocop/casework';
import { condition, log } from '@temporalio/workflow';
import { records, recordsOnce } from '../activity-policies';
import { FIRST_PAUSE_MS, nextPause } from './outage-pauses';

type Records = Pick<typeof records, 'takeUp' | 'decideAndRecord'>;

/**
 * The way from a case to its log. An outage is waited for and never given up on; whoever speaks to the case meanwhile
 * has it look at once whether the database is back.
 */
export class LogKeeper {
  private calls = 0;

  constructor(private readonly stream: StreamRef) {}

  /** Somebody has come: look at once. */
  nudge(): void {
    this.calls += 1;
  }

  takeUp(): Promise<CaseTakenUp> {
    return this.patiently((way) => way.takeUp({ stream: this.stream }));
  }

  decide(stand: {
    after: number;
    head: string;
    at: number;
    clock: BusinessClock;
    ask: Ask;
  }): Promise<Decided> {
    return this.patiently((way) => way.decideAndRecord({ stream: this.stream, ...stand }));
  }

  private async patiently<T>(ask: (way: Records) => Promise<T>): Promise<T> {
    let way: Records = records;
    for (let pause = FIRST_PAUSE_MS; ; pause = nextPause(pause)) {
      try {
        return await ask(way);
      } catch (error) {
        log.warn('the log does not answer', { error: String(error) });
      }
      const before = this.calls;
      await condition(() => this.calls > before, pause, { summary: 'chờ cơ sở dữ liệu' });
      way = recordsOnce;
    }
  }
}
