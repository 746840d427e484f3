import { closingGates, type Gate, liveRound, type RoundState } from '@ocop/evaluation';
import type { Pool } from 'pg';
import { Heads } from '../event-log/heads';
import { MatterStore } from '../event-log/matter-store';

/** What a round's session still misses before it may be closed, as the log has it now. */
export class GatesQueries {
  private readonly heads: Heads;

  constructor(pool: Pool) {
    this.heads = new Heads(pool, new MatterStore(pool));
  }

  async of(round: string): Promise<Gate[]> {
    const { folded } = await this.heads.load({ type: 'evaluation-round', id: round });
    return closingGates(liveRound(folded.state as RoundState));
  }
}
