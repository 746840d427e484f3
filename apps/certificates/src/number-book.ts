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
  book: Book,
  findAgain: () => Promise<T | undefined>,
): Promise<{ readonly no: number } | { readonly found: T }> {
  await lock(client, book);
  const found = await findAgain();
  return found ? { found } : { no: await nextNumber(client, book) };
}

/** The next number of a book whose every caller is to have another. */
export async function nextNumber(client: PoolClient, book: Book): Promise<number> {
  const { rows } = await client.query<{ no: number }>({
    name: `next-number-${book.book}`,
    text: `insert into number_books (authority, book, year, last)
       values ($1, $2, $3, ${GIVEN_BEFORE[book.book]}($1, $4) + 1)
       on conflict (authority, book, year)
       do update set last = greatest(number_books.last, ${GIVEN_BEFORE[book.book]}($1, $4)) + 1
       returning last as no`,
    values: [...keyOf(book), book.series],
  });
  const [taken] = rows;
  if (!taken) throw new Error(`the book ${keyOf(book).join(' ')} is gone`);
  return taken.no;
}

/** Holds the book's row until the transaction ends; a book is opened by whoever comes first. */
async function lock(client: PoolClient, book: Book): Promise<void> {
  const held = async () => (await client.query({ ...HOLD, values: keyOf(book) })).rowCount === 1;
  if (await held()) return;
  await client.query(
    'insert into number_books (authority, book, year, last) values ($1, $2, $3, 0) on conflict do nothing',
    keyOf(book),
  );
  await held();
}

const HOLD = {
  name: 'hold-book',
  text: 'select from number_books where authority = $1 and book = $2 and year = $3 for update',
};

const keyOf = ({ authority, book, year }: Book) => [authority, book, year];
