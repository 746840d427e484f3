import type { Area } from '@ocop/ground';
import type { RenewalAnswer } from '@ocop/recognition';
import type { Pool } from 'pg';
import {
  type CertificateRegisterRow,
  certificateRegisterShape,
} from '../read-models/certificate-register/row';
import { searchText } from '../read-models/search-text';
import { among, type Condition, equalTo, is, isMissing, named } from './condition';
import { endingIn } from './forecast-queries';
import { type Page, type Paging, Reader } from './reader';

export type RecognitionsWanted = Partial<
  Pick<CertificateRegisterRow, 'stage' | 'stars' | 'authority'>
> & {
  readonly search?: string;
  /** What the producer answered, or that it has not. */
  readonly intention?: RenewalAnswer;
  /** Those that hold and end in this month: `2027-07`. */
  readonly endsIn?: string;
};

/** A certificate's entry in the register, with what its recognition was given beyond its days. */
export type RegisterEntry = CertificateRegisterRow & { readonly graceUntil?: string };

/** The register of certificates. */
export class RecognitionsQueries {
  private readonly rows: Reader<typeof certificateRegisterShape>;

  constructor(private readonly pool: Pool) {
    this.rows = new Reader(pool, 'certificate_register', certificateRegisterShape, ['id']);
  }

  /** @param seen what the asker may see */
  list(
    seen: Condition,
    wanted: RecognitionsWanted,
    paging: Paging,
  ): Promise<Page<CertificateRegisterRow>> {
    return this.rows.page([seen, ...lookedFor(wanted)], paging);
  }

  /** The same to its end, some at a time. */
  each(
    seen: Condition,
    wanted: RecognitionsWanted,
    sort: string,
  ): AsyncGenerator<CertificateRegisterRow[]> {
    return this.rows.portions([seen, ...lookedFor(wanted)], sort);
  }

  /** Who has recognised what the asker may see, the most first. */
  async authorities(seen: Condition): Promise<{ authority: string; certificates: number }[]> {
    const values: unknown[] = [];
    const next = (value: unknown) => `$${values.push(value)}`;
    const { rows } = await this.pool.query<{ authority: string; certificates: number }>(
      `select authority, count(*)::int as certificates from certificate_register
       where ${seen.sql(next)} group by authority order by 2 desc, 1`,
      values,
    );
    return rows;
  }

  one(seen: Condition, recognition: string): Promise<CertificateRegisterRow | undefined> {
    return this.rows.one([seen, is('recognition', recognition)]);
  }

  certificate(seen: Condition, id: string): Promise<CertificateRegisterRow | undefined> {
    return this.rows.one([seen, is('id', id)]);
  }

  /** The entries of these recognitions, as far as there are any. */
  async entries(recognitions: readonly string[]): Promise<RegisterEntry[]> {
    if (recognitions.length === 0) return [];
    return this.withGraces(await this.rows.all([among('recognition', recognitions)]));
  }

  /** Certificates of an authority that bear one of these numbers. */
  numbered(area: Area, numbers: readonly string[]): Promise<CertificateRegisterRow[]> {
    return this.rows.all([is('authorityArea', area), among('number', numbers)]);
  }

  /**
   * The public entry of a certificate: open to everybody who has its id. The id of one that was replaced leads to the one
   * that took its place, which names it among its `earlier` ones.
   */
  async entry(id: string): Promise<RegisterEntry | undefined> {
    const row = (await this.rows.one([is('id', id)])) ?? (await this.rows.one([replaced(id)]));
    const [entry] = row ? await this.withGraces([row]) : [];
    return entry;
  }

  private async withGraces(found: readonly CertificateRegisterRow[]): Promise<RegisterEntry[]> {
    const { rows } = await this.pool.query<{ stream: string; until: string }>(
      `select stream, last_day as until from deadlines
       where stream = any($1) and kind = 'grace' and open`,
      [found.map(({ recognition }) => `recognition/${recognition}`)],
    );
    const graces = new Map(rows.map(({ stream, until }) => [stream, until]));
    return found.map((row) => {
      const graceUntil = graces.get(`recognition/${row.recognition}`);
      return { ...row, ...(graceUntil ? { graceUntil } : {}) };
    });
  }
}

function replaced(id: string): Condition {
  return { sql: (next) => `earlier @> ${next(JSON.stringify([{ id }]))}::jsonb` };
}

/** Of one that is over nobody waits for an answer. */
const UNANSWERED = [isMissing('intention'), isMissing('endedOn')];

function lookedFor({ search, intention, endsIn, ...wanted }: RecognitionsWanted): Condition[] {
  return [
    ...equalTo(wanted),
    ...(intention === 'unanswered' ? UNANSWERED : equalTo({ intention })),
    ...(endsIn ? [endingIn(endsIn)] : []),
    ...(search ? [named('certificates_named', [searchText(search)])] : []),
  ];
}
