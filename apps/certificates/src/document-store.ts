import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import type { Pool } from 'pg';

/** Papers as they were made. A paper is made once; whoever asks again gets the same bytes. */
@Injectable()
export class DocumentStore {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The fingerprint of a paper, made now if it is not there yet. */
  async keep(id: string, kind: string, make: () => Uint8Array): Promise<string> {
    const known = await this.fingerprint(id);
    if (known) return known;
    const bytes = make();
    await this.pool.query(
      `insert into documents (id, kind, sha256, bytes) values ($1, $2, $3, $4)
       on conflict (id) do nothing`,
      [id, kind, sha256(bytes), Buffer.from(bytes)],
    );
    return (await this.fingerprint(id)) ?? sha256(bytes);
  }

  private async fingerprint(id: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ sha256: string }>(
      'select sha256 from documents where id = $1',
      [id],
    );
    return rows[0]?.sha256;
  }
}
