import { adoptables, type Adoption, adoptionStream } from '@ocop/casework';
import type { CivilDate } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import type { ClientBase, Pool } from 'pg';

/** What was adopted is asked for again after this time; whoever looks afresh asks at once. */
export const ADOPTIONS_REMEMBERED_MS = 2_000;

interface AdoptionRow {
  readonly stream: string;
  readonly version: number;
  readonly data: { readonly id: string; readonly from: CivilDate; readonly decision: string };
  readonly actor: Actor;
}

/** What is on record of the laws and calendars that this release knows, in the order of their publication. */
export async function readAdoptions(db: ClientBase | Pool): Promise<Adoption[]> {
  const streams = adoptables().map(adoptionStream);
  const { rows } = await db.query<AdoptionRow>(
    `select distinct on (stream) stream, version, data, actor from events
     where stream = any($1) order by stream, version desc`,
    [streams],
  );
  return adoptables().flatMap((adoptable) => {
    const row = rows.find(({ stream }) => stream === adoptionStream(adoptable));
    if (!row) return [];
    const { stream, version, data, actor: by } = row;
    const { id, from, decision } = data;
    return [{ of: adoptable.of, id, from, decision, by, cause: `${stream}#${version}` }];
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
