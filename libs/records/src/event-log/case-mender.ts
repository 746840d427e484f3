import { streamName, type StreamRef } from '@ocop/casework';
import { type CaseLabels, type Glance, labelsOf, type Stand } from '@ocop/contracts';
import type { Pool } from 'pg';
import { CaseKeeper } from './case-keeper';
import type { OpenCase } from './open-cases';

/** How a case stands in the engine, held against the log. */
export type CaseCondition = 'level' | 'behind' | 'ahead' | 'failing' | 'not-running' | 'unknown';

/** What is asked of the engine about one case. */
interface Engine {
  pulse(ref: StreamRef): Promise<{ running: boolean; attempt: number }>;
  stand(ref: StreamRef): Promise<Stand | undefined>;
  lookAgain(ref: StreamRef, settle: boolean): Promise<Glance>;
  end(ref: StreamRef, reason: string): Promise<void>;
  resume(ref: StreamRef, labels: CaseLabels): Promise<boolean>;
}

/** A task of the engine that has failed so often will not succeed by itself. */
const FAILED_TOO_OFTEN = 4;

/**
 * Holds one case in the engine against the log and mends what differs: one behind is told to look again, one ahead or
 * failing is ended and begun anew from the log, one that does not run is begun. Repeated it ends the same.
 */
export class CaseMender {
  private readonly keeper: CaseKeeper;

  constructor(
    pool: Pool,
    private readonly engine: Engine,
  ) {
    this.keeper = new CaseKeeper(pool);
  }

  async conditionOf(one: OpenCase): Promise<Exclude<CaseCondition, 'unknown'>> {
    const pulse = await this.engine.pulse(one.ref);
    if (!pulse.running) return 'not-running';
    if (pulse.attempt >= FAILED_TOO_OFTEN) return 'failing';
    const stand = await this.engine.stand(one.ref);
    return stand ? this.compared(one, stand) : 'not-running';
  }

  async mend(
    ref: StreamRef,
    condition: Exclude<CaseCondition, 'level'>,
    why: string,
  ): Promise<void> {
    if (condition === 'behind') {
      const { stopped } = await this.engine.lookAgain(ref, false);
      if (!stopped) return;
    }
    if (condition !== 'not-running') await this.engine.end(ref, `${why}: ${condition}`);
    const { folded } = await this.keeper.takeUp(ref);
    await this.engine.resume(ref, labelsOf(ref, folded.state));
  }

  /** The case may have gone on between the two looks; only what the log holds now decides. */
  private async compared(
    { ref, version, head }: OpenCase,
    stand: Stand,
  ): Promise<Exclude<CaseCondition, 'unknown'>> {
    if (stand.stopped) return 'ahead';
    // It has just begun and is about to take itself up from the log.
    if (stand.head === '') return 'level';
    if (stand.version === version && stand.head === head) return 'level';
    if (stand.version < version) return 'behind';
    const now = await this.keeper.log.hashAt(streamName(ref), stand.version);
    return now === stand.head ? 'level' : 'ahead';
  }
}
