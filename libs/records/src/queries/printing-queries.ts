import type { CivilDate } from '@ocop/calendar';
import type { Area } from '@ocop/ground';
import type { Pool } from 'pg';

/** How far the certificates of one decision are on their way to those who hang them up. */
export interface DecisionOnPaper {
  readonly decision: string;
  readonly validFrom: CivilDate;
  readonly certificates: number;
  readonly printed: number;
  readonly handedOver: number;
}

/** One certificate: when it was printed last, and who took it away. */
export interface CertificateOnPaper {
  readonly recognition: string;
  readonly id: string;
  readonly number: string;
  readonly product: string;
  readonly owner: string;
  readonly commune: string;
  readonly stars: number;
  readonly validFrom: CivilDate;
  readonly printedAt: Date | null;
  readonly handedOverTo: string | null;
  readonly handedOverOn: CivilDate | null;
}

interface Granted {
  readonly authority: { readonly name: string; readonly office: string; readonly place: string };
  readonly signedOn: CivilDate;
}

/** Certificates that stand and have their signed file; those carried in from former years have none here. */
const ON_PAPER = `
  from certificate_register r
  join documents d on d.id = 'certificate/' || r.id
  left join lateral (
    select max(printed_at) as printed_at from certificate_prints p where p.certificate = r.id
  ) p on true
  where r.state = 'valid' and r.authority_area = $1`;

/** The way of certificates from the signature to the ceremony. */
export class PrintingQueries {
  constructor(private readonly pool: Pool) {}

  /** Decisions of an authority whose certificates stand, the newest first. */
  async decisions(authority: Area): Promise<DecisionOnPaper[]> {
    const { rows } = await this.pool.query<DecisionOnPaper>(
      `select r.decision, max(r.valid_from) as "validFrom", count(*)::int as certificates,
         count(p.printed_at)::int as printed, count(r.handed_over_on)::int as "handedOver"
       ${ON_PAPER} and r.decision is not null
       group by r.decision order by max(r.valid_from) desc, r.decision`,
      [authority],
    );
    return rows;
  }

  /** The certificates of one of them, in the order of the book. */
  async ofDecision(authority: Area, decision: string): Promise<CertificateOnPaper[]> {
    const { rows } = await this.pool.query<CertificateOnPaper>(
      `select r.recognition, r.id, r.number, r.product, r.owner, r.commune, r.stars,
         r.valid_from as "validFrom", p.printed_at as "printedAt",
         r.handed_over_to as "handedOverTo", r.handed_over_on as "handedOverOn"
       ${ON_PAPER} and r.decision = $2
       order by length(r.number), r.number`,
      [authority, decision],
    );
    return rows;
  }

  /** Who gave the decision of these certificates, and when: as the papers themselves have it. */
  async grantedBy(ids: readonly string[]): Promise<Granted | undefined> {
    const { rows } = await this.pool.query<Granted>(
      `select request -> 'authority' as authority, request -> 'decision' ->> 'signedOn' as "signedOn"
       from certificates where id = any($1) order by no desc limit 1`,
      [ids],
    );
    return rows[0];
  }

  /** The signed files of certificates of an authority; one that is none of its own is not among them. */
  async files(authority: Area, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const { rows } = await this.pool.query<{ id: string; bytes: Buffer }>(
      `select r.id, d.bytes ${ON_PAPER} and r.id = any($2)`,
      [authority, ids],
    );
    return new Map(rows.map(({ id, bytes }) => [id, bytes]));
  }

  async notePrinted(
    ids: readonly string[],
    by: { readonly id: string; readonly role: string },
    at: Date,
  ): Promise<void> {
    await this.pool.query(
      `insert into certificate_prints (certificate, printed_at, printed_by, printed_as)
       select unnest($1::text[]), $2, $3, $4 on conflict do nothing`,
      [ids, at, by.id, by.role],
    );
  }
}
