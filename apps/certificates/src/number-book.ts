import type { PoolClient } from 'pg';

/** A series of numbers: one authority's, one book's, one year's. */
export interface Book {
  readonly authority: string;
  readonly book: 'ocop' | 'product';
  readonly year: number;
}

/**
 * The next number of a book, behind all that it has given and all that were given before this system was used. It is taken in
 * the caller's transaction and comes back with that; the book's row stays locked until then, and what had been given a number
 * while the lock was waited for is found instead of being given another.
 */
export async function takeNumber<T>(
  client: PoolClient,
  { authority, book, year }: Book,
  findAgain: () => Promise<T | undefined>,
  givenBefore: () => Promise<number>,
): Promise<{ readonly no: number } | { readonly found: T }> {
  await client.query(
    `insert into number_books (authority, book, year, last) values ($1, $2, $3, 0)
     on conflict (authority, book, year) do nothing`,
    [authority, book, year],
  );
  const { rows } = await client.query<{ last: number }>(
    'select last from number_books where authority = $1 and book = $2 and year = $3 for update',
    [authority, book, year],
  );
  const found = await findAgain();
  if (found) return { found };
  const no = Math.max(rows[0]?.last ?? 0, await givenBefore()) + 1;
  await client.query(
    'update number_books set last = $4 where authority = $1 and book = $2 and year = $3',
    [authority, book, year, no],
  );
  return { no };
}
