import { addDays, atTime, type CivilDate } from '@ocop/calendar';
import type { Area } from '@ocop/ground';
import { type FiguresGiven, yearlyDeadline, type YearlyEvent } from '@ocop/programmes';
import type { Pool } from 'pg';

/** An answer with who recorded it; one that corrects another names it. */
export type KeptAnswer = FiguresGiven & {
  readonly corrects?: number;
  readonly reason?: string;
  readonly by: { readonly id: string; readonly name: string; readonly role: string };
};

type Asked = Extract<YearlyEvent, { type: 'FiguresAsked' }>['data'];
/** One producer of one ask, with all that it answered: the last one counts. */
export interface AskedOne {
  readonly ask: string;
  readonly name: string;
  readonly year: number;
  readonly askedOn: CivilDate;
  readonly producer: Asked['producers'][number];
  readonly answers: readonly KeptAnswer[];
}

interface Row {
  readonly type: YearlyEvent['type'];
  readonly data: Asked | Omit<KeptAnswer, 'by'>;
  readonly by: KeptAnswer['by'];
}

const ROW = `type, data, jsonb_build_object('id', actor ->> 'id', 'name', actor ->> 'name', 'role', actor ->> 'role') as by`;

/** Yearly figures as the log has them: whom a year asked, and what they answered. */
export class YearlyQueries {
  constructor(private readonly pool: Pool) {}

  /** Everybody whom a programme year has asked, in the order of asking; as it stood when the day ended, where one is given. */
  async of(programme: string, asOf?: CivilDate): Promise<AskedOne[]> {
    const before = asOf === undefined ? null : atTime(addDays(asOf, 1), 0) / 1000;
    const { rows } = await this.pool.query<Row>(
      `select ${ROW} from events where stream = $1
         and type in ('FiguresAsked', 'FiguresSent', 'FiguresCorrected')
         and ($2::double precision is null or occurred_at < to_timestamp($2)) order by version`,
      [`programme-year/${programme}`, before],
    );
    return askedOnes(rows);
  }

  /** The latest answer of a producer about that year, whoever asked. */
  async lastOf(producer: Area, year: number): Promise<KeptAnswer | undefined> {
    const { rows } = await this.pool.query<Row>(
      `select ${ROW} from events where type in ('FiguresSent', 'FiguresCorrected')
         and data #>> '{producer,area}' = $1 and (data ->> 'year')::int = $2 order by position desc limit 1`,
      [producer, year],
    );
    const [row] = rows;
    return row && 'answers' in row.data ? { ...row.data, by: row.by } : undefined;
  }

  /** Programme years that have asked a producer. */
  async askedBy(producer: Area): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `select distinct substr(stream, length('programme-year/') + 1) as id from deadlines
       where kind = 'yearly-figures' and area = $1 order by 1 desc`,
      [producer],
    );
    return rows.map(({ id }) => id);
  }
}

function askedOnes(rows: readonly Row[]): AskedOne[] {
  const found = new Map<string, AskedOne>();
  for (const { data, by } of rows) {
    if ('producers' in data) {
      const { ask, name, year, on: askedOn, producers } = data;
      for (const producer of producers) {
        const one = { ask, name, year, askedOn, producer, answers: [] };
        found.set(yearlyDeadline(ask, producer.area), one);
      }
      continue;
    }
    const id = yearlyDeadline(data.ask, data.producer.area);
    const one = found.get(id);
    if (one) found.set(id, { ...one, answers: [...one.answers, { ...data, by }] });
  }
  return [...found.values()];
}
