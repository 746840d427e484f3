import { Inject, Injectable } from '@nestjs/common';
import type { CertificateRequest } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import { canonicalJson } from '@ocop/contracts';
import { sha256 } from '@ocop/records';
import type { Pool, PoolClient } from 'pg';

/** A certificate as its book has it; the paper is set from this row and from nothing else. */
export interface EnteredCertificate {
  readonly id: string;
  readonly cycle: string;
  readonly no: number;
  readonly number: string;
  readonly request: CertificateRequest;
  readonly sha256: string | null;
}

const BOOK = 'ocop';
const COLUMNS = 'id, cycle, no, number, request, sha256';

/**
 * Numbers run without gap or repetition within one authority's book of one year (Decree 30/2020). The authority is
 * told by its area: ten provinces have a district of the same name.
 */
@Injectable()
export class CertificateBook {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * The certificate of a cycle: entered now with the next number, or found as it was entered before.
   * Number and row share one transaction, so that neither exists without the other.
   * @throws RuleViolation CERTIFICATE_DIFFERS when the same cycle asks with another content
   */
  async enter(request: CertificateRequest): Promise<EnteredCertificate> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const entered = await enterIn(client, request);
      await client.query('commit');
      return entered;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  /** Notes the fingerprint of the paper; a second paper of another content is refused. */
  async noteFingerprint(id: string, fingerprint: string): Promise<void> {
    const { rowCount } = await this.pool.query(
      'update certificates set sha256 = $2 where id = $1 and (sha256 is null or sha256 = $2)',
      [id, fingerprint],
    );
    if (rowCount !== 1) throw new RuleViolation('PAPER_DIFFERS', { certificate: id });
  }
}

async function enterIn(
  client: PoolClient,
  request: CertificateRequest,
): Promise<EnteredCertificate> {
  const authority = request.authority.area;
  const year = Number(request.decision.signedOn.slice(0, 4));
  // The row of the book is the lock: whoever waits here looks again for the certificate afterwards.
  await client.query(
    `insert into number_books (authority, book, year, last) values ($1, $2, $3, 0)
     on conflict (authority, book, year) do nothing`,
    [authority, BOOK, year],
  );
  const { rows: books } = await client.query<{ last: number }>(
    'select last from number_books where authority = $1 and book = $2 and year = $3 for update',
    [authority, BOOK, year],
  );
  const found = await findOf(client, request);
  if (found) return found;
  const no = (books[0]?.last ?? 0) + 1;
  await client.query(
    'update number_books set last = $4 where authority = $1 and book = $2 and year = $3',
    [authority, BOOK, year, no],
  );
  const number = `${String(no).padStart(2, '0')}/${year}/${request.authority.symbol}`;
  const id = sha256(`${authority}/${BOOK}/${year}/${no}`).slice(0, 16);
  const { rows } = await client.query<EnteredCertificate>(
    `insert into certificates (id, cycle, authority, book, year, no, number, request)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${COLUMNS}`,
    [id, request.cycle, authority, BOOK, year, no, number, JSON.stringify(request)],
  );
  const [entered] = rows;
  if (!entered) throw new Error(`certificate of ${request.cycle} was not stored`);
  return entered;
}

async function findOf(
  client: PoolClient,
  request: CertificateRequest,
): Promise<EnteredCertificate | undefined> {
  const { rows } = await client.query<EnteredCertificate>(
    `select ${COLUMNS} from certificates where cycle = $1`,
    [request.cycle],
  );
  const [found] = rows;
  if (found && canonicalJson(found.request) !== canonicalJson(request))
    throw new RuleViolation('CERTIFICATE_DIFFERS', {
      cycle: request.cycle,
      number: found.number,
    });
  return found;
}
