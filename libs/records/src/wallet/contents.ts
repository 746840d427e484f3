import type { Pool } from 'pg';

const AT_A_TIME = 500;

/** The hash of everything that files hold, once each. */
export async function* fileContents(pool: Pool): AsyncGenerator<string> {
  for (let last = ''; ;) {
    const { rows } = await pool.query<{ sha256: string }>(
      'select distinct sha256 from files where sha256 > $1 order by sha256 limit $2',
      [last, AT_A_TIME],
    );
    for (const { sha256 } of rows) yield sha256;
    const end = rows.at(-1);
    if (!end) return;
    last = end.sha256;
  }
}
