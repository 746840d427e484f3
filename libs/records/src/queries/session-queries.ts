import { streamName } from '@ocop/casework';
import type { CouncilEvent, RoundEvent } from '@ocop/evaluation';
import type { Pool } from 'pg';

type DataOf<T extends CouncilEvent['type']> = Extract<CouncilEvent, { readonly type: T }>['data'];

interface Logged {
  readonly type: RoundEvent['type'];
  readonly data: object;
  readonly at: Date;
}

/** Who came and went, with when. */
export interface CameOrWent {
  readonly member: string;
  readonly went: 'in' | 'out';
  /** `09:30` as it was written down, where that is not the moment of recording. */
  readonly at?: string;
  readonly recordedAt: string;
}

/** What a session's minutes will tell, as far as it has gone. */
export interface SessionCourse {
  /** Of the latest day of the session. */
  readonly attendance: readonly CameOrWent[];
  readonly votes: readonly DataOf<'VoteRecorded'>[];
  readonly remarks: readonly DataOf<'RemarkRecorded'>[];
}

const TOLD = ['SessionOpened', 'AttendanceRecorded', 'VoteRecorded', 'RemarkRecorded'];

/** What is read of a session beside the state of its round. */
export class SessionQueries {
  constructor(private readonly pool: Pool) {}

  async course(round: string): Promise<SessionCourse> {
    const { rows } = await this.pool.query<Logged>(
      'select type, data, occurred_at as at from events where stream = $1 and type = any($2) order by version',
      [streamName({ type: 'evaluation-round', id: round }), TOLD],
    );
    const opened = rows.findLastIndex(({ type }) => type === 'SessionOpened');
    return {
      attendance: rows.slice(Math.max(0, opened)).flatMap(cameOrWent),
      votes: rows.flatMap(({ type, data }) =>
        type === 'VoteRecorded' ? [data as DataOf<'VoteRecorded'>] : [],
      ),
      remarks: rows.flatMap(({ type, data }) =>
        type === 'RemarkRecorded' ? [data as DataOf<'RemarkRecorded'>] : [],
      ),
    };
  }
}

function cameOrWent({ type, data, at }: Logged): CameOrWent[] {
  const recordedAt = at.toISOString();
  if (type === 'AttendanceRecorded')
    return [{ ...(data as DataOf<'AttendanceRecorded'>), recordedAt }];
  if (type !== 'SessionOpened') return [];
  const { present, others = [] } = data as DataOf<'SessionOpened'>;
  return [...present, ...others].map((member) => ({ member, went: 'in', recordedAt }));
}
