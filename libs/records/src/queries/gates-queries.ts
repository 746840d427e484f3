import {
  attendanceOf,
  closingGates,
  type Gate,
  gatesOfScoring,
  liveRound,
  type RoundState,
} from '@ocop/evaluation';
import type { Pool } from 'pg';
import { Heads } from '../event-log/heads';
import { MatterStore } from '../event-log/matter-store';

/** A round's session: its gates, which of them stand in the way of adding up, and who is in the room. */
export interface SessionStanding {
  readonly gates: readonly Gate[];
  readonly inTheWay: {
    readonly CloseScoring: readonly Gate[];
    readonly CloseSession: readonly Gate[];
  };
  readonly attendance: ReturnType<typeof attendanceOf>['facts'];
}

/** What a round's session still misses before it may be closed, as the log has it now. */
export class GatesQueries {
  private readonly heads: Heads;

  constructor(pool: Pool) {
    this.heads = new Heads(pool, new MatterStore(pool));
  }

  async of(round: string): Promise<readonly Gate[]> {
    return (await this.session(round)).gates;
  }

  async session(id: string): Promise<SessionStanding> {
    return sessionStanding(await this.state(id));
  }

  /** The round itself, as the log has it now. */
  async state(id: string): Promise<RoundState> {
    const { folded } = await this.heads.load({ type: 'evaluation-round', id });
    return folded.state as RoundState;
  }
}

export function sessionStanding(state: RoundState): SessionStanding {
  const round = liveRound(state);
  const gates = closingGates(round);
  const red = gates.filter((gate) => gate.state === 'red');
  return {
    gates,
    inTheWay: { CloseScoring: gatesOfScoring(round), CloseSession: red },
    attendance: attendanceOf(round, state.present).facts,
  };
}
