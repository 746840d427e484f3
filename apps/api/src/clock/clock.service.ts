import { Inject, Injectable } from '@nestjs/common';
import { streamName, type StreamRef } from '@ocop/casework';
import { isHeld } from '@ocop/contracts';
import { RuleViolation } from '@ocop/ground';
import { CaseGateway, ClockStore, haveLook, tellAll } from '@ocop/platform';
import { CaseIndex } from '@ocop/records';
import { TellBeside } from '../changes/beside';
import { ChangeFeed } from '../changes/change-feed';
import { ProblemError } from '../problems/problem';
import { firstValueFrom, race, timer } from 'rxjs';

/** Shorter than what proxies and browsers wait: whoever asks hears that it takes longer, and asks again. */
const PATIENCE_MS = 25_000;
const MAIL_PATIENCE_MS = 10_000;

/** The clock of a sandbox: moved from one due moment to the next, and only when everything due has been recorded. */
@Injectable()
export class ClockService {
  constructor(
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(CaseGateway) private readonly gateway: CaseGateway,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(CaseIndex) private readonly cases: CaseIndex,
    @Inject(TellBeside) private readonly beside: TellBeside,
  ) {}

  async read() {
    const clock = await this.clock.read();
    const now = await this.clock.now();
    return { kind: clock.kind, now: new Date(now).toISOString(), held: isHeld(clock) };
  }

  /**
   * Moves the clock and holds it there. Cases whose moments lie on the way are woken one by one in order of time, so
   * that the same story always has the same order of events. @throws RuleViolation CLOCK_IS_REAL, CLOCK_GOES_FORWARD
   */
  async advance(to: number): Promise<void> {
    await this.hold();
    await this.settled();
    for (let due = await this.cases.firstDue(to); due; due = await this.cases.firstDue(to)) {
      const at = Math.max(due.at, await this.clock.now());
      await this.clock.holdAt(at);
      await this.tell(due.ref, true);
      await this.settled();
      const again = await this.cases.firstDue(to);
      if (again?.at === due.at && streamName(again.ref) === streamName(due.ref))
        throw new ProblemError('CLOCK_BUSY', { streams: [streamName(due.ref)] });
    }
    // Whoever has nothing due learns the time with the next command; telling all would be most of the work.
    await this.clock.holdAt(to);
    await this.beside.tell({ beside: 'clock' });
  }

  /** A clock that runs is held first, everywhere: no timer may fire while the moments are gone through in order. */
  private async hold(): Promise<void> {
    const clock = await this.clock.read();
    const neverSet = clock.kind === 'sandbox' && clock.version === 0;
    if (isHeld(clock) || neverSet) return;
    this.gateway.requireEngine();
    await this.clock.holdAt(await this.clock.now());
    await this.tellEveryone();
  }

  /** @throws RuleViolation CLOCK_IS_REAL */
  async requireSandbox(): Promise<void> {
    const { kind } = await this.clock.read();
    if (kind === 'real') throw new RuleViolation('CLOCK_IS_REAL');
  }

  /** Lets the clock run on from where it stands. @throws RuleViolation CLOCK_IS_REAL */
  async release(): Promise<void> {
    this.gateway.requireEngine();
    await this.clock.release();
    await this.beside.tell({ beside: 'clock' });
    await this.tellEveryone();
  }

  /**
   * Waits until no case has work to do: every consequence of what happened has been recorded.
   * @throws ProblemError CLOCK_BUSY when it takes longer than a caller should wait
   */
  async settled(): Promise<void> {
    const since = Date.now();
    const giveUpAt = since + PATIENCE_MS;
    for (;;) {
      // A mailbox that does not answer is not waited for: the course of time does not depend on it.
      const withNotices = Date.now() - since < MAIL_PATIENCE_MS;
      const streams = await this.cases.busy({ withNotices });
      if (streams.length === 0) return;
      if (Date.now() > giveUpAt) throw new ProblemError('CLOCK_BUSY', { streams });
      await firstValueFrom(race(this.feed.changes, timer(100)), { defaultValue: 0 });
    }
  }

  /** @throws UnconfirmedError when a case stays too busy to hear of it; the clock stands, ask again */
  private async tellEveryone(): Promise<void> {
    const [busy] = await tellAll(({ ref }) => this.tell(ref, false), {
      where: this.cases.open(),
      patienceMs: PATIENCE_MS,
    });
    if (busy) throw busy.error;
  }

  private async tell(ref: StreamRef, settle: boolean): Promise<void> {
    const isOpen = (one: StreamRef) => this.cases.isOpen(one);
    await haveLook(this.gateway, ref, { settle, isOpen });
  }
}
