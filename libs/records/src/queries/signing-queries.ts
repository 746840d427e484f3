import type { CertificateRequest, StreamRef } from '@ocop/casework';
import type { Area } from '@ocop/ground';
import type { Pool } from 'pg';
import { sha256 } from '../event-log/hash-chain';

/** A certificate that waits for its signature. */
export interface ToSign {
  readonly id: string;
  readonly number: string;
  readonly code: string | null;
  readonly request: CertificateRequest;
  /** The case that waits for it. */
  readonly of: StreamRef;
  /** Of the file that goes out. */
  readonly draftHash: string;
  /** Bytes of that file: a signed one begins with them. */
  readonly size: number;
  readonly issuedAt: Date;
}

interface Row extends Omit<ToSign, 'of'> {
  readonly cycle: string;
  readonly edition: number;
}

/** Certificates of an authority between their draft and their signature. */
export class SigningQueries {
  constructor(private readonly pool: Pool) {}

  /** What waits at an authority, the oldest first. */
  async waitingAt(authority: Area): Promise<ToSign[]> {
    return this.rows('authority = $1', [authority]);
  }

  /** One of them, where it is that authority's and waits. */
  async one(authority: Area, id: string): Promise<ToSign | undefined> {
    const [found] = await this.rows('authority = $1 and c.id = $2', [authority, id]);
    return found;
  }

  /** The file that goes out to be signed. */
  async draft(id: string): Promise<Buffer | undefined> {
    const { rows } = await this.pool.query<{ bytes: Buffer }>(
      'select bytes from documents where id = $1',
      [`certificate-draft/${id}`],
    );
    return rows[0]?.bytes;
  }

  /** Keeps what was handed in as signed, and answers its fingerprint. */
  async keep(
    certificate: string,
    bytes: Buffer,
    by: { readonly id: string; readonly role: string },
  ): Promise<string> {
    const fingerprint = sha256(bytes);
    await this.pool.query(
      `insert into signed_papers (sha256, certificate, bytes, handed_in_by, handed_in_as)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [fingerprint, certificate, bytes, by.id, by.role],
    );
    return fingerprint;
  }

  /** The number of another certificate whose file this is. */
  async numberOfFile(bytes: Buffer): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ number: string }>(
      'select number from certificates where file_hash = $1',
      [sha256(bytes)],
    );
    return rows[0]?.number;
  }

  private async rows(where: string, values: readonly string[]): Promise<ToSign[]> {
    const { rows } = await this.pool.query<Row>(
      `select c.id, number, code, request, cycle, edition, draft_hash as "draftHash",
         octet_length(d.bytes) as size, issued_at as "issuedAt"
       from certificates c join documents d on d.id = 'certificate-draft/' || c.id
       where state = 'awaiting-signature' and ${where} order by year, no`,
      [...values],
    );
    return rows.map(({ cycle: id, edition, ...row }) => ({
      ...row,
      // The first certificate is its cycle's; those that replace it are the recognition's.
      of: { type: edition === 1 ? 'product-cycle' : 'recognition', id },
    }));
  }
}
