import { streamName, type StreamRef } from '@ocop/casework';
import type { Pool } from 'pg';

/** Cases that do not go on by themselves, for `doctor`, `status` and the pages: not part of the record. */
export class CaseTroubles {
  constructor(private readonly pool: Pool) {}

  async note(ref: StreamRef, code: string, detail: string): Promise<void> {
    await this.pool.query(
      `insert into case_troubles (stream, code, detail) values ($1, $2, $3)
       on conflict (stream) do update set code = $2, detail = $3`,
      [streamName(ref), code, detail.slice(0, 1_000)],
    );
  }

  /** The case has been taken up from the log again. */
  async ended(ref: StreamRef): Promise<void> {
    await this.pool.query('delete from case_troubles where stream = $1', [streamName(ref)]);
  }
}
