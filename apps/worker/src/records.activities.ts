import { Inject, Injectable, Logger } from '@nestjs/common';
import type { StreamRef } from '@ocop/casework';
import {
  type BusinessClock,
  businessNow,
  type CaseTakenUp,
  type Decided,
  type DecisionRequest,
  newerClock,
  type RecordsActivities,
} from '@ocop/contracts';
import { type Refusal, RuleViolation } from '@ocop/ground';
import { ClockStore, KnownKeys, POOL } from '@ocop/platform';
import { CaseKeeper, CaseTroubles, type Moment } from '@ocop/records';
import type { Pool } from 'pg';

/** Decides and writes for the cases; a case waits for it before it answers anybody. */
@Injectable()
export class RecordsService implements RecordsActivities {
  private readonly keeper: CaseKeeper;
  private readonly troubles: CaseTroubles;
  private readonly keys: KnownKeys;
  private readonly logger = new Logger('records');

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {
    this.keeper = new CaseKeeper(pool);
    this.troubles = new CaseTroubles(pool);
    this.keys = new KnownKeys(pool);
  }

  takeUp(request: { stream: StreamRef }): Promise<CaseTakenUp> {
    return this.told(request.stream, () => this.takeUpNow(request));
  }

  decideAndRecord(request: DecisionRequest): Promise<Decided> {
    return this.told(request.stream, () => this.decideNow(request));
  }

  /** A case waits in silence for a log that does not answer; here somebody can read why. */
  private async told<T>({ type, id }: StreamRef, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      this.logger.warn(`the log does not answer ${type}/${id}: ${(error as Error).message}`);
      throw error;
    }
  }

  private async takeUpNow({ stream }: { stream: StreamRef }): Promise<CaseTakenUp> {
    const [{ folded, hash }, clock] = await Promise.all([
      this.keeper.takeUp(stream),
      this.clock.read(),
    ]);
    await this.troubles.ended(stream);
    return { folded, head: hash, clock };
  }

  private async decideNow(request: DecisionRequest): Promise<Decided> {
    const forged = await this.forged(request);
    if (forged) {
      const { head, after, clock } = request;
      return { events: [], head, version: after, refusal: forged, clock };
    }
    let { clock } = request;
    const { idle, ...decided } = await this.keeper.decide(request, async (afresh) => {
      const known = await (afresh ? this.clock.read() : this.clock.recalled());
      clock = newerClock(request.clock, known);
      return momentBy(clock, request, !afresh);
    });
    if (decided.stopped) await this.troubles.note(request.stream, decided.stopped, '');
    if (idle) await this.troubles.note(request.stream, 'NOTHING_CAME', `${idle.wake}: ${idle.why}`);
    return { ...decided, clock, ...(idle ? { idle: idle.wake } : {}) };
  }

  /** Why what came in an envelope is not believed; everything else comes from the case itself. */
  private async forged({ ask, stream }: DecisionRequest): Promise<Refusal | undefined> {
    if (ask.kind !== 'envelope') return undefined;
    try {
      await this.keys.checked(ask.envelope, stream);
      return undefined;
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      const { code, facts, faults } = error;
      return { code, facts, faults };
    }
  }
}

/** A clock that was moved since the case last heard of it counts from now on; otherwise the case's own time does. */
function momentBy(
  clock: BusinessClock,
  { clock: own, at }: DecisionRequest,
  remembered: boolean,
): Moment {
  const now = clock === own ? at : businessNow(clock, Date.now());
  return clock.kind === 'real' ? { now } : { now, clock: clock.version, remembered };
}
