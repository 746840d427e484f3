import { type Adoptable, adoptables, type Adoption, adoptionStream } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import type { ClientBase, Pool } from 'pg';
import { learnCalendars } from '../calendars/learn-calendars';

/** What was adopted is asked for again after this time; whoever looks afresh asks at once. */
export const ADOPTIONS_REMEMBERED_MS = 2_000;

interface AdoptionRow {
  readonly stream: string;
  readonly version: number;
  readonly data: Omit<Adoptable, 'of'>;
  readonly actor: Actor;
}

/** What is on record of the laws and calendars that there are, in the order of their publication. */
export async function readAdoptions(db: ClientBase | Pool): Promise<Adoption[]> {
  await learnCalendars(db);
  const streams = adoptables().map(adoptionStream);
  const { rows } = await db.query<AdoptionRow>(
    `select distinct on (stream) stream, version, data, actor from events
     where stream = any($1) and type in ('LawAdopted', 'CalendarAdopted') order by stream, version desc`,
    [streams],
  );
  return adoptables().flatMap((adoptable) => {
    const row = rows.find(({ stream }) => stream === adoptionStream(adoptable));
    if (!row) return [];
    const { stream, version, data, actor: by } = row;
    return [{ ...data, of: adoptable.of, by, cause: `${stream}#${version}` }];
  });
}

/** The adoptions on record, remembered for a moment. */
export class AdoptionRecord {
  private known: Promise<readonly Adoption[]> = Promise.resolve([]);
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly pool: Pool) {}

  /** @param isAfresh somebody knows that there is something new */
  current(isAfresh = false): Promise<readonly Adoption[]> {
    const now = Date.now();
    if (!isAfresh && now - this.readAt < ADOPTIONS_REMEMBERED_MS) return this.known;
    this.readAt = now;
    this.known = readAdoptions(this.pool).catch((error: unknown) => {
      this.readAt = Number.NEGATIVE_INFINITY;
      throw error;
    });
    return this.known;
  }
}
