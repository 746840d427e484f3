import type { CivilDate } from '@ocop/calendar';
import type { Pool } from 'pg';
import { recognitionStageWords } from '@ocop/words';
import { z } from 'zod';
import { area, day, oneOf, type RowOf, stars } from '../read-models/shapes';
import { searchText } from '../read-models/search-text';
import type { Condition } from '../queries/condition';
import { type Page, type Paging, Reader } from '../queries/reader';
import { type PublicStep, stepOf, type StepRow, STEPS } from './public-history';

/** What anybody may know of a certificate. */
export const publicRegisterShape = z.strictObject({
  id: z.string(),
  recognition: z.string(),
  number: z.string(),
  product: z.string(),
  owner: z.string(),
  commune: z.string(),
  area,
  stars,
  authority: z.string(),
  stage: oneOf(recognitionStageWords),
  validFrom: day,
  validUntil: day,
  graceUntil: day.nullable(),
  endedOn: day.nullable(),
  sha256: z.string(),
  code: z.string().nullable(),
  scope: z
    .object({ packSizes: z.array(z.string()), variants: z.array(z.string()), place: z.string() })
    .nullable(),
  decision: z.string().nullable(),
  supersededBy: z.string().nullable(),
  /** SHA-256 under which its picture is kept. */
  picture: z.string().nullable(),
  /** Who signed the paper by hand, and on which day; its file is a scan. */
  signedByHand: z.object({ by: z.string(), on: day }).nullable(),
  /** Certificates that this one has replaced: their addresses lead here. */
  earlier: z.array(z.object({ id: z.string(), number: z.string() })),
});
export type PublicRow = RowOf<typeof publicRegisterShape>;

/** The same with what its page tells beside: a page is one question to the database. */
const toldShape = publicRegisterShape.extend({
  token: z.string().nullable(),
  steps: z.array(z.custom<StepRow>()),
});
const BESIDE = {
  token: '(select token from certificate_proofs p where p.certificate = public_register.id)',
  steps: STEPS,
};
export interface ToldRow {
  readonly entry: PublicRow;
  /** What its printed code holds. */
  readonly token?: string;
  readonly steps: readonly PublicStep[];
}

/** How a certificate stands on a day, as lists are asked for it. */
export const LISTED_STATES = ['valid', 'expired', 'suspended', 'revoked', 'superseded'] as const;
export type ListedState = (typeof LISTED_STATES)[number];

/** What is looked for. */
export interface PublicWanted {
  readonly text?: string;
  /** Communes whose name, of today or of before, is what was typed. */
  readonly places?: readonly string[];
  readonly areas?: readonly string[];
  readonly stars?: number;
  readonly state?: ListedState;
}

/** A commune as plans and certificates name it, and who took over from it. */
export interface NamedPlace {
  readonly area: string;
  readonly name: string;
}

const MOST_WORDS = 8;

/** The register as anybody may read it. */
export class PublicRegisterQueries {
  private readonly rows: Reader<typeof publicRegisterShape>;
  private readonly whole: Reader<typeof toldShape>;

  constructor(private readonly pool: Pool) {
    this.rows = new Reader(pool, 'public_register', publicRegisterShape, ['id']);
    this.whole = new Reader(pool, 'public_register', toldShape, ['id'], BESIDE);
  }

  /** Of a certificate, or of the one that took its place: an address that was printed leads somewhere for ever. */
  async told(id: string): Promise<ToldRow | undefined> {
    const found =
      (await this.whole.one([equal('id', id)])) ?? (await this.whole.one([replaced(id)]));
    if (!found) return undefined;
    const { token, steps, ...entry } = found;
    return { entry, steps: steps.map(stepOf), ...(token ? { token } : {}) };
  }

  /** Of a certificate that another one names: by its number, its id or its recognition. */
  named(name: string): Promise<PublicRow[]> {
    return this.rows.all([
      {
        sql: (next) =>
          `(number = ${next(name)} or id = ${next(name)} or recognition = ${next(name)})`,
      },
    ]);
  }

  /** The certificate whose file, as it was signed, has this fingerprint. */
  ofFile(sha256: string): Promise<PublicRow | undefined> {
    return this.rows.one([equal('sha256', sha256)]);
  }

