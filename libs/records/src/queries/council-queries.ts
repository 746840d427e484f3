import type { Recorded } from '@ocop/casework';
import type { RoundEvent, RoundState } from '@ocop/evaluation';
import type { Pool } from 'pg';
import type { LoggedEvent } from '../event-log/logged-event';
import { asRecorded, caseInLog } from './case-in-log';

/** What a council did, from the log alone: its round folded, and its events with the sheets in place. */
export interface CouncilInLog {
  readonly state: RoundState;
  readonly events: readonly Recorded<RoundEvent>[];
}

/** What councils did in their rounds. */
export class CouncilQueries {
  constructor(private readonly pool: Pool) {}

  /** @throws RuleViolation MATTER_MISSING where the round or a sheet cannot be read from what is kept */
  async ofRound(id: string): Promise<CouncilInLog | undefined> {
    const found = await caseInLog(this.pool, { type: 'evaluation-round', id }, isSheet);
    return (
      found && {
        state: found.state as unknown as RoundState,
        events: asRecorded<Recorded<RoundEvent>>(found.events),
      }
    );
  }
}

const isSheet = ({ type }: LoggedEvent) =>
  type === 'ScoreSheetSubmitted' || type === 'ScoreSheetCorrected';
