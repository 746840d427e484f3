import type { PoolClient } from 'pg';

/** A series of numbers: one authority's, one book's, one year's; the product codes of a commune are one, too. */
export interface Book {
  readonly authority: string;
  readonly book: 'ocop' | 'product';
  readonly year: number;
  /** What stands behind its numbers: `2026/GCN-OCOP`, or the year of codes. */
  readonly series: string;
}

/** Of each book, the function of the database that finds the highest number given before this system was used. */
const GIVEN_BEFORE = { ocop: 'last_carried_number', product: 'last_carried_code' } as const;

/**
 * The next number of a book, behind all that it has given and all that were given before this system was used. It is taken in
 * the caller's transaction and comes back with that; the book's row stays locked until then, and what had been given a number
 * while the lock was waited for is found instead of being given another.
 */
export async function takeNumber<T>(
  client: PoolClient,
  { authority, book, year, series }: Book,
  findAgain: () => Promise<T | undefined>,
): Promise<{ readonly no: number } | { readonly found: T }> {
  const own = [authority, book, year];
  // Whoever writes a row, be it as it was, holds its lock.
  await client.query(
    `insert into number_books (authority, book, year, last) values ($1, $2, $3, 0)
     on conflict (authority, book, year) do update set last = number_books.last`,
    own,
  );
  const found = await findAgain();
  if (found) return { found };
  const { rows } = await client.query<{ no: number }>(
    `update number_books set last = greatest(last, ${GIVEN_BEFORE[book]}($1, $4)) + 1
     where authority = $1 and book = $2 and year = $3 returning last as no`,
    [...own, series],
  );
  const [taken] = rows;
  if (!taken) throw new Error(`the book ${own.join(' ')} is gone`);
  return taken;
}
