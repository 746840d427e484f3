import { Inject, Injectable } from '@nestjs/common';
import type { CertificateRequest, CertificateScope, PaperSignature } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import { canonicalJson } from '@ocop/contracts';
import { unguessableId } from '@ocop/records';
import type { Pool, PoolClient } from 'pg';
import { contentHashOf, scopeOf } from './content';
import { type Book, takeNumber } from './number-book';
import { codeOf } from './product-code';

/** A certificate as its book has it; the paper is set from this row and from nothing else. */
export interface EnteredCertificate {
  readonly id: string;
  readonly cycle: string;
  readonly edition: number;
  readonly no: number;
  readonly number: string;
  readonly request: CertificateRequest;
  readonly code: string | null;
  readonly scope: CertificateScope | null;
  readonly content_hash: string | null;
  readonly file_hash: string | null;
  readonly signed_by: string | null;
  readonly signer_capacity: string | null;
  readonly signed_at: Date | null;
  readonly signed_by_hand: boolean;
  readonly issued_at: Date;
  readonly template_hash: string | null;
}

const COLUMNS = `id, cycle, edition, no, number, request, code, scope, content_hash, file_hash, signed_by,
  signer_capacity, signed_at, signed_by_hand, issued_at, template_hash`;

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
      // A connection that was cut has been rolled back by the server.
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** The certificate under that id. @throws RuleViolation CERTIFICATE_UNKNOWN */
  async find(id: string): Promise<EnteredCertificate> {
    const { rows } = await this.pool.query<EnteredCertificate>(
      `select ${COLUMNS} from certificates where id = $1`,
      [id],
    );
    const [found] = rows;
    if (!found) throw new RuleViolation('CERTIFICATE_UNKNOWN', { certificate: id });
    return found;
  }

  /** Notes the file that goes out to be signed; what is signed already stays so. */
  async noteDraft(id: string, fingerprint: string): Promise<void> {
    await this.note(
      `update certificates set draft_hash = $2, state = 'awaiting-signature'
       where id = $1 and (draft_hash is null or draft_hash = $2) and file_hash is null`,
      [id, fingerprint],
    );
  }

  /** Notes who signs, as what and when, before it is done: whoever comes again signs as it was noted first. */
  async noteSigner(
    id: string,
    { signedBy, capacity, signedAt }: Omit<PaperSignature, 'means'>,
    isByHand = false,
  ): Promise<EnteredCertificate> {
    await this.note(
      `update certificates set signed_by = coalesce(signed_by, $2),
         signer_capacity = coalesce(signer_capacity, $3), signed_at = coalesce(signed_at, $4),
         signed_by_hand = case when signed_by is null then $5 else signed_by_hand end where id = $1`,
      [id, signedBy, capacity, new Date(signedAt), isByHand],
    );
    return this.find(id);
  }

  /** Notes in which form it is set, before it is: whoever comes again sets it as it was noted first. */
  async noteTemplate(id: string, hash: string): Promise<EnteredCertificate> {
    await this.note(
      'update certificates set template_hash = coalesce(template_hash, $2) where id = $1',
      [id, hash],
    );
    return this.find(id);
  }

  /** Notes that it is set in another form than was chosen, and why; no longer once it has its file. */
  async noteOtherForm(id: string, hash: string, fault: string): Promise<void> {
    await this.note(
      `update certificates set template_hash = $2, template_fault = $3
       where id = $1 and draft_hash is null and file_hash is null`,
      [id, hash, fault],
    );
  }

  /** Notes the file as it is signed; a second file of another content is refused. */
  async noteFile(id: string, fingerprint: string): Promise<void> {
    await this.note(
      `update certificates set file_hash = $2, state = 'valid'
       where id = $1 and (file_hash is null or file_hash = $2)`,
      [id, fingerprint],
    );
  }

  /** @throws RuleViolation PAPER_DIFFERS */
  private async note(sql: string, values: readonly unknown[]): Promise<void> {
    const { rowCount } = await this.pool.query(sql, [...values]);
    if (rowCount !== 1) throw new RuleViolation('PAPER_DIFFERS', { certificate: values[0] });
  }
}

/** The book's year is that of the day of issue in Vietnam; requests of earlier releases went by the decision's day. */
function bookOf({ authority, issuedOn, decision }: CertificateRequest): Book {
  const year = Number((issuedOn ?? decision.signedOn).slice(0, 4));
  return { authority: authority.area, book: 'ocop', year, series: `${year}/${authority.symbol}` };
}

async function enterIn(
  client: PoolClient,
  request: CertificateRequest,
): Promise<EnteredCertificate> {
  const book = bookOf(request);
  // The row of the book is the lock: whoever waits here looks again for the certificate afterwards.
  const taken = await takeNumber(client, book, () => findOf(client, request));
  if ('found' in taken) return taken.found;
  const { no } = taken;
  const number = `${String(no).padStart(2, '0')}/${book.series}`;
  const id = unguessableId();
  const { code, unit, codeNo } = await codeOf(client, request, book.year);
  const content = { id, number, code, scope: scopeOf(request), request };
  const { rows } = await client.query<EnteredCertificate>({
    name: 'enter-certificate',
    text: `insert into certificates (id, cycle, edition, authority, book, year, no, number, request, code, code_unit, code_no,
       scope, content_hash, supersedes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning ${COLUMNS}`,
    values: [
      ...[id, request.cycle, request.edition ?? 1, book.authority, book.book, book.year, no],
      ...[number, JSON.stringify(request), code, unit, codeNo, JSON.stringify(content.scope)],
      ...[contentHashOf(content), request.supersedes ?? null],
    ],
  });
  const [entered] = rows;
  if (!entered) throw new Error(`certificate of ${request.cycle} was not stored`);
  return entered;
}

async function findOf(
  client: PoolClient,
  request: CertificateRequest,
): Promise<EnteredCertificate | undefined> {
  const { rows } = await client.query<EnteredCertificate>({
    name: 'find-certificate',
    text: `select ${COLUMNS} from certificates where cycle = $1 and edition = $2`,
    values: [request.cycle, request.edition ?? 1],
  });
  const [found] = rows;
  if (found && canonicalJson(found.request) !== canonicalJson(request))
    throw new RuleViolation('CERTIFICATE_DIFFERS', {
      cycle: request.cycle,
      number: found.number,
    });
  return found;
}