  /** The small picture of a certificate that is in the register, by its hash: no other picture is shown to strangers. */
  async picture(sha256: string): Promise<Buffer | undefined> {
    const { rows } = await this.pool.query<{ jpeg: string }>(
      `select content #>> '{page,jpeg}' as jpeg from matter
       where sha256 = $1 and exists (select from public_register where picture = $1)`,
      [sha256],
    );
    return rows[0] && Buffer.from(rows[0].jpeg, 'base64');
  }

  page(wanted: PublicWanted, today: CivilDate, paging: Paging): Promise<Page<PublicRow>> {
    return this.rows.page(lookedFor(wanted, today), paging);
  }

  /** All of them, some at a time. */
  each(wanted: PublicWanted, today: CivilDate): AsyncGenerator<PublicRow[]> {
    return this.rows.portions(lookedFor(wanted, today), 'product');
  }

  /** The entries of these recognitions. */
  ofRecognitions(recognitions: readonly string[]): Promise<PublicRow[]> {
    if (recognitions.length === 0) return Promise.resolve([]);
    return this.rows.all([
      { sql: (next) => `recognition = any(${next([...recognitions])}::text[])` },
    ]);
  }

  /** How many certificates that hold there are in each commune. */
  async countByArea(today: CivilDate): Promise<{ area: string; n: number }[]> {
    const values: unknown[] = [];
    const next = (value: unknown) => `$${values.push(value)}`;
    const where = standing('valid', today).sql(next);
    const { rows } = await this.pool.query<{ area: string; n: string }>(
      `select area, count(*) as n from public_register where ${where} group by area`,
      values,
    );
    return rows.map(({ area: place, n }) => ({ area: place, n: Number(n) }));
  }

  async places(): Promise<NamedPlace[]> {
    const { rows } = await this.pool.query<NamedPlace>('select area, name from public_places');
    return rows;
  }

  async successions(): Promise<{ former: string; successor: string }[]> {
    const { rows } = await this.pool.query<{ former: string; successor: string }>(
      'select former, successor from area_succession',
    );
    return rows;
  }
}

function lookedFor({ text, places, areas, stars: own, state }: PublicWanted, today: CivilDate) {
  return [
    ...(text === undefined ? [] : [written(text, places ?? [])]),
    ...(areas === undefined ? [] : [within(areas)]),
    ...(own === undefined ? [] : [equal('stars', own)]),
    ...(state === undefined ? [] : [standing(state, today)]),
  ];
}

function equal(column: string, value: unknown): Condition {
  return { sql: (next) => `${column} = ${next(value)}` };
}

function replaced(id: string): Condition {
  return { sql: (next) => `earlier @> ${next(JSON.stringify([{ id }]))}::jsonb` };
}

function within(areas: readonly string[]): Condition {
  return { sql: (next) => `area = any(${next([...areas])}::text[])` };
}

/** Each word stands somewhere in number, code and names; or the commune is called so. */
function written(text: string, places: readonly string[]): Condition {
  const words = searchText(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return {
    sql: (next) => {
      const all = patterns.map((pattern) => `search like ${next(pattern)}`).join(' and ');
      const there = places.length > 0 ? ` or ${within(places).sql(next)}` : '';
      return `((${all || 'true'})${there})`;
    },
  };
}

/** By its days and not only by what has been recorded: an expiry may be recorded late. */
function standing(state: ListedState, today: CivilDate): Condition {
  return {
    sql: (next) => {
      if (state === 'revoked') return `stage in ('revoked', 'struck-off')`;
      if (state !== 'valid' && state !== 'expired') return `stage = ${next(state)}`;
      const day = `${next(today)}::date`;
      const runs = `stage in ('valid', 'renewing')`;
      const holds = `(${runs} and valid_until >= ${day} or stage = 'grace' and grace_until >= ${day})`;
      return state === 'valid'
        ? `(${holds} and valid_from <= ${day})`
        : `(stage = 'expired' or stage in ('valid', 'renewing', 'grace') and not coalesce(${holds}, false))`;
    },
  };
}
