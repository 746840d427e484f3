import type { CivilDate } from '@ocop/calendar';
import type { Pool } from 'pg';

/** What a token says of a certificate, as the register has it. */
export interface ProvableCertificate {
  readonly id: string;
  readonly number: string;
  readonly product: string;
  readonly owner: string;
  readonly authorityArea: string;
  readonly stars: number;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly sha256: string;
  readonly code: string | null;
  readonly contentHash: string | null;
}

export type ListedPurpose = 'revocation' | 'suspension';

/** A status list as it was signed. */
export interface SignedList {
  readonly token: string;
  readonly bitsHash: string;
  readonly madeAt: Date;
}

/** Certificates whose time was ended by somebody; expiry stands in their own days. */
const ENDED: Readonly<Record<ListedPurpose, readonly string[]>> = {
  revocation: ['revoked', 'struck-off', 'superseded'],
  suspension: ['suspended'],
};

/** A public half, as it is registered. */
export interface CertificateKey {
  readonly id: string;
  /** SPKI in base64. */
  readonly publicKey: string;
  readonly ended?: Date;
}

/** Tokens of certificates, their places in the status lists, and the lists. */
export class CertificateProofs {
  constructor(private readonly pool: Pool) {}

  /** The place of a certificate in the status lists: given now, or as it was given before. */
  async placeOf(certificate: string): Promise<number> {
    const { rows } = await this.pool.query<{ place: string }>(
      `with given as (
         insert into certificate_proofs (certificate)
         select $1 where not exists (select from certificate_proofs where certificate = $1)
         on conflict (certificate) do nothing returning place)
       select place from given union all select place from certificate_proofs where certificate = $1`,
      [certificate],
    );
    const [row] = rows;
    // Given by somebody else between the two looks.
    return row ? Number(row.place) : this.placeOf(certificate);
  }

  /** The same of many at once: a register that is taken over has thousands. */
  async placesOf(certificates: readonly string[]): Promise<ReadonlyMap<string, number>> {
    await this.pool.query(
      `insert into certificate_proofs (certificate) select id from unnest($1::text[]) a(id)
       where not exists (select from certificate_proofs where certificate = id)
       on conflict (certificate) do nothing`,
      [certificates],
    );
    const { rows } = await this.pool.query<{ certificate: string; place: string }>(
      'select certificate, place from certificate_proofs where certificate = any($1)',
      [certificates],
    );
    return new Map(rows.map(({ certificate, place }) => [certificate, Number(place)]));
  }

  /** Keeps tokens, each under its certificate, as `keep` does. */
  async keepAll(key: string, tokens: ReadonlyMap<string, string>): Promise<void> {
    await this.pool.query(
      `update certificate_proofs p set key = $1, token = made.token, made_at = now()
       from unnest($2::text[], $3::text[]) made(certificate, token)
       where p.certificate = made.certificate and p.token is null`,
      [key, [...tokens.keys()], [...tokens.values()]],
    );
  }

  /** Keeps a token; one that was kept before stays, since it has been printed. */
  async keep(certificate: string, key: string, token: string): Promise<string> {
    await this.pool.query(
      `update certificate_proofs set key = $2, token = $3, made_at = now()
       where certificate = $1 and token is null`,
      [certificate, key, token],
    );
    return (await this.tokenOf(certificate)) ?? token;
  }

  async tokenOf(certificate: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ token: string | null }>({
      name: 'token of a certificate',
      text: 'select token from certificate_proofs where certificate = $1',
      values: [certificate],
    });
    return rows[0]?.token ?? undefined;
  }

  /** Certificates of the register that have no token yet: carried in, or issued while there was no key. */
  async unproved(most: number, butFor: readonly string[] = []): Promise<ProvableCertificate[]> {
    const { rows } = await this.pool.query<ProvableCertificate>(
      `select id, number, product, owner, authority_area as "authorityArea", stars,
         valid_from::text as "validFrom", valid_until::text as "validUntil", sha256, code, content_hash as "contentHash"
       from certificate_register r
       where not exists (
         select from certificate_proofs p where p.certificate = r.id and p.token is not null)
         and id <> all($2) limit $1`,
      [most, butFor],
    );
    return rows;
  }

  /** Places of the certificates that a list tells of. */
  async endedPlaces(purpose: ListedPurpose): Promise<number[]> {
    const { rows } = await this.pool.query<{ place: string }>(
      `select p.place from certificate_register r join certificate_proofs p on p.certificate = r.id
       where r.stage in ('suspended', 'revoked', 'struck-off', 'superseded') and r.stage = any($1)`,
      [ENDED[purpose]],
    );
    return rows.map(({ place }) => Number(place));
  }

  /** How many places were given so far. */
  async placesGiven(): Promise<number> {
    const { rows } = await this.pool.query<{ n: string | null }>(
      'select max(place) + 1 as n from certificate_proofs',
    );
    return Number(rows[0]?.n ?? 0);
  }

  async list(purpose: ListedPurpose, list: number): Promise<SignedList | undefined> {
    const { rows } = await this.pool.query<SignedList>(
      `select token, bits_hash as "bitsHash", made_at as "madeAt" from status_lists
       where purpose = $1 and list = $2`,
      [purpose, list],
    );
    return rows[0];
  }

  async keepList(purpose: ListedPurpose, list: number, signed: SignedList): Promise<void> {
    await this.pool.query(
      `insert into status_lists (purpose, list, bits_hash, token, made_at) values ($1, $2, $3, $4, $5)
       on conflict (purpose, list) do update
       set bits_hash = excluded.bits_hash, token = excluded.token, made_at = excluded.made_at`,
      [purpose, list, signed.bitsHash, signed.token, signed.madeAt],
    );
  }

  /** Every key that ever signed a certificate: what was printed stays to be checked. */
  async keys(): Promise<CertificateKey[]> {
    const { rows } = await this.pool.query<{ id: string; key: string; ended: Date | null }>(
      `select id, public_key as key, valid_until as ended from signing_keys
       where scope @> '{"certificates": true}' order by id`,
    );
    return rows.map(({ id, key, ended }) => ({ id, publicKey: key, ...(ended ? { ended } : {}) }));
  }
}
