import type { Pool } from 'pg';

/** Under which law so many cases stand. */
export interface LawInUse {
  readonly law: string;
  readonly cases: number;
}

/** Every law that a year, a round, a product or a certificate stands under. */
export async function lawsInUse(pool: Pool): Promise<LawInUse[]> {
  const { rows } = await pool.query<LawInUse>(
    `select law, count(*)::int as cases from (
       select regulation as law from programme_board union all select regulation from round_board
       union all select regulation from product_overview union all select law from certificate_register) cases
     group by law order by law`,
  );
  return rows;
}
