import { Inject, Injectable } from '@nestjs/common';
import { RuleViolation } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import type { Pool } from 'pg';

/** Papers as they were made. A paper is made once; whoever asks again gets the same bytes. */
@Injectable()
export class DocumentStore {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The fingerprint of a paper, made now if it is not there yet. */
  async keep(
    id: string,
    kind: string,
    make: () => Uint8Array | Promise<Uint8Array>,
  ): Promise<string> {
    const known = await this.fingerprint(id);
    if (known) return known;
    const bytes = await make();
    await this.pool.query(
      `insert into documents (id, kind, sha256, bytes) values ($1, $2, $3, $4)
       on conflict (id) do nothing`,
      [id, kind, sha256(bytes), Buffer.from(bytes)],
    );
    return (await this.fingerprint(id)) ?? sha256(bytes);
  }

  /** The bytes of a paper. @throws RuleViolation CERTIFICATE_UNKNOWN */
  async bytesOf(id: string): Promise<Uint8Array> {
    const { rows } = await this.pool.query<{ bytes: Buffer }>(
      'select bytes from documents where id = $1',
      [id],
    );
    if (!rows[0]) throw new RuleViolation('CERTIFICATE_UNKNOWN', { certificate: id });
    return rows[0].bytes;
  }

  /** What was handed in as the signed file of a certificate. @throws RuleViolation SIGNATURE_MISSING */
  async handedIn(certificate: string, fingerprint: string): Promise<Uint8Array> {
    const { rows } = await this.pool.query<{ bytes: Buffer }>(
      'select bytes from signed_papers where sha256 = $1 and certificate = $2',
      [fingerprint, certificate],
    );
    if (!rows[0]) throw new RuleViolation('SIGNATURE_MISSING', { certificate });
    return rows[0].bytes;
  }

  private async fingerprint(id: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ sha256: string }>(
      'select sha256 from documents where id = $1',
      [id],
    );
    return rows[0]?.sha256;
  }
}
