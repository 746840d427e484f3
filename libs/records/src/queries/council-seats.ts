import type { Pool } from 'pg';

/** In which councils somebody sits by name: a seat goes over to nobody but by the council's decision. */
export class CouncilSeats {
  constructor(private readonly pool: Pool) {}

  /** Rounds that are not decided yet. */
  async of(person: string): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from round_board where members @> jsonb_build_array(jsonb_build_object('id', $1::text))
         and decided_on is null order by id`,
      [person],
    );
    return rows.map(({ id }) => id);
  }
}
